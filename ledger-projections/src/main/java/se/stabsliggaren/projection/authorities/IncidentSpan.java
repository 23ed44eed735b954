package se.stabsliggaren.projection.authorities;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.projection.authorities.AuthorityRow.Turn;
import se.stabsliggaren.projection.duties.Closing;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.KnownThen;
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
        List<Row<AuthorityRow>> openings = turns(standing, Turn.OPENED);
        Row<AuthorityRow> opened = openings.isEmpty() ? null : openings.getLast();
        Instant begins =
                opened != null && !isAssumed(opened) ? Interval.of(opened).earliest() : earliest(told);
        Row<AuthorityRow> closed = Closing.of(turns(standing, Turn.CLOSED), turns(standing, Turn.REOPENED))
                .orElse(null);
        Instant ends = closed == null ? now : KnownThen.happened(closed).latest();
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

    private static List<Row<AuthorityRow>> turns(List<Row<AuthorityRow>> rows, Turn turn) {
        return rows.stream().filter(row -> row.said().turn() == turn).toList();
    }

    private static @Nullable Instant earliest(List<Interval> told) {
        return told.stream()
                .map(Interval::earliest)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static boolean says(Row<AuthorityRow> row) {
        return TellsOfTheIncident.by(row.said().event()) && (!isAssumed(row) || row.via() != Via.IMPORT);
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
