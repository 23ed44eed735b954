package se.stabsliggaren.integrity.verify;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import se.stabsliggaren.integrity.Sha256;
import se.stabsliggaren.integrity.bundle.Manifest;

/** A file of the bundle that is counted and hashed as it is read. */
final class HashedFile extends InputStream {

    private final String name;
    private final InputStream in;
    private final MessageDigest digest = Sha256.start();
    private long size;

    HashedFile(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = in.read(into, from, length);
        if (count > 0) {
            digest.update(into, from, count);
            size += count;
        }
        return count;
    }

    /** Reads whatever is left, and says what the file is. */
    Manifest.File rest() throws IOException {
        byte[] piece = new byte[1 << 16];
        while (read(piece, 0, piece.length) >= 0) {
            // only hashed
        }
        return new Manifest.File(name, size, HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
