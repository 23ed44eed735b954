package se.stabsliggaren.api.export;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.format.Leaves;
import se.stabsliggaren.format.Slots;
import se.stabsliggaren.integrity.bundle.Assessment;

/**
 * Words that somebody thought worth covering in one place, and that may stand in others: the names of persons, and words
 * that a signal or an assessment names one by one.
 */
final class RecurringWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Shorter words stand everywhere. */
    private static final int SHORTEST = 4;

    private final Set<String> words = new HashSet<>();

    /** Takes in the persons that a post names, and the words that these passages do. */
    void after(Post post, Assessment named) {
        Leaves.visit(post.entry(), (path, leaf) -> {
            if (leaf instanceof Person.Named person) {
                add(person.name());
            }
        });
        if (named.concerns(post.number())) {
            Slots.of(post.entry()).stream()
                    .filter(slot -> named.covering(post.number(), slot.path(), slot.position())
                            .filter(passage -> !passage.words().isEmpty())
                            .isPresent())
                    .filter(slot -> slot.value() instanceof String)
                    .forEach(slot -> add((String) java.util.Objects.requireNonNull(slot.value())));
        }
    }

    private void add(String text) {
        words(text).filter(word -> word.length() >= SHORTEST).forEach(words::add);
    }

    /** Whether one of them stands in this text. */
    boolean in(String text) {
        return words(text).anyMatch(words::contains);
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group().toLowerCase(Locale.ROOT));
    }
}
