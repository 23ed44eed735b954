package se.stabsliggaren.integrity.verify;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The zip file. Files are read through it in any order, several at once. */
final class ZipContainer implements Closeable {

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
        ZipRow row = rows.get(name);
        if (row == null) {
            throw new IllegalArgumentException(name);
        }
        return new ZipFileStream(new ZipBytes(channel), row);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
