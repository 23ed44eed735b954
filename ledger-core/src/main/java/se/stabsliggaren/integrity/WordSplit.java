package se.stabsliggaren.integrity;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into words: a run of non-white-space with the white space after it (spec/record.md, "Words"). White
 * space at the very start is a word of its own, so that joined the words are the text, byte for byte.
 */
public final class WordSplit {

    private WordSplit() {}

    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < text.length(); i++) {
            if (whiteSpace(text.charAt(i - 1)) && !whiteSpace(text.charAt(i))) {
                words.add(text.substring(from, i));
                from = i;
            }
        }
        words.add(text.substring(from));
        return words;
    }

    /** The 25 code points of the format; no platform's own idea of white space, which differs and changes. */
    public static boolean whiteSpace(char c) {
        return c >= 0x0009 && c <= 0x000D
                || c == 0x0020
                || c == 0x0085
                || c == 0x00A0
                || c == 0x1680
                || c >= 0x2000 && c <= 0x200A
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000;
    }
}
