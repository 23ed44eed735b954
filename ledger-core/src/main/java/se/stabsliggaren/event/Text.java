package se.stabsliggaren.event;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Free text, sealed word by word, so that a copy can cover a name and still prove the sentence around it. It can be
 * erased, and therefore nothing is ever decided by what it says.
 */
public sealed interface Text {

    /** Text of which every word is shown; joined, the words are the text, byte for byte. */
    record Open(String value) implements Text {}

    /** Text of which at least one word is covered. */
    record Covered(List<Word> words) implements Text {
        public Covered {
            words = List.copyOf(words);
        }
    }

    /** A run of non-white-space with the white space after it, or what covers it. */
    sealed interface Word {
        record Shown(String text) implements Word {}

        record Behind(Cover cover) implements Word {}
    }

    static Text of(String value) {
        return new Open(value);
    }

    /** The text as one line of reading, a covered word shown as {@code ▇}; for pages that mark covers, read the words. */
    default String masked() {
        return switch (this) {
            case Open open -> open.value();
            case Covered covered ->
                covered.words().stream()
                        .map(word -> switch (word) {
                            case Word.Shown shown -> shown.text();
                            case Word.Behind ignored -> "▇ ";
                        })
                        .collect(Collectors.joining())
                        .strip();
        };
    }
}
