package se.stabsliggaren.integrity.verify;

import java.io.IOException;

/** The bits of a deflate stream, the lowest of each byte first (RFC 1951, section 3.1.1). */
final class BitReader {

    private final Inflate.ByteSource in;
    private long bits;
    private int held;

    BitReader(Inflate.ByteSource in) {
        this.in = in;
    }

    /** The number that the next bits are, as many as these. */
    int number(int count) throws IOException {
        fill(count);
        if (held < count) {
            throw new Inflate.Malformed();
        }
        int value = (int) (bits & (1L << count) - 1);
        bits >>>= count;
        held -= count;
        return value;
    }

    /** The symbol whose code the next bits are. */
    int symbol(HuffmanCode code) throws IOException {
        fill(code.bits());
        int found = code.at(bits);
        int length = found >>> 16;
        if (length == 0 || length > held) {
            throw new Inflate.Malformed();
        }
        bits >>>= length;
        held -= length;
        return found & 0xFFFF;
    }

    /** Passes over what is left of a byte that was begun. */
    void toWholeByte() {
        bits >>>= held % Byte.SIZE;
        held -= held % Byte.SIZE;
    }

    /** Whole bytes that were taken from the source and not used. */
    int unused() {
        return held / Byte.SIZE;
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
}
