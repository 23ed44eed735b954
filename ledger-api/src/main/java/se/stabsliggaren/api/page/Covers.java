package se.stabsliggaren.api.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Text;

/** What may be covered: the value itself, or {@code {"covered": …}}, never an empty string. */
final class Covers {

    private Covers() {}

    static Object text(Text text) {
        return switch (text) {
            case Text.Open open -> open.value();
            case Text.Covered covered -> Map.of("covered", words(covered));
        };
    }

    static Object person(Person person) {
        return switch (person) {
            case Person.Named named -> named.name();
            case Person.Behind behind -> Map.of("covered", cover(behind.cover()));
        };
    }

    static Object digest(Digest digest) {
        return switch (digest) {
            case Digest.Sha256 sha256 -> sha256.hex();
            case Digest.Behind behind -> Map.of("covered", cover(behind.cover()));
        };
    }

    /** Why a value cannot be read, for a tooltip. */
    static String reason(Cover cover) {
        return switch (cover) {
            case Cover.Withheld withheld -> "Maskat enligt " + withheld.provision();
            case Cover.Erased erased -> "Gallrat genom nr " + erased.byPost();
            case Cover.Hidden ignored -> "Dolt";
        };
    }

    private static List<Object> words(Text.Covered covered) {
        List<Object> words = new ArrayList<>();
        for (Text.Word word : covered.words()) {
            words.add(
                    switch (word) {
                        case Text.Word.Shown shown -> shown.text();
                        case Text.Word.Behind behind -> cover(behind.cover());
                    });
        }
        return words;
    }

    private static Map<String, Object> cover(Cover cover) {
        return switch (cover) {
            case Cover.Withheld withheld -> Map.of("withheld", withheld.provision());
            case Cover.Erased erased -> Map.of("erased", erased.byPost());
            case Cover.Hidden ignored -> Map.of("hidden", true);
        };
    }
}
