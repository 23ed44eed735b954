package se.stabsliggaren.integrity.verify;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;

/**
 * Unpacks a deflate stream (RFC 1951). The platform's own does not tell where its blocks are, and so cannot say that
 * nothing is hidden in empty ones (spec/bundle.md, "The container").
 */
final class Inflate {

    private static final int WINDOW = 1 << 15;
    private static final int END_OF_BLOCK = 256;
    private static final int MOST_LITERALS = 286;
    private static final int MOST_DISTANCES = 30;
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
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    private static final HuffmanCode FIXED_LITERALS = fixed(MOST_LITERALS + 2);
    private static final HuffmanCode FIXED_DISTANCES = fixed(MOST_DISTANCES + 2);

    private final ByteSource in;
    private final long most;
    private long bits;
    private int held;

    private final byte[] window = new byte[WINDOW];
    private long written;
    private long blockFrom;

    private boolean last;
    private boolean ended;
    private int stored;
    private int copying;
    private int distance;
    private HuffmanCode literals = FIXED_LITERALS;
    private HuffmanCode distances = FIXED_DISTANCES;
    private boolean coded;

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
        this.in = in;
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
                into[from + count++] = put((byte) bits(Byte.SIZE));
                stored--;
            } else if (coded) {
                int symbol = symbol(literals);
                if (symbol < END_OF_BLOCK) {
                    into[from + count++] = put((byte) symbol);
                } else if (symbol == END_OF_BLOCK) {
                    coded = false;
                    blockEnds();
                } else {
                    match(symbol - END_OF_BLOCK - 1);
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
        return held / Byte.SIZE;
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
        last = bits(1) == 1;
        blockFrom = written;
        switch (bits(2)) {
            case 0 -> stored();
            case 1 -> coded(FIXED_LITERALS, FIXED_DISTANCES);
            case 2 -> described();
            default -> throw new Malformed();
        }
    }

    private void blockEnds() throws IOException {
        if (!last && written == blockFrom) {
            throw new EmptyBlock();
        }
    }

    private void stored() throws IOException {
        bits >>>= held % Byte.SIZE;
        held -= held % Byte.SIZE;
        stored = bits(16);
        if ((bits(16) ^ 0xFFFF) != stored) {
            throw new Malformed();
        }
        if (stored == 0) {
            blockEnds();
        }
    }

    private void coded(HuffmanCode ofLiterals, HuffmanCode ofDistances) {
        literals = ofLiterals;
        distances = ofDistances;
        coded = true;
    }

    private void described() throws IOException {
        int literalCount = bits(5) + 257;
        int distanceCount = bits(5) + 1;
        int described = bits(4) + 4;
        if (literalCount > MOST_LITERALS || distanceCount > MOST_DISTANCES) {
            throw new Malformed();
        }
        byte[] lengths = new byte[MOST_LITERALS + MOST_DISTANCES];
        for (int i = 0; i < described; i++) {
            lengths[ORDER[i]] = (byte) bits(3);
        }
        HuffmanCode code = code(lengths, 0, ORDER.length, true);
        Arrays.fill(lengths, (byte) 0);
        int all = literalCount + distanceCount;
        for (int i = 0; i < all; ) {
            int symbol = symbol(code);
            int times = 1;
            byte length = (byte) symbol;
            if (symbol == 16) {
                if (i == 0) {
                    throw new Malformed();
                }
                length = lengths[i - 1];
                times = 3 + bits(2);
            } else if (symbol > 16) {
                length = 0;
                times = symbol == 17 ? 3 + bits(3) : 11 + bits(7);
            }
            if (i + times > all) {
                throw new Malformed();
            }
            Arrays.fill(lengths, i, i + times, length);
            i += times;
        }
        if (lengths[END_OF_BLOCK] == 0) {
            throw new Malformed();
        }
        coded(code(lengths, 0, literalCount, false), code(lengths, literalCount, all, false));
    }

    private void match(int length) throws IOException {
        if (length >= LENGTHS.length) {
            throw new Malformed();
        }
        int times = LENGTHS[length] + bits(LENGTH_BITS[length]);
        int symbol = symbol(distances);
        if (symbol >= MOST_DISTANCES) {
            throw new Malformed();
        }
        distance = DISTANCES[symbol] + bits(DISTANCE_BITS[symbol]);
        if (distance > written) {
            throw new Malformed();
        }
        copying = times;
    }

    private int symbol(HuffmanCode code) throws IOException {
        fill(code.bits());
        int found = code.at(bits);
        int length = found >>> 16;
        if (length == 0 || length > held) {
            throw new Malformed();
        }
        bits >>>= length;
        held -= length;
        return found & 0xFFFF;
    }

    private int bits(int count) throws IOException {
        fill(count);
        if (held < count) {
            throw new Malformed();
        }
        int value = (int) (bits & (1L << count) - 1);
        bits >>>= count;
        held -= count;
        return value;
    }

    /** Takes bytes until so many bits are held, or there are no more. */
    private void fill(int wanted) throws IOException {
        while (held < wanted) {
            int next = in.next();
            if (next < 0) {
                return;
            }
            bits |= (long) next << held;
            held += Byte.SIZE;
        }
    }

    private static HuffmanCode code(byte[] lengths, int from, int to, boolean complete) throws IOException {
        HuffmanCode code = HuffmanCode.of(lengths, from, to, complete);
        if (code == null) {
            throw new Malformed();
        }
        return code;
    }

    private static HuffmanCode fixed(int symbols) {
        byte[] lengths = new byte[symbols];
        for (int i = 0; i < symbols; i++) {
            lengths[i] = (byte) (symbols < 256 ? 5 : i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8);
        }
        return Objects.requireNonNull(HuffmanCode.of(lengths, 0, symbols, false));
    }
}
