package se.stabsliggaren.integrity.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import se.stabsliggaren.integrity.Sha256;

/** One file on its way into the bundle, counted and hashed as it passes. */
final class FileStream extends OutputStream {

    private final OutputStream out;
    private final Ended ended;
    private final MessageDigest digest = Sha256.start();
    private long size;

    /** Told once all of the file has passed. */
    interface Ended {
        void with(long size, byte[] digest) throws IOException;
    }

    FileStream(OutputStream out, Ended ended) {
        this.out = out;
        this.ended = ended;
    }

    void line(byte[] bytes) throws IOException {
        write(bytes);
        write('\n');
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        digest.update(bytes, from, length);
        size += length;
    }

    @Override
    public void close() throws IOException {
        ended.with(size, digest.digest());
    }
}
