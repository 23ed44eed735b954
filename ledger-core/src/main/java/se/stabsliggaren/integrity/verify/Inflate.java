package se.stabsliggaren.integrity.verify;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks a deflate stream (RFC 1951). The platform's own does not tell where its blocks are, and so cannot say that
 * nothing is hidden in empty ones (spec/bundle.md, "The container").
 */
final class Inflate {

    private static final int WINDOW = 1 << 15;
    private static final int[] LENGTHS = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };
    private static final int[] LENGTH_BITS = {
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
    };
    private static final int[] DISTANCES = {
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193, 12289, 16385, 24577
    };
    private static final int[] DISTANCE_BITS = {
        0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13
    };

    private final BitReader in;
    private final long most;
    private final byte[] window = new byte[WINDOW];
    private long written;
    private long blockFrom;
    private boolean last;
    private boolean ended;

    /** Bytes that are still to come of a stored block. */
    private int stored;

    /** Bytes that are still to be repeated, and how far back they stand. */
    private int copying;

    private int distance;

    /** Of the compressed block that is being read; null outside one. */
    private @Nullable BlockCodes codes;

    /** Gives packed bytes, one at a time. */
    interface ByteSource {
        /** The next one; -1 after the last. */
        int next() throws IOException;
    }

    /** That it is no deflate stream. */
    static final class Malformed extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** That a block before the last is empty. */
    static final class EmptyBlock extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** @param most bytes unpacked; a stream that has more is malformed */
    Inflate(ByteSource in, long most) {
        this.in = new BitReader(in);
        this.most = most;
    }

    /** As many bytes as fit; -1 once all were given. */
    int read(byte[] into, int from, int length) throws IOException {
        int count = 0;
        while (count < length) {
            if (copying > 0) {
                into[from + count++] = put(window[(int) (written - distance) & WINDOW - 1]);
                copying--;
            } else if (stored > 0) {
                into[from + count++] = put((byte) in.number(Byte.SIZE));
                stored--;
            } else if (codes != null) {
                int symbol = in.symbol(codes.literals());
                if (symbol < BlockCodes.END_OF_BLOCK) {
                    into[from + count++] = put((byte) symbol);
                } else if (symbol == BlockCodes.END_OF_BLOCK) {
                    codes = null;
                    blockEnds();
                } else {
                    match(symbol - BlockCodes.END_OF_BLOCK - 1, codes.distances());
                }
            } else if (ended) {
                break;
            } else {
                block();
            }
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    /** Whole bytes that were taken from the source and not used. */
    int unused() {
        return in.unused();
    }

    private byte put(byte value) throws Malformed {
        if (written == most) {
            throw new Malformed();
        }
        window[(int) written++ & WINDOW - 1] = value;
        return value;
    }

    private void block() throws IOException {
        if (last) {
            ended = true;
            return;
        }
        last = in.number(1) == 1;
        blockFrom = written;
        switch (in.number(2)) {
            case 0 -> stored();
            case 1 -> codes = BlockCodes.FIXED;
            case 2 -> codes = BlockCodes.read(in);
            default -> throw new Malformed();
        }
    }

    private void blockEnds() throws IOException {
        if (!last && written == blockFrom) {
            throw new EmptyBlock();
        }
    }

    private void stored() throws IOException {
        in.toWholeByte();
        stored = in.number(16);
        if ((in.number(16) ^ 0xFFFF) != stored) {
            throw new Malformed();
        }
        if (stored == 0) {
            blockEnds();
        }
    }

    private void match(int length, HuffmanCode distances) throws IOException {
        if (length >= LENGTHS.length) {
            throw new Malformed();
        }
        int times = LENGTHS[length] + in.number(LENGTH_BITS[length]);
        int symbol = in.symbol(distances);
        if (symbol >= BlockCodes.MOST_DISTANCES) {
            throw new Malformed();
        }
        distance = DISTANCES[symbol] + in.number(DISTANCE_BITS[symbol]);
        if (distance > written) {
            throw new Malformed();
        }
        copying = times;
    }
}
