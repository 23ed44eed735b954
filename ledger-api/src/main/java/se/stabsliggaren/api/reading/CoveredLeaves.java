package se.stabsliggaren.api.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Text.Word;

/**
 * What is covered has no form of its own in a post, whose bytes hold a digest there. A stored view must say it all the
 * same: a map with one key that no component can be called by.
 */
final class CoveredLeaves {

    private static final String TEXT = "▇text";
    private static final String PERSON = "▇person";
    private static final String DIGEST = "▇digest";

    private CoveredLeaves() {}

    /** The tree with covered leaves written out. */
    static Object write(Object tree) {
        return switch (tree) {
            case Text.Covered covered ->
                Map.of(TEXT, covered.words().stream().map(CoveredLeaves::word).toList());
            case Person.Behind behind -> Map.of(PERSON, cover(behind.cover()));
            case Digest.Behind behind -> Map.of(DIGEST, cover(behind.cover()));
            case List<?> list -> list.stream().map(CoveredLeaves::write).toList();
            case Map<?, ?> map -> {
                Map<Object, Object> written = new TreeMap<>();
                map.forEach((key, value) -> written.put(key, write(value)));
                yield written;
            }
            default -> tree;
        };
    }

    /** The tree as it was before it was written. */
    static @Nullable Object read(@Nullable Object tree) {
        return switch (tree) {
            case null -> null;
            case List<?> list -> {
                List<@Nullable Object> read = new ArrayList<>();
                list.forEach(element -> read.add(read(element)));
                yield read;
            }
            case Map<?, ?> map
            when map.get(TEXT) instanceof List<?> words ->
                new Text.Covered(words.stream().map(CoveredLeaves::word).toList());
            case Map<?, ?> map when map.get(PERSON) instanceof Map<?, ?> cover -> new Person.Behind(cover(cover));
            case Map<?, ?> map when map.get(DIGEST) instanceof Map<?, ?> cover -> new Digest.Behind(cover(cover));
            case Map<?, ?> map -> {
                Map<Object, @Nullable Object> read = new TreeMap<>();
                map.forEach((key, value) -> read.put(Objects.requireNonNull(key), read(value)));
                yield read;
            }
            default -> tree;
        };
    }

    private static Object word(Word word) {
        return switch (word) {
            case Word.Shown shown -> shown.text();
            case Word.Behind behind -> cover(behind.cover());
        };
    }

    private static Word word(Object word) {
        return word instanceof Map<?, ?> cover ? new Word.Behind(cover(cover)) : new Word.Shown((String) word);
    }

    private static Map<String, Object> cover(Cover cover) {
        return switch (cover) {
            case Cover.Withheld withheld -> Map.of("withheld", withheld.provision());
            case Cover.Erased erased -> Map.of("erased", erased.byPost());
            case Cover.Hidden ignored -> Map.of("hidden", true);
        };
    }

    private static Cover cover(Map<?, ?> cover) {
        if (cover.get("withheld") instanceof String provision) {
            return new Cover.Withheld(provision);
        }
        return cover.get("erased") instanceof Long post ? new Cover.Erased(Math.toIntExact(post)) : new Cover.Hidden();
    }
}
