package se.stabsliggaren.projection.evaluation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.projection.Phrase;
import se.stabsliggaren.projection.Row;
import se.stabsliggaren.projection.SwedishTime;
import se.stabsliggaren.projection.View;
import se.stabsliggaren.projection.line.Names;

/**
 * The standing posts the report is written from, in the order of their numbers.
 *
 * @param all what they say
 * @param byType the same posts by the record of their event: the report asks for most types, one after the other
 */
record Evidence(
        List<Row<Told>> rows,
        List<Said<Event>> all,
        Map<Class<?>, List<Row<Told>>> byType,
        IntUnaryOperator nameOf,
        Instant now) {

    private Evidence(List<Row<Told>> rows, IntUnaryOperator nameOf, Instant now) {
        this(
                rows,
                rows.stream().map(row -> new Said<>(row, row.said().event())).toList(),
                rows.stream()
                        .collect(Collectors.groupingBy(row -> row.said().event().getClass())),
                nameOf,
                now);
    }

    /** What of this view stands. */
    static Evidence of(View<Told> known, Instant now) {
        return new Evidence(known.standing().toList(), known::nameOf, now);
    }

    /** The same with these posts alone. */
    Evidence only(Collection<Integer> posts) {
        return new Evidence(
                rows.stream().filter(row -> posts.contains(row.number())).toList(), nameOf, now);
    }

    /** What the standing posts call one another's matters. */
    Names names() {
        return Names.of(rows.stream(), nameOf, Told::event);
    }

    <E extends Event> List<Said<E>> said(Class<E> type) {
        return said(type, event -> true);
    }

    <E extends Event> List<Said<E>> said(Class<E> type, Predicate<E> such) {
        List<Row<Told>> of = type.isRecord() ? byType.getOrDefault(type, List.of()) : rows;
        return of.stream()
                .filter(row -> type.isInstance(row.said().event()))
                .map(row -> new Said<>(row, type.cast(row.said().event())))
                .filter(said -> such.test(said.event()))
                .toList();
    }

    /** What was said later about an earlier post's matter. */
    <E extends Event> List<Said<E>> about(Said<?> matter, Class<E> type, Function<E, @Nullable Ref> ref) {
        return said(type, event -> refers(ref.apply(event), matter));
    }

    boolean refers(@Nullable Ref ref, Said<?> matter) {
        return ref != null && nameOf.applyAsInt(ref.post()) == matter.name();
    }

    /** One dated sentence of each post of a type, or that there is none. */
    <E extends Event> List<Sentence> each(Class<E> type, Function<E, Phrase> phrase, String absence) {
        return each(said(type), phrase, absence);
    }

    <E extends Event> List<Sentence> each(List<Said<E>> posts, Function<E, Phrase> phrase, String absence) {
        if (posts.isEmpty()) {
            return List.of(Sentence.absent(absence));
        }
        return posts.stream()
                .map(post -> Sentence.of(dated(post, phrase.apply(post.event())), post))
                .toList();
    }

    private static Phrase dated(Said<?> post, Phrase phrase) {
        String assumed = Boolean.TRUE.equals(post.occurred().assumed()) ? " (antagen tid)" : "";
        return Phrase.of(SwedishTime.occurred(post.occurred()) + assumed + ": ").and(phrase);
    }
}
