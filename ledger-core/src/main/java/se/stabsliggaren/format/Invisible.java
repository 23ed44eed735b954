package se.stabsliggaren.format;

import se.stabsliggaren.integrity.VisibleText;

/** The characters nobody sees, and which of them may stand beside what is seen (spec/record.md, "Text"). */
public final class Invisible {

    /** An emoji joined of others needs two in a row; more than that is writing. */
    private static final int IN_A_ROW = 2;

    private Invisible() {}

    /** Whether nothing is visible in it: white space and invisible characters alone, or nothing at all. */
    public static boolean all(String text) {
        return text.codePoints().allMatch(c -> is(c) || Character.isBmpCodePoint(c) && Words.whiteSpace((char) c));
    }

    /** The code points of the format; no platform's own idea of them, which differs and changes. */
    static boolean is(int c) {
        return c == 0x2800 || c == 0x1D159 || VisibleText.ignorable(c);
    }

    /** Whether it can carry words wherever it stands: tags, deprecated format characters, interlinear annotation. */
    static boolean carriesWords(int c) {
        boolean variationSelector = c >= 0xE0100 && c <= 0xE01EF;
        return c >= 0xE0000 && c <= 0xE0FFF && !variationSelector
                || c >= 0x206A && c <= 0x206F
                || c >= 0xFFF9 && c <= 0xFFFB;
    }

    /**
     * Where the first stands of so many in a row that they can be read as words, or of one behind each letter that can be;
     * -1 if there are none.
     */
    static int hiddenWords(String text) {
        int row = 0;
        int rowFrom = 0;
        int before = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            rowFrom = row == 0 ? i : rowFrom;
            row = VisibleText.ignorable(c) ? row + 1 : 0;
            if (row > IN_A_ROW) {
                return rowFrom;
            }
            if (i > 0 && selectsVariation(c) && hasNoVariations(before)) {
                return i;
            }
            before = c;
        }
        return -1;
    }

    private static boolean selectsVariation(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    /** Spaces and Latin, Greek and Cyrillic letters. */
    private static boolean hasNoVariations(int c) {
        return c == ' ' || c >= 'A' && c < 0x0530 && Character.isLetter(c);
    }
}
