package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;

/**
 * When a clock started, by the posts that tell of it. Of several assessments or filings the first started it. Somebody
 * became aware once only, so that posts which tell of that otherwise contradict one another: it was when any of them says.
 *
 * @param once whether they all tell of one and the same moment
 */
record Starting(List<Row<?>> posts, boolean once) {

    /** All that it can have been. */
    Interval when() {
        List<Row<?>> dated = dated();
        if (!once || dated.isEmpty()) {
            return Interval.firstOf(posts.stream().map(KnownThen::happened).toList());
        }
        Interval told =
                dated.stream().map(KnownThen::happened).reduce(Starting::either).orElseThrow();
        Instant earliest = told.earliest();
        return earliest != null
                        && posts.stream().filter(row -> !dated.contains(row)).anyMatch(row -> row.recordedAt()
                                .isBefore(earliest))
                ? new Interval(null, told.latest())
                : told;
    }

    private static Interval either(Interval one, Interval other) {
        return new Interval(bound(one.earliest(), other.earliest(), true), bound(one.latest(), other.latest(), false));
    }

    private static @Nullable Instant bound(@Nullable Instant one, @Nullable Instant other, boolean first) {
        return one == null || other == null ? null : one.isBefore(other) == first ? one : other;
    }

    /** Those that say when. */
    private List<Row<?>> dated() {
        return posts.stream()
                .filter(row -> !Boolean.TRUE.equals(row.occurred().assumed()))
                .filter(row -> !KnownThen.happened(row).equals(Interval.UNKNOWN))
                .toList();
    }

    /** The post that says that it started; of several the one that says so the earliest. */
    Optional<Row<?>> first() {
        return speaking().stream()
                .min(Comparator.<Row<?>, Instant>comparing(
                                row -> KnownThen.happened(row).earliest(),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Row::number));
    }

    /** The one by which it started the latest, where they tell of one moment. */
    Optional<Row<?>> last() {
        return once
                ? speaking().stream()
                        .max(Comparator.<Row<?>, Instant>comparing(
                                        row -> KnownThen.happened(row).latest(),
                                        Comparator.nullsFirst(Comparator.naturalOrder()))
                                .thenComparing(row -> -row.number()))
                : first();
    }

    private List<Row<?>> speaking() {
        List<Row<?>> dated = dated();
        return once && !dated.isEmpty() ? dated : posts;
    }

    /** Those that say of one moment that it was at different times; none where they agree. */
    List<Row<?>> goingApart() {
        List<Row<?>> dated = once ? dated() : List.of();
        boolean agreed = dated.stream().map(KnownThen::happened).distinct().count() <= 1;
        return agreed ? List.of() : dated;
    }
}
