package se.stabsliggaren.integrity;

/** Sizes and indices in text: digits, no sign, no zero in front. */
final class Decimal {

    private Decimal() {}

    static long read(String digits) {
        if (!digits.matches("0|[1-9][0-9]{0,15}")) {
            throw new IllegalArgumentException("not a number: " + digits);
        }
        return Long.parseLong(digits);
    }
}
