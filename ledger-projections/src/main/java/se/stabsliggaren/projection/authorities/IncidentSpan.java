package se.stabsliggaren.projection.authorities;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.projection.authorities.AuthorityRow.Turn;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/**
 * From when to when the incident can have gone on, as posts say it.
 *
 * @param told when those posts happened that say so; of what was taken over afterwards without a time, nobody knows
 * @param whole from the first moment it can have begun to the last one at which it can have gone on
 * @param last the latest moment that a post tells of; null when none does
 * @param opening the post that opened it; null when it is not known
 */
record IncidentSpan(
        List<Interval> told,
        Interval whole,
        @Nullable Instant last,
        @Nullable Integer opening) {

    static IncidentSpan of(View<AuthorityRow> known, Instant now) {
        List<Row<AuthorityRow>> standing = known.telling().toList();
        List<Interval> told = standing.stream()
                .filter(IncidentSpan::says)
                .map(row -> Interval.of(row))
                .filter(when -> when.earliest() != null && when.latest() != null)
                .toList();
        Row<AuthorityRow> opened = last(standing, Turn.OPENED);
        Row<AuthorityRow> closed = last(standing, Turn.CLOSED);
        Row<AuthorityRow> again = last(standing, Turn.REOPENED);
        Instant begins =
                opened != null && !isAssumed(opened) ? Interval.of(opened).earliest() : earliest(told);
        Instant ends = closed == null || (again != null && again.name() > closed.name())
                ? now
                : Interval.of(closed).latest();
        Instant last = told.stream()
                .map(Interval::earliest)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
        return new IncidentSpan(
                told,
                begins != null && ends != null && ends.isBefore(begins)
                        ? Interval.at(begins)
                        : new Interval(begins, ends),
                last,
                opened == null ? null : opened.number());
    }

    private static @Nullable Row<AuthorityRow> last(List<Row<AuthorityRow>> rows, Turn turn) {
        return rows.stream()
                .filter(row -> row.said().turn() == turn)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static @Nullable Instant earliest(List<Interval> told) {
        return told.stream()
                .map(Interval::earliest)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static boolean says(Row<AuthorityRow> row) {
        return !isAssumed(row) || row.via() != Via.IMPORT;
    }

    private static boolean isAssumed(Row<AuthorityRow> row) {
        return Boolean.TRUE.equals(row.occurred().assumed());
    }

    /** Whether a law can have been in force while it went on. */
    boolean canHaveHad(Regime regime) {
        return regime.canBeInForce(whole);
    }

    /** Whether a post tells of a moment at which the law was in force. */
    boolean certainlyHad(Regime regime) {
        return told.stream().filter(when -> !when.certainlyBefore(whole)).anyMatch(regime::isInForceThroughout);
    }
}
