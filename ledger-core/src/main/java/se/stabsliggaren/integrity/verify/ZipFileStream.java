package se.stabsliggaren.integrity.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** One file of the container, unpacked as it is read, and at its end held against what the directory says of it. */
final class ZipFileStream extends InputStream {

    private static final int PIECE = 1 << 16;

    private final ZipBytes bytes;
    private final ZipRow row;
    private final Inflate inflate;
    private final CRC32 crc = new CRC32();
    private ByteBuffer piece = ByteBuffer.allocate(0);
    private long packedRead;
    private long size;
    private boolean ended;

    ZipFileStream(ZipBytes bytes, ZipRow row) {
        this.bytes = bytes;
        this.row = row;
        this.inflate = new Inflate(this::packed, row.size());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0 || ended) {
            return length == 0 ? 0 : -1;
        }
        int count = row.deflated() ? inflated(into, from, length) : stored(into, from, length);
        if (count < 0) {
            ended = true;
            if (packedRead - piece.remaining() - inflate.unused() != row.packed()) {
                throw new Unreadable(Defect.ZIP_HIDDEN_DATA, row.name());
            }
            return -1;
        }
        crc.update(into, from, count);
        size += count;
        if (size > row.size()) {
            throw new Unreadable(Defect.BUNDLE_UNREADABLE, row.name());
        }
        return count;
    }

    /** Whether what was read to its end is of the size and the checksum that the directory says. */
    boolean asListed() {
        return size == row.size() && crc.getValue() == row.crc();
    }

    private int stored(byte[] into, int from, int length) throws IOException {
        if (!piece.hasRemaining() && !feed()) {
            return -1;
        }
        int count = Math.min(length, piece.remaining());
        piece.get(into, from, count);
        return count;
    }

    private int inflated(byte[] into, int from, int length) throws IOException {
        try {
            return inflate.read(into, from, length);
        } catch (Inflate.Malformed e) {
            throw new Unreadable(Defect.BUNDLE_UNREADABLE, row.name());
        } catch (Inflate.EmptyBlock e) {
            throw new Unreadable(Defect.ZIP_HIDDEN_DATA, row.name());
        }
    }

    private int packed() throws IOException {
        return piece.hasRemaining() || feed() ? piece.get() & 0xFF : -1;
    }

    private boolean feed() throws IOException {
        int count = (int) Math.min(PIECE, row.packed() - packedRead);
        piece = bytes.at(row.dataAt() + packedRead, count);
        packedRead += count;
        return count > 0;
    }
}
