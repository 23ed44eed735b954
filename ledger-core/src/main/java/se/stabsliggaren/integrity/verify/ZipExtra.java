package se.stabsliggaren.integrity.verify;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;
import se.stabsliggaren.integrity.Json;

/**
 * What may stand in a file's extra field (APPNOTE 4.5): a time, as there is one beside it, and what did not fit in 32
 * bits. What else stood there no reader would look at, and nothing hashes it.
 */
final class ZipExtra {

    private static final int LARGE = 0x0001;
    private static final int TIME = 0x5455;
    private static final int LONGEST_TIME = 13;
    private static final long MANY = 0xFFFFFFFFL;

    private ZipExtra() {}

    /**
     * Fills in the numbers that did not fit, in the order they are given, and no others.
     *
     * @return whether nothing else stands there, and nothing is missing or twice
     */
    static boolean fill(long[] numbers, ByteBuffer extra) {
        boolean wanted = false;
        for (long number : numbers) {
            wanted |= number == MANY;
        }
        Set<Integer> seen = new HashSet<>();
        while (extra.remaining() >= 4) {
            int id = extra.getShort() & 0xFFFF;
            int length = extra.getShort() & 0xFFFF;
            if (length > extra.remaining() || !seen.add(id)) {
                return false;
            }
            int next = extra.position() + length;
            if (id == LARGE && wanted) {
                for (int i = 0; i < numbers.length; i++) {
                    if (numbers[i] == MANY) {
                        if (next - extra.position() < Long.BYTES) {
                            return false;
                        }
                        numbers[i] = extra.getLong();
                        if (numbers[i] < 0 || numbers[i] > Json.MAX_INTEGER) {
                            return false;
                        }
                    }
                }
                if (extra.position() != next) {
                    return false;
                }
            } else if (id != TIME || length > LONGEST_TIME) {
                return false;
            }
            extra.position(next);
        }
        return !extra.hasRemaining() && (!wanted || seen.contains(LARGE));
    }
}
