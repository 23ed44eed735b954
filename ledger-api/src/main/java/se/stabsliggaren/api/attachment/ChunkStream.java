package se.stabsliggaren.api.attachment;

import java.io.InputStream;
import java.util.function.IntFunction;

/** A file read row by row, as far as its reader gets. A row that is missing ends it. */
final class ChunkStream extends InputStream {

    private final IntFunction<byte[]> rows;
    private final long size;
    private byte[] row = new byte[0];
    private int next;
    private int at;

    ChunkStream(IntFunction<byte[]> rows, long size) {
        this.rows = rows;
        this.size = size;
    }

    @Override
    public int read() {
        return ready() ? row[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!ready()) {
            return -1;
        }
        int count = Math.min(length, row.length - at);
        System.arraycopy(row, at, into, offset, count);
        at += count;
        return count;
    }

    /** Whether there is a byte to read; the next row is fetched when the last is used up. */
    private boolean ready() {
        if (at == row.length && (long) next * Chunks.BYTES < size) {
            row = rows.apply(next++);
            at = 0;
        }
        return at < row.length;
    }
}
