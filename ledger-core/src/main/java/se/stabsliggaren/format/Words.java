package se.stabsliggaren.format;

import java.util.List;
import se.stabsliggaren.integrity.WordSplit;

/**
 * Splits a text into words: a run of non-white-space with the white space after it (spec/record.md, "Words"). White
 * space at the very start is a word of its own, so that joined the words are the text, byte for byte.
 */
public final class Words {

    private Words() {}

    public static List<String> of(String text) {
        return WordSplit.of(text);
    }

    /** The text without the white space at its ends. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && whiteSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && whiteSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The 25 code points of the format; no platform's own idea of white space, which differs and changes. */
    static boolean whiteSpace(char c) {
        return WordSplit.whiteSpace(c);
    }
}
