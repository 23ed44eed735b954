package se.stabsliggaren.format;

/** The characters nobody sees, and which of them may stand beside what is seen (record-format.md, "Text"). */
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
        return c == 0x2800 || c == 0x1D159 || ignorable(c);
    }

    /** Whether it can carry words wherever it stands: tags, deprecated format characters, interlinear annotation. */
    static boolean carriesWords(int c) {
        boolean variationSelector = c >= 0xE0100 && c <= 0xE01EF;
        return c >= 0xE0000 && c <= 0xE0FFF && !variationSelector
                || c >= 0x206A && c <= 0x206F
                || c >= 0xFFF9 && c <= 0xFFFB;
    }

    /** The first of so many in a row that they can be read as words; -1 if there are none. */
    static int firstOfARow(String text) {
        int[] codePoints = text.codePoints().toArray();
        int row = 0;
        for (int i = 0; i < codePoints.length; i++) {
            row = ignorable(codePoints[i]) ? row + 1 : 0;
            if (row > IN_A_ROW) {
                return codePoints[i - IN_A_ROW];
            }
        }
        return -1;
    }

    private static boolean ignorable(int c) {
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
