package se.stabsliggaren.integrity;

/**
 * What a person can see of a text that somebody else wrote (spec/record.md, "Text"), whatever the terminal or the
 * browser would make of it.
 */
public final class VisibleText {

    private VisibleText() {}

    /** The text with each character that does nothing visible, or turns others, written out, e.g. {@code \\u{1b}}. */
    public static String escaped(String text) {
        if (text.codePoints().noneMatch(VisibleText::unseen)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (unseen(c)) {
                out.append("\\u{").append(Integer.toHexString(c)).append('}');
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** Whether there is something to see, and nothing that moves the cursor, turns the writing, or carries hidden words. */
    public static boolean reads(String text) {
        return text.codePoints().noneMatch(VisibleText::acts)
                && !text.codePoints()
                        .allMatch(c -> invisible(c) || Character.isBmpCodePoint(c) && WordSplit.whiteSpace((char) c));
    }

    private static boolean unseen(int c) {
        return acts(c) || c == 0xFEFF;
    }

    /** Controls, controls of the direction of writing, ends of lines, and what carries words nobody sees. */
    private static boolean acts(int c) {
        boolean variationSelector = c >= 0xE0100 && c <= 0xE01EF;
        return c < 0x20
                || c >= 0x7F && c <= 0x9F
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2066 && c <= 0x206F
                || c >= 0xD800 && c <= 0xDFFF
                || c >= 0xFFF9 && c <= 0xFFFB
                || c >= 0xE0000 && c <= 0xE0FFF && !variationSelector;
    }

    /** The code points that the format lists: those that programs pass over, and two blanks that look like nothing. */
    private static boolean invisible(int c) {
        return ignorable(c) || c == 0x2800 || c == 0x1D159;
    }

    /** Whether programs pass it over when they show a text (spec/record.md, "Text"). */
    public static boolean ignorable(int c) {
        return c == 0x00AD
                || c == 0x034F
                || c == 0x061C
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || c >= 0x180B && c <= 0x180F
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c == 0x3164
                || c >= 0xFE00 && c <= 0xFE0F
                || c == 0xFEFF
                || c == 0xFFA0
                || c >= 0xFFF0 && c <= 0xFFF8
                || c >= 0x1BCA0 && c <= 0x1BCA3
                || c >= 0x1D173 && c <= 0x1D17A
                || c >= 0xE0000 && c <= 0xE0FFF;
    }
}
