package se.stabsliggaren.integrity.verify;

import java.io.IOException;
import java.nio.ByteBuffer;

/** The extra field of files that need more than 32 bits (APPNOTE 4.5.3). */
final class ZipLarge {

    private static final int ID = 1;
    private static final long MANY = 0xFFFFFFFFL;

    private ZipLarge() {}

    /**
     * Fills in what did not fit: size, packed size, and place, in this order.
     *
     * @return whether a size did not fit
     */
    static boolean fill(long[] sizes, ByteBuffer extra) throws IOException {
        boolean large = sizes[0] == MANY || sizes[1] == MANY;
        if (!large && sizes[2] != MANY) {
            return false;
        }
        while (extra.remaining() >= 4) {
            int id = extra.getShort() & 0xFFFF;
            int length = extra.getShort() & 0xFFFF;
            int next = extra.position() + length;
            if (id == ID && next <= extra.limit()) {
                for (int i = 0; i < sizes.length; i++) {
                    sizes[i] = sizes[i] == MANY && extra.remaining() >= Long.BYTES ? extra.getLong() : sizes[i];
                }
                return large;
            }
            extra.position(Math.min(next, extra.limit()));
        }
        throw new Unreadable(Defect.BUNDLE_UNREADABLE, "storlek saknas");
    }
}
