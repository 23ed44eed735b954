package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.duties.DutyPosts.Assessed;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Row;

/**
 * One duty before it is drawn.
 *
 * @param word the regime as written, or its id
 * @param regime null when the packs do not know it, or the recipient is none of its
 * @param recipient as written; empty when the packs say it
 * @param starts the posts that start its clock
 * @param breach what is said of its breach, if its clock starts when somebody is aware of one
 */
record DutyLine(
        String word,
        @Nullable Regime regime,
        Party party,
        String recipient,
        List<Assessed> assessed,
        List<Row<?>> starts,
        List<BreachPost> breach,
        List<DutyFiling> filed) {

    /** When its clock started, which several posts may tell of: the first of them. */
    Interval start() {
        return Interval.firstOf(starts.stream().map(row -> Interval.of(row)).toList());
    }

    /** The post that says when it started: of several the one that says so the earliest. */
    Optional<Row<?>> startedBy() {
        return starts.stream()
                .min(Comparator.<Row<?>, Instant>comparing(
                                row -> Interval.of(row).earliest(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Row::number));
    }

    /** The assessment that counts: the latest of this very regime, or else of its law. */
    Optional<DutyAssessed> assessment() {
        List<Assessed> own = assessed.stream()
                .filter(said -> TypedName.same(said.event().regime(), word))
                .toList();
        return new Verdicts(own).latest().or(() -> new Verdicts(assessed).latest());
    }

    /** The first post that made it a duty; a regime shown before anything starts it comes with its breach. */
    int first() {
        int first = party.breach() == 0 ? Integer.MAX_VALUE : party.breach();
        for (Assessed said : assessed) {
            first = Math.min(first, said.row().name());
        }
        for (Row<?> row : starts) {
            first = Math.min(first, row.name());
        }
        for (DutyFiling said : filed) {
            first = Math.min(first, said.row().name());
        }
        return first;
    }
}
