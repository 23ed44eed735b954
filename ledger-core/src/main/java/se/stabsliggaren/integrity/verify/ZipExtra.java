package se.stabsliggaren.integrity.verify;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * What may stand in a file's extra field (APPNOTE 4.5): a time, as there is one beside it, and sizes beyond 32 bits. What
 * else stood there no reader would look at, and nothing hashes it.
 */
final class ZipExtra {

    /** By their ids, how long they are at most. */
    private static final Map<Integer, Integer> ALLOWED = Map.of(0x0001, 28, 0x5455, 13);

    private ZipExtra() {}

    /** Whether nothing else stands there, and nothing twice. */
    static boolean allowed(ByteBuffer extra) {
        Map<Integer, Integer> left = new HashMap<>(ALLOWED);
        int at = 0;
        while (extra.limit() - at >= 4) {
            Integer longest = left.remove(extra.getShort(at) & 0xFFFF);
            int length = extra.getShort(at + 2) & 0xFFFF;
            if (longest == null || length > longest) {
                return false;
            }
            at += 4 + length;
        }
        return at == extra.limit();
    }
}
