package se.stabsliggaren.integrity;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The head as a person can read it aloud: the first 132 bits of SHA-256 in forty decimal digits (spec/checkpoints.md).
 */
public final class PaperDigits {

    private static final int BYTES = 17;
    private static final int DIGITS = 40;
    private static final int GROUP = 5;

    private PaperDigits() {}

    static String of(byte[] checkpointBody) {
        byte[] first = Arrays.copyOf(Sha256.of(checkpointBody), BYTES);
        String number = new BigInteger(1, first).shiftRight(4).toString();
        return grouped("0".repeat(DIGITS - number.length()) + number);
    }

    /**
     * What somebody typed, with the spaces where they belong.
     *
     * @throws IllegalArgumentException when it is not forty digits
     */
    public static String typed(String text) {
        String digits = text.replaceAll("[\\s-]+", "");
        if (!digits.matches("[0-9]{40}")) {
            throw new IllegalArgumentException("not eight groups of five digits");
        }
        return grouped(digits);
    }

    private static String grouped(String digits) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < DIGITS; i += GROUP) {
            out.append(i == 0 ? "" : " ").append(digits, i, i + GROUP);
        }
        return out.toString();
    }
}
