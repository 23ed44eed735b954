package se.stabsliggaren.projection.decisions;

import java.time.Instant;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.projection.text.RecordingDelay;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/**
 * When something happened, when it entered the log, and how.
 *
 * @param post the post that says it
 * @param assumed true when nobody said when it happened
 * @param writer who recorded it, as a post introduces them; null when none does
 * @param asStated true when it counts only because its paper says so; it was recorded later
 */
public record Provenance(
        int post,
        String when,
        boolean assumed,
        Instant recordedAt,
        String recorded,
        @Nullable String delay,
        String function,
        @Nullable Person writer,
        boolean asStated) {

    /** @param own the page's year */
    static Provenance of(Row<DecisionRow> row, View<DecisionRow> known, Year own) {
        boolean assumed = Boolean.TRUE.equals(row.occurred().assumed());
        return new Provenance(
                row.number(),
                SwedishTime.occurred(row.occurred(), own),
                assumed,
                row.recordedAt(),
                SwedishTime.moment(row.recordedAt(), own),
                assumed ? null : RecordingDelay.sinceItHappened(row),
                row.function(),
                known.writer(row).person(),
                known.isAsStated(row));
    }
}
