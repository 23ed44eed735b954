package se.stabsliggaren.integrity.verify;

import static se.stabsliggaren.integrity.verify.Vector.container;
import static se.stabsliggaren.integrity.verify.Vector.damaged;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.stabsliggaren.integrity.bundle.Layout;

/** Containers that one program unpacks otherwise than another, or onto something else than a file. */
final class ContainerVectors {

    private static final int ROW_SIZE = 24;
    private static final int ROW_ATTRIBUTES = 38;

    private final byte[] good = new Example().whole().zip();

    Stream<Vector> all() {
        return Stream.of(
                unsupported("zip-with-a-link", row(ROW_ATTRIBUTES, 0xA1FF << 16)),
                unsupported("zip-with-a-pipe", row(ROW_ATTRIBUTES, 0x11FF << 16)),
                unsupported("zip-with-a-folder", row(ROW_ATTRIBUTES, 0x10)),
                bad("zip-with-another-size-in-front", local(22, 7), "zip-names-differ:"),
                bad("zip-with-another-checksum-in-front", local(14, 7), "zip-names-differ:"),
                bad("zip-with-another-time-in-front", local(10, 7), "zip-names-differ:"),
                bad("zip-with-another-checksum-behind", behind(4), "zip-hidden-data:"),
                bad("zip-with-another-size-behind", behind(12), "zip-hidden-data:"),
                bad("zip-with-bytes-after-a-stream", streams(new byte[0], new byte[] {1, 2, 3}), "zip-hidden-data:"),
                bad("zip-with-empty-blocks", streams(empty(2000), new byte[0]), "zip-hidden-data:"),
                container("zip-with-more-than-it-says", row(ROW_SIZE, 5, true), Exit.CANNOT_TELL, "bundle-unreadable:"),
                container("zip-of-a-bomb", bomb(), Exit.CANNOT_TELL, "bundle-unreadable:"),
                damaged("file-of-a-device", put("views/con.html"), "file-name-bad:"),
                damaged("file-ending-in-a-stop", put("views/sida."), "file-name-bad:"),
                damaged("file-twice-but-for-case", put("views/a", "views/A"), "file-name-bad:"),
                damaged("file-under-a-file", put("views/a", "views/a/b"), "file-name-bad:"),
                damaged("file-with-an-escape-in-its-name", put("views/\u001b[2K"), "file-name-bad:"),
                damaged("checkpoint-too-large", large(), "file-form-bad:"));
    }

    private static Vector unsupported(String name, byte[] zip) {
        return bad(name, zip, "zip-unsupported:");
    }

    private static Vector bad(String name, byte[] zip, String expected) {
        return container(name, zip, Exit.DAMAGED, expected);
    }

    private int firstRow() {
        return new String(good, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    }

    private byte[] row(int at, int number) {
        return row(at, number, false);
    }

    /** @param everywhere that the file's descriptor says the same */
    private byte[] row(int at, int number, boolean everywhere) {
        byte[] zip = good.clone();
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putInt(firstRow() + at, number);
        if (everywhere) {
            buffer.putInt(descriptor() + 12, number);
        }
        return zip;
    }

    private byte[] local(int at, int number) {
        byte[] zip = good.clone();
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(at, number);
        return zip;
    }

    private int descriptor() {
        return new String(good, StandardCharsets.ISO_8859_1).indexOf("PK\u0007\u0008");
    }

    private byte[] behind(int at) {
        byte[] zip = good.clone();
        zip[descriptor() + at] ^= 1;
        return zip;
    }

    private static byte[] empty(int blocks) {
        byte[] empty = new byte[5 * blocks];
        for (int i = 0; i < blocks; i++) {
            empty[5 * i + 3] = (byte) 0xFF;
            empty[5 * i + 4] = (byte) 0xFF;
        }
        return empty;
    }

    /** The first file's deflate stream with something before it, and something after it. */
    private byte[] streams(byte[] before, byte[] after) {
        ByteBuffer buffer = ByteBuffer.wrap(good).order(ByteOrder.LITTLE_ENDIAN);
        int from = 30 + buffer.getShort(26) + buffer.getShort(28);
        int more = before.length + after.length;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(good, 0, from);
        out.writeBytes(before);
        out.write(good, from, descriptor() - from);
        out.writeBytes(after);
        out.write(good, descriptor(), good.length - descriptor());
        ByteBuffer zip = ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        zip.putInt(descriptor() + more + 8, buffer.getInt(descriptor() + 8) + more);
        int end = zip.capacity() - 22;
        zip.putInt(end + 16, zip.getInt(end + 16) + more);
        int row = firstRow() + more;
        zip.putInt(row + 20, zip.getInt(row + 20) + more);
        for (row = next(zip, row); row < end; row = next(zip, row)) {
            zip.putInt(row + 42, zip.getInt(row + 42) + more);
        }
        return zip.array();
    }

    private static int next(ByteBuffer zip, int row) {
        return row + 46 + zip.getShort(row + 28) + zip.getShort(row + 30);
    }

    /** Ten megabytes of nothing in ten kilobytes, of which the directory tells of one. */
    private static byte[] bomb() {
        BundleFilesMap bundle = new BundleFilesMap();
        bundle.files.put("views/a", new byte[10 << 20]);
        byte[] zip = bundle.zip();
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int row = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        int behind = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0007\u0008");
        buffer.putInt(row + ROW_SIZE, 1 << 20);
        buffer.putInt(behind + 12, 1 << 20);
        return zip;
    }

    private static BundleFilesMap put(String... names) {
        BundleFilesMap bundle = new Example().whole();
        Map<String, byte[]> files = new TreeMap<>();
        List.of(names).forEach(name -> files.put(name, new byte[0]));
        files.forEach(bundle.files::put);
        return bundle.relisted();
    }

    private static BundleFilesMap large() {
        BundleFilesMap bundle = new Example().whole();
        byte[] note = java.util.Objects.requireNonNull(bundle.files.get(Layout.Part.INCIDENT.checkpoint()));
        bundle.files.put(Layout.Part.INCIDENT.checkpoint(), Arrays.copyOf(note, (1 << 20) + 1));
        return bundle.relisted();
    }
}
