package se.stabsliggaren.integrity.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** One file of the container, unpacked as it is read, and held against its size and checksum at its end. */
final class ZipFileStream extends InputStream {

    private static final int PIECE = 1 << 16;

    private final ZipBytes bytes;
    private final ZipRow row;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private long packedRead;
    private long size;
    private boolean ended;

    ZipFileStream(ZipBytes bytes, ZipRow row) {
        this.bytes = bytes;
        this.row = row;
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
            end();
            return -1;
        }
        crc.update(into, from, count);
        size += count;
        return count;
    }

    private int stored(byte[] into, int from, int length) throws IOException {
        int count = (int) Math.min(length, row.packed() - packedRead);
        if (count == 0) {
            return -1;
        }
        bytes.at(row.dataAt() + packedRead, count).get(into, from, count);
        packedRead += count;
        return count;
    }

    private int inflated(byte[] into, int from, int length) throws IOException {
        try {
            while (true) {
                int count = inflater.inflate(into, from, length);
                if (count > 0) {
                    return count;
                }
                if (inflater.finished()) {
                    return -1;
                }
                feed();
            }
        } catch (DataFormatException e) {
            throw new Unreadable(Defect.BUNDLE_UNREADABLE, row.name());
        }
    }

    private void feed() throws IOException {
        int count = (int) Math.min(PIECE, row.packed() - packedRead);
        if (count == 0 || inflater.needsDictionary()) {
            throw new Unreadable(Defect.BUNDLE_UNREADABLE, row.name());
        }
        ByteBuffer piece = bytes.at(row.dataAt() + packedRead, count);
        inflater.setInput(piece);
        packedRead += count;
    }

    private void end() throws IOException {
        ended = true;
        if (packedRead != row.packed() || inflater.getRemaining() > 0) {
            throw new Unreadable(Defect.ZIP_HIDDEN_DATA, row.name());
        }
        if (size != row.size() || crc.getValue() != row.crc()) {
            throw new Unreadable(Defect.BUNDLE_UNREADABLE, row.name());
        }
    }

    @Override
    public void close() {
        inflater.end();
        ended = true;
    }
}
