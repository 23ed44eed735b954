package se.stabsliggaren.projection.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Text.Word;
import se.stabsliggaren.projection.text.Phrase;

/** The first words of a text, by which people know it again. A covered word stays covered. */
final class FirstWords {

    private static final int WORDS = 7;

    /** What a name does not end with. */
    private static final Pattern END = Pattern.compile("[\\s.,;:]+$");

    private static final Pattern WORD = Pattern.compile("\\S+\\s*");

    private FirstWords() {}

    /** In quotation marks; nothing of what nobody said. */
    static Phrase quoted(@Nullable Text text) {
        return text == null ? Phrase.of("") : Phrase.of("”").text("", of(text)).words("”");
    }

    static Text of(Text text) {
        List<Word> words = words(text);
        boolean cut = words.size() > WORDS;
        List<Word> first = new ArrayList<>(cut ? words.subList(0, WORDS) : words);
        if (!first.isEmpty()) {
            first.add(ended(first.removeLast(), cut));
        }
        return joined(first);
    }

    private static Word ended(Word last, boolean cut) {
        return switch (last) {
            case Word.Shown shown -> new Word.Shown(END.matcher(shown.text()).replaceFirst("") + (cut ? " …" : ""));
            case Word.Behind behind -> behind;
        };
    }

    /** The words that are told and one more, if there is one; of a covered text all. */
    private static List<Word> words(Text text) {
        return switch (text) {
            case Text.Covered covered -> covered.words();
            case Text.Open open -> {
                List<Word> words = new ArrayList<>();
                Matcher matcher = WORD.matcher(open.value().strip());
                while (words.size() <= WORDS && matcher.find()) {
                    words.add(new Word.Shown(matcher.group()));
                }
                yield words;
            }
        };
    }

    private static Text joined(List<Word> words) {
        StringBuilder open = new StringBuilder();
        for (Word word : words) {
            if (!(word instanceof Word.Shown shown)) {
                return new Text.Covered(words);
            }
            open.append(shown.text());
        }
        return Text.of(open.toString());
    }
}
