package se.stabsliggaren.projection.duties;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/**
 * Since when there was an incident to file something of, and nothing can have been filed before.
 *
 * @param first the earliest instant at which posts let it have begun; null when they say none
 * @param taken whether nobody said so and the time of recording was taken for it
 */
record IncidentBegun(@Nullable Instant first, boolean taken) {

    /** How long before its last possible instant something is looked for of which no post says a first one. */
    private static final Duration LONGEST = Duration.ofDays(365);

    /** By the post that opened it, and whatever else bears on a duty and is no filing. */
    static <R> IncidentBegun of(View<R> known, Function<R, @Nullable DutyRow> told) {
        Row<R> opened = known.telling()
                .filter(row -> {
                    DutyRow duty = told.apply(row.said());
                    return duty != null && duty.opened();
                })
                .findFirst()
                .orElse(null);
        Stream<Instant> others = known.telling()
                .filter(row -> {
                    DutyRow duty = told.apply(row.said());
                    return duty != null && duty.bearsOnADuty() && DutyPosts.filed(duty.duty()) == null;
                })
                .map(row -> KnownThen.happened(row).earliest())
                .filter(Objects::nonNull);
        Instant first = Stream.concat(
                        Stream.ofNullable(opened)
                                .map(row -> Interval.of(row).earliest())
                                .filter(Objects::nonNull),
                        others)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new IncidentBegun(first, opened == null || Assumed.is(opened));
    }

    /** When something can have been filed. */
    Interval filed(Row<?> row) {
        return withinAYear(taken ? byRecording(row) : sinceFirst(row));
    }

    /** The same, if the incident began no earlier than was taken for it. */
    Interval filedSinceTaken(Row<?> row) {
        return withinAYear(sinceFirst(row));
    }

    private Interval sinceFirst(Row<?> row) {
        Interval filed = byRecording(row);
        return first == null ? filed : filed.notBefore(first);
    }

    private static Interval withinAYear(Interval filed) {
        Instant latest = filed.latest();
        return filed.earliest() == null && latest != null ? new Interval(latest.minus(LONGEST), latest) : filed;
    }

    /** What nobody said an end of was filed when that was recorded. */
    private static Interval byRecording(Row<?> row) {
        Interval filed = KnownThen.happened(row);
        return filed.latest() == null && filed.canHaveHappenedBy(row.recordedAt())
                ? new Interval(filed.earliest(), row.recordedAt())
                : filed;
    }
}
