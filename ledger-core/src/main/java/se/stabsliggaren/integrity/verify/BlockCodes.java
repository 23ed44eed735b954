package se.stabsliggaren.integrity.verify;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The two codes of a compressed block of a deflate stream (RFC 1951, sections 3.2.6 and 3.2.7).
 *
 * @param literals of bytes, of the block's end and of lengths
 */
record BlockCodes(HuffmanCode literals, HuffmanCode distances) {

    static final int END_OF_BLOCK = 256;
    static final int MOST_DISTANCES = 30;
    private static final int MOST_LITERALS = 286;

    /** In which order the lengths of the code are given that the lengths of the codes are written in. */
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private static final int REPEAT = 16;
    private static final int FEW_ZEROS = 17;

    /** Those that stand in no block. */
    static final BlockCodes FIXED = fixed();

    /**
     * Reads those that a block begins with.
     *
     * @throws Inflate.Malformed when they are none
     */
    static BlockCodes read(BitReader in) throws IOException {
        int literals = in.number(5) + 257;
        int distances = in.number(5) + 1;
        int described = in.number(4) + 4;
        if (literals > MOST_LITERALS || distances > MOST_DISTANCES) {
            throw new Inflate.Malformed();
        }
        byte[] ordered = new byte[ORDER.length];
        for (int i = 0; i < described; i++) {
            ordered[ORDER[i]] = (byte) in.number(3);
        }
        HuffmanCode code = required(HuffmanCode.of(ordered, 0, ORDER.length, true));
        byte[] lengths = lengths(in, code, literals + distances);
        if (lengths[END_OF_BLOCK] == 0) {
            throw new Inflate.Malformed();
        }
        return new BlockCodes(
                required(HuffmanCode.of(lengths, 0, literals, false)),
                required(HuffmanCode.of(lengths, literals, lengths.length, false)));
    }

    /** The lengths of all codes, of which some stand for several that are alike. */
    private static byte[] lengths(BitReader in, HuffmanCode code, int count) throws IOException {
        byte[] lengths = new byte[count];
        for (int i = 0; i < count; ) {
            int symbol = in.symbol(code);
            int times = 1;
            byte length = (byte) symbol;
            if (symbol == REPEAT) {
                if (i == 0) {
                    throw new Inflate.Malformed();
                }
                length = lengths[i - 1];
                times = 3 + in.number(2);
            } else if (symbol > REPEAT) {
                length = 0;
                times = symbol == FEW_ZEROS ? 3 + in.number(3) : 11 + in.number(7);
            }
            if (i + times > count) {
                throw new Inflate.Malformed();
            }
            Arrays.fill(lengths, i, i + times, length);
            i += times;
        }
        return lengths;
    }

    private static HuffmanCode required(@Nullable HuffmanCode code) throws Inflate.Malformed {
        if (code == null) {
            throw new Inflate.Malformed();
        }
        return code;
    }

    private static BlockCodes fixed() {
        byte[] literals = new byte[MOST_LITERALS + 2];
        for (int i = 0; i < literals.length; i++) {
            literals[i] = (byte) (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8);
        }
        byte[] distances = new byte[MOST_DISTANCES + 2];
        Arrays.fill(distances, (byte) 5);
        return new BlockCodes(whole(literals), whole(distances));
    }

    private static HuffmanCode whole(byte[] lengths) {
        return Objects.requireNonNull(HuffmanCode.of(lengths, 0, lengths.length, false));
    }
}
