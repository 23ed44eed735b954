package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Count;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.projection.text.FirstSpelling;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishWords;

/** Measures that count posts; each cites every post it counts. */
final class Counting {

    private Counting() {}

    static Measure posts(String name, String definition, List<? extends StandingPost<?>> posts, String absence) {
        return new Measure(
                name,
                definition,
                posts.isEmpty() ? Sentence.absent(absence) : Sentence.of(Phrase.of(counted(posts.size())), posts));
    }

    /** How many of these lack something, and which: citing all, among which they are counted. */
    static <E extends Event> Measure without(
            String name,
            String definition,
            List<StandingPost<E>> all,
            Predicate<StandingPost<E>> lacks,
            String absence) {
        return without(name, definition, all, all.stream().filter(lacks).toList(), absence);
    }

    /** The same where the ones that lack it are known. */
    static Measure without(
            String name,
            String definition,
            List<? extends StandingPost<?>> all,
            List<? extends StandingPost<?>> without,
            String absence) {
        if (all.isEmpty()) {
            return posts(name, definition, all, absence);
        }
        List<Integer> lacking = without.stream().map(StandingPost::number).toList();
        boolean some = !lacking.isEmpty() && lacking.size() < all.size();
        return new Measure(
                name,
                definition,
                Sentence.of(
                        Phrase.of(
                                        lacking.isEmpty()
                                                ? "0 av " + counted(all.size())
                                                : Share.of(lacking.size(), all.size()))
                                .wordsIf(some, ": " + PostRuns.of(lacking)),
                        all));
    }

    /** One measure for each word some posts stand under, in the order of the words. */
    static <E extends Event> List<Measure> by(
            String name, String definition, List<StandingPost<E>> posts, Function<E, List<String>> words) {
        TreeMap<String, List<StandingPost<E>>> grouped = new TreeMap<>();
        FirstSpelling spelling = new FirstSpelling();
        for (StandingPost<E> post : posts) {
            for (String word : words.apply(post.event()).stream()
                    .map(spelling::of)
                    .distinct()
                    .toList()) {
                grouped.computeIfAbsent(word, none -> new ArrayList<>()).add(post);
            }
        }
        return grouped.entrySet().stream()
                .map(group -> posts(name + ": " + group.getKey(), definition, group.getValue(), ""))
                .toList();
    }

    /** Who speaks of many, without a number, speaks of one at least. */
    private static long atLeastOne(Count counted) {
        return Long.valueOf(0).equals(counted.atMost()) ? 0 : 1;
    }

    private static String counted(int posts) {
        return SwedishWords.counted(posts, "post", "poster");
    }

    /**
     * A sum of counts that can be as vague as people were.
     *
     * @param one what is counted, of one
     * @param several the same of several
     */
    static <E extends Event> Sentence sum(
            List<StandingPost<E>> posts,
            Function<E, @Nullable Count> count,
            String one,
            String several,
            String absence) {
        if (posts.isEmpty()) {
            return Sentence.absent(absence);
        }
        long least = 0;
        Long most = 0L;
        for (StandingPost<E> post : posts) {
            Count counted = count.apply(post.event());
            least += counted == null ? 1 : Objects.requireNonNullElse(counted.atLeast(), atLeastOne(counted));
            Long atMost = counted == null ? Long.valueOf(1) : counted.atMost();
            most = most == null || atMost == null ? null : Long.valueOf(most + atMost);
        }
        String words = most == null
                ? "minst " + SwedishWords.counted(least, one, several)
                : (most == least ? "" : "mellan " + least + " och ") + SwedishWords.counted(most, one, several);
        return Sentence.of(Phrase.of(words), posts);
    }
}
