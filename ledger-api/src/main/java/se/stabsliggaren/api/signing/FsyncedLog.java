package se.stabsliggaren.api.signing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.ReentrantLock;

/** Lines at the end of a file. Many who wait for the disk at once share one writing and one forcing. */
final class FsyncedLog implements AutoCloseable {

    private final FileChannel file;
    private final ReentrantLock writing = new ReentrantLock();
    private final StringBuilder waiting = new StringBuilder();
    private long asked;
    private long onDisk;
    private long end;
    private volatile boolean failed;

    /** @param file open for writing, and ending with a whole line */
    FsyncedLog(FileChannel file) throws IOException {
        this.file = file;
        this.end = file.size();
    }

    /**
     * Returns when these lines are on disk.
     *
     * @throws IOException when they may not be; they are written before the next lines then, and over what was left of them
     */
    void add(String lines) throws IOException {
        long mine;
        synchronized (waiting) {
            waiting.append(lines);
            mine = ++asked;
        }
        writing.lock();
        try {
            if (onDisk < mine) {
                write();
                failed = false;
            }
        } catch (IOException e) {
            failed = true;
            throw e;
        } finally {
            writing.unlock();
        }
    }

    private void write() throws IOException {
        String lines;
        long covers;
        synchronized (waiting) {
            lines = waiting.toString();
            covers = asked;
        }
        ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
        long position = end;
        while (bytes.hasRemaining()) {
            position += file.write(bytes, position);
        }
        file.force(false);
        end = position;
        onDisk = covers;
        synchronized (waiting) {
            waiting.delete(0, lines.length());
        }
    }

    /** Whether the last lines could not be written. */
    boolean failed() {
        return failed;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
