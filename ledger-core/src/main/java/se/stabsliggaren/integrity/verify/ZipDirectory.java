package se.stabsliggaren.integrity.verify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the central directory and holds it against the files: they must lie edge to edge from the first byte of the
 * container to the directory, and the directory must reach to the last. So nothing can hide in it, and no other reader can see
 * other files than this one (PKWARE APPNOTE 4.3).
 */
final class ZipDirectory {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int DESCRIBED_AFTER = 1 << 3;
    private static final int ALLOWED_FLAGS = DESCRIBED_AFTER | 1 << 11 | 6;
    private static final int UNIX_REGULAR = 8;
    private static final int DOS_FOLDER_OR_LABEL = 0x18;
    private static final long MANY = 0xFFFFFFFFL;

    private final ZipBytes bytes;
    private final List<ZipRow> rows = new ArrayList<>();
    /** Where the next file must begin. */
    private long fileAt;

    ZipDirectory(ZipBytes bytes) {
        this.bytes = bytes;
    }

    List<ZipRow> rows() throws IOException {
        ZipEnd end = ZipEnd.find(bytes);
        long at = end.directoryAt();
        for (long i = 0; i < end.files(); i++) {
            at += row(at);
        }
        if (fileAt != end.directoryAt() || at != end.directoryEnd()) {
            throw new Unreadable(Defect.ZIP_HIDDEN_DATA, "mellan filerna och förteckningen");
        }
        return rows;
    }

    /** Reads the row of one file, and answers how long the row is. */
    private int row(long at) throws IOException {
        ByteBuffer row = bytes.at(at, CENTRAL_LENGTH);
        require(row.getInt(0) == CENTRAL, Defect.BUNDLE_UNREADABLE, "fel i zipfilens förteckning");
        int nameLength = row.getShort(28) & 0xFFFF;
        int extraLength = row.getShort(30) & 0xFFFF;
        String name = name(bytes.at(at + CENTRAL_LENGTH, nameLength));
        int flags = row.getShort(8) & 0xFFFF;
        int method = row.getShort(10) & 0xFFFF;
        boolean plain = (flags & ~ALLOWED_FLAGS) == 0 && (method == 0 || method == 8);
        boolean alone = row.getShort(32) == 0 && row.getShort(34) == 0; // no comment, and on the first disk
        require(plain && alone && regular(row.getInt(38)), Defect.ZIP_UNSUPPORTED, name);
        long[] sizes = {row.getInt(24) & MANY, row.getInt(20) & MANY, row.getInt(42) & MANY};
        ByteBuffer extra = bytes.at(at + CENTRAL_LENGTH + nameLength, extraLength);
        require(ZipExtra.fill(sizes, extra), Defect.ZIP_HIDDEN_DATA, name);
        boolean large = (row.getInt(24) & MANY) == MANY || (row.getInt(20) & MANY) == MANY;
        require(sizes[2] == fileAt, Defect.ZIP_HIDDEN_DATA, "före " + name);
        long dataAt = file(name, row, sizes);
        rows.add(new ZipRow(name, method == 8, sizes[1], sizes[0], row.getInt(16) & MANY, dataAt));
        require(sizes[1] <= bytes.size() - dataAt, Defect.BUNDLE_UNREADABLE, "slutar för tidigt");
        fileAt = dataAt + sizes[1];
        if ((flags & DESCRIBED_AFTER) != 0) {
            fileAt += descriptor(name, sizes, row.getInt(16), large);
        }
        return CENTRAL_LENGTH + nameLength + extraLength;
    }

    /** Whether the attributes are a regular file's: no folder, link, pipe or device of any system. */
    private static boolean regular(int attributes) {
        int unixKind = attributes >>> 28;
        return (unixKind == 0 || unixKind == UNIX_REGULAR) && (attributes & DOS_FOLDER_OR_LABEL) == 0;
    }

    /** Holds the file's own header against its row, and answers where its data begin. */
    private long file(String name, ByteBuffer row, long[] sizes) throws IOException {
        ByteBuffer header = bytes.at(fileAt, LOCAL_LENGTH);
        require(header.getInt(0) == LOCAL, Defect.ZIP_HIDDEN_DATA, "före " + name);
        int nameLength = header.getShort(26) & 0xFFFF;
        int extraLength = header.getShort(28) & 0xFFFF;
        String own = name(bytes.at(fileAt + LOCAL_LENGTH, nameLength));
        ByteBuffer extra = bytes.at(fileAt + LOCAL_LENGTH + nameLength, extraLength);
        long[] told = {header.getInt(22) & MANY, header.getInt(18) & MANY};
        require(ZipExtra.fill(told, extra), Defect.ZIP_HIDDEN_DATA, name);
        boolean after = (row.getShort(8) & DESCRIBED_AFTER) != 0;
        boolean same = own.equals(name)
                && header.getShort(6) == row.getShort(8)
                && header.getShort(8) == row.getShort(10)
                && header.getInt(10) == row.getInt(12)
                && (header.getInt(14) == row.getInt(16) || after && header.getInt(14) == 0)
                && (told[0] == sizes[0] || after && told[0] == 0)
                && (told[1] == sizes[1] || after && told[1] == 0);
        require(same, Defect.ZIP_NAMES_DIFFER, name);
        return fileAt + LOCAL_LENGTH + nameLength + extraLength;
    }

    private int descriptor(String name, long[] sizes, int crc, boolean large) throws IOException {
        int length = large ? 24 : 16;
        ByteBuffer after = bytes.at(fileAt, length);
        boolean fits = after.getInt(0) == DESCRIPTOR
                && after.getInt(4) == crc
                && (large
                        ? after.getLong(8) == sizes[1] && after.getLong(16) == sizes[0]
                        : (after.getInt(8) & MANY) == sizes[1] && (after.getInt(12) & MANY) == sizes[0]);
        require(fits, Defect.ZIP_HIDDEN_DATA, "efter " + name);
        return length;
    }

    /** As it stands, a character for each byte; what is no ASCII is no name of a bundle's file. */
    private static String name(ByteBuffer bytes) {
        return StandardCharsets.ISO_8859_1.decode(bytes).toString();
    }

    private static void require(boolean holds, Defect otherwise, String detail) throws Unreadable {
        if (!holds) {
            throw new Unreadable(otherwise, detail);
        }
    }
}
