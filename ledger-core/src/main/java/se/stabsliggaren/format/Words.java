package se.stabsliggaren.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into words: a run of non-white-space with the white space after it. White space at the very start is
 * a word of its own, so that joined the words are the text, byte for byte.
 */
public final class Words {

    private Words() {}

    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i - 1)) && !Character.isWhitespace(text.charAt(i))) {
                words.add(text.substring(from, i));
                from = i;
            }
        }
        words.add(text.substring(from));
        return words;
    }
}
