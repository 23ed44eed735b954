package se.stabsliggaren.projection.timeline;

import java.time.Year;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.TellingTimes;

/**
 * When something happened.
 *
 * @param when the same in Swedish
 * @param assumed true when nobody said when, and the time of recording was taken
 * @param timeOf of a correction that says no time of its own, the post whose time it is; null of all else
 */
public record Happened(
        Occurred occurred,
        String when,
        boolean assumed,
        @Nullable Integer timeOf) {

    /** @param own the page's year */
    static Happened of(Row<?> row, TellingTimes<?> times, Year own) {
        Occurred occurred = times.of(row);
        return new Happened(
                occurred,
                SwedishTime.occurred(occurred, own),
                Boolean.TRUE.equals(occurred.assumed()),
                times.whose(row.number()));
    }
}
