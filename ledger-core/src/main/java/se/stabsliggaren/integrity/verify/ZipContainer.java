package se.stabsliggaren.integrity.verify;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stabsliggaren.integrity.Sha256;
import se.stabsliggaren.integrity.bundle.Layout;
import se.stabsliggaren.integrity.bundle.Manifest;

/** The zip file. Files are read through it in any order, several at once. */
final class ZipContainer implements Closeable {

    private static final int PIECE = 1 << 16;

    private final FileChannel channel;
    private final Map<String, ZipRow> rows = new LinkedHashMap<>();

    private ZipContainer(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Opens a container after having checked that it is nothing but its files.
     *
     * @throws Unreadable when it is not
     */
    static ZipContainer open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file);
        try {
            ZipContainer container = new ZipContainer(channel);
            for (ZipRow row : new ZipDirectory(new ZipBytes(channel)).rows()) {
                if (container.rows.put(row.name(), row) != null) {
                    throw new Unreadable(Defect.ZIP_NAME_TWICE, row.name());
                }
            }
            return container;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** In the order they stand. */
    List<String> names() {
        return List.copyOf(rows.keySet());
    }

    boolean has(String name) {
        return rows.containsKey(name);
    }

    InputStream read(String name) {
        return stream(name);
    }

    private ZipFileStream stream(String name) {
        ZipRow row = rows.get(name);
        if (row == null) {
            throw new IllegalArgumentException(name);
        }
        return new ZipFileStream(new ZipBytes(channel), row);
    }

    /**
     * Unpacks every file once, before anything in one is believed.
     *
     * @return what each is, by its name
     * @throws Unreadable when one cannot be unpacked, or is larger than it may be
     */
    Map<String, Manifest.File> unpacked(Findings findings) throws IOException {
        Map<String, Manifest.File> files = new LinkedHashMap<>();
        byte[] piece = new byte[PIECE];
        for (ZipRow row : rows.values()) {
            if (row.size() > Layout.longest(row.name())) {
                throw new Unreadable(Defect.FILE_FORM_BAD, row.name());
            }
            ZipFileStream stream = stream(row.name());
            MessageDigest digest = Sha256.start();
            long size = 0;
            for (int count = stream.read(piece, 0, PIECE); count >= 0; count = stream.read(piece, 0, PIECE)) {
                digest.update(piece, 0, count);
                size += count;
            }
            if (!stream.asListed()) {
                // The posts are looked at all the same, so that the first that is spoilt is named.
                findings.add(Defect.BUNDLE_UNREADABLE, row.name());
            }
            files.put(
                    row.name(),
                    new Manifest.File(row.name(), size, HexFormat.of().formatHex(digest.digest())));
        }
        return files;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
