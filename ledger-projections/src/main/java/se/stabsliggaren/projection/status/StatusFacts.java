package se.stabsliggaren.projection.status;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.projection.status.StatusPage.Unsure;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.Since;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.Span;
import se.stabsliggaren.projection.view.View;

/** What the record says, read at a moment. */
final class StatusFacts {

    private final View<StatusRow> known;
    private final Instant now;
    private final List<Row<StatusRow>> byNumber;

    StatusFacts(View<StatusRow> known, Instant now) {
        this.known = known;
        this.now = now;
        byNumber = known.standing().sorted(Comparator.comparingInt(Row::number)).toList();
    }

    /** One thing that was said, with the number its matter is known by. */
    record Fact<E>(int name, E event, Since since, Span span) {

        /** A later post takes over, unless what it tells was certainly over before. */
        boolean takesOver(Fact<?> earlier) {
            return !span.certainlyBefore(earlier.span);
        }
    }

    Instant now() {
        return now;
    }

    int name(Ref ref) {
        return known.nameOf(ref.post());
    }

    /** All of a kind that stand, in the order they were recorded. */
    <E> List<Fact<E>> of(Class<E> kind) {
        return byNumber.stream()
                .filter(row -> kind.isInstance(row.said().event()))
                .map(row -> new Fact<>(
                        row.name(), kind.cast(row.said().event()), Since.of(row, known, now), Span.of(row.occurred())))
                .toList();
    }

    /** All of a kind about one matter. */
    <E> List<Fact<E>> about(int name, Class<E> kind, Function<E, Ref> subject) {
        return of(kind).stream()
                .filter(fact -> name(subject.apply(fact.event())) == name)
                .toList();
    }

    /**
     * The one that is so now: what has surely come, a later post before an earlier. What nobody can place in time is so
     * only when nothing surer was said.
     */
    static <E> @Nullable Fact<E> latest(List<Fact<E>> facts) {
        Fact<E> latest = null;
        for (Fact<E> fact : facts) {
            boolean takes =
                    fact.since().hasCome() && (latest == null || !latest.since().hasCome() || fact.takesOver(latest));
            boolean unplaced = fact.since().hasHappened()
                    && (latest == null || !latest.since().hasCome());
            latest = takes || unplaced ? fact : latest;
        }
        return latest;
    }

    /** What takes nothing's place, in words: it may not have come, or nobody can place it. */
    static <E> List<Unsure> unsure(List<Fact<E>> facts, Function<E, Phrase> line) {
        return facts.stream()
                .filter(fact -> !fact.since().hasCome())
                .map(fact -> new Unsure(line.apply(fact.event()).parts(), fact.since()))
                .toList();
    }

    /** Of each key the one that is so now. */
    static <K, E> Map<K, Fact<E>> latest(List<Fact<E>> facts, Function<E, K> key) {
        Map<K, List<Fact<E>>> byKey = facts.stream()
                .filter(fact -> fact.since().hasCome())
                .collect(Collectors.groupingBy(
                        fact -> key.apply(fact.event()), LinkedHashMap::new, Collectors.toList()));
        Map<K, Fact<E>> latest = new LinkedHashMap<>();
        byKey.forEach((of, some) -> {
            Fact<E> one = latest(some);
            if (one != null) {
                latest.put(of, one);
            }
        });
        return latest;
    }
}
