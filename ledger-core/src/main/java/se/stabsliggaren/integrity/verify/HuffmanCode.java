package se.stabsliggaren.integrity.verify;

import org.jspecify.annotations.Nullable;

/** A prefix code of a deflate stream (RFC 1951, section 3.2.2), as a table from the next bits to a symbol. */
final class HuffmanCode {

    private static final int LONGEST = 15;

    /** By the next bits: the symbol, and above its 16 bits the length of its code; 0 where no code is. */
    private final int[] table;

    private final int bits;

    private HuffmanCode(int[] table, int bits) {
        this.table = table;
        this.bits = bits;
    }

    /**
     * The code of these lengths; null when there is none, more codes than fit, or fewer, but for the one code of one bit
     * that the format allows.
     *
     * @param lengths of each symbol's code, from {@code from} up to {@code to}; 0 for a symbol that has none
     * @param complete that even the one code of one bit is refused
     */
    static @Nullable HuffmanCode of(byte[] lengths, int from, int to, boolean complete) {
        int[] counts = new int[LONGEST + 1];
        for (int i = from; i < to; i++) {
            counts[lengths[i]]++;
        }
        int longest = LONGEST;
        while (longest > 0 && counts[longest] == 0) {
            longest--;
        }
        int left = 1;
        int[] next = new int[LONGEST + 2];
        for (int length = 1; length <= LONGEST; length++) {
            left = 2 * left - counts[length];
            if (left < 0) {
                return null;
            }
            next[length + 1] = next[length] + counts[length] << 1;
        }
        if (left > 0 && longest > 0 && (complete || longest != 1)) {
            return null;
        }
        int[] table = new int[1 << longest];
        for (int i = from; i < to; i++) {
            int length = lengths[i];
            if (length > 0) {
                int code = Integer.reverse(next[length]++) >>> Integer.SIZE - length;
                for (int at = code; at < table.length; at += 1 << length) {
                    table[at] = length << 16 | i - from;
                }
            }
        }
        return new HuffmanCode(table, longest);
    }

    /** How many bits the longest code has. */
    int bits() {
        return bits;
    }

    /** What these bits begin with: the symbol, and above its 16 bits the length of its code; 0 for none. */
    int at(long next) {
        return table[(int) (next & table.length - 1)];
    }
}
