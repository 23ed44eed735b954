package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/** From when to when an incident lasted, as far as posts say: what any law can ask that was in force meanwhile. */
final class Span {

    private Span() {}

    /**
     * From when it began, or the first of what is told of it that bears on a duty, to when it was closed; one that nobody
     * closed lasts until now.
     */
    static <R> Interval of(View<R> known, Function<R, @Nullable DutyRow> told, Interval began, Instant now) {
        Instant from = began.earliest() == null ? null : first(known, told, began.earliest());
        Instant to = closed(known, told, now);
        return new Interval(from, from == null || !to.isBefore(from) ? to : from);
    }

    private static <R> Instant first(View<R> known, Function<R, @Nullable DutyRow> told, Instant began) {
        return Stream.concat(
                        Stream.of(began),
                        known.telling()
                                .filter(row -> {
                                    DutyRow duty = told.apply(row.said());
                                    return duty != null && duty.bearsOnADuty();
                                })
                                .map(row -> Interval.of(row).earliest())
                                .filter(Objects::nonNull))
                .min(Comparator.naturalOrder())
                .orElse(began);
    }

    /** When it was closed and not opened again. */
    private static <R> Instant closed(View<R> known, Function<R, @Nullable DutyRow> told, Instant now) {
        List<Row<R>> closed = new ArrayList<>();
        List<Row<R>> reopened = new ArrayList<>();
        known.telling().forEach(row -> {
            DutyRow duty = told.apply(row.said());
            switch (duty == null ? null : duty.deed()) {
                case Deed.Closed ignored -> closed.add(row);
                case Deed.Reopened ignored -> reopened.add(row);
                case Deed.Act ignored -> {}
                case Deed.Reported ignored -> {}
                case Deed.Told ignored -> {}
                case Deed.Detected ignored -> {}
                case null -> {}
            }
        });
        return Closing.of(closed, reopened)
                .map(row -> KnownThen.happened(row).latest())
                .orElse(now);
    }
}
