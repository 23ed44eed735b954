package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.view.Interval;
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
                                .filter(row -> told.apply(row.said()) != null)
                                .map(row -> Interval.of(row).earliest())
                                .filter(Objects::nonNull))
                .min(Comparator.naturalOrder())
                .orElse(began);
    }

    /** When it was closed and not opened again. */
    private static <R> Instant closed(View<R> known, Function<R, @Nullable DutyRow> told, Instant now) {
        Instant closed = null;
        for (Row<R> row : known.telling().toList()) {
            DutyRow duty = told.apply(row.said());
            Deed deed = duty == null ? null : duty.deed();
            closed = switch (deed) {
                case Deed.Closed ignored ->
                    Objects.requireNonNullElse(Interval.of(row).latest(), now);
                case Deed.Reopened ignored -> null;
                case Deed.Act ignored -> closed;
                case Deed.Reported ignored -> closed;
                case Deed.Told ignored -> closed;
                case Deed.Detected ignored -> closed;
                case null -> closed;
            };
        }
        return closed == null ? now : closed;
    }
}
