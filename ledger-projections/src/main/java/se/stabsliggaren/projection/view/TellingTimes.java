package se.stabsliggaren.projection.view;

import java.util.HashMap;
import java.util.Map;
import se.stabsliggaren.event.Occurred;

/**
 * Of which time each row tells. A correction that says no time of its own tells of the time of the wording before it: who
 * puts a word right says nothing of when it was so, and least of all that it is so from then on.
 *
 * @param <R> what is kept of a post
 */
public final class TellingTimes<R> {

    /** Of the corrections that say no time of their own. */
    private final Map<Integer, Occurred> silent = new HashMap<>();

    private TellingTimes(View<R> known) {
        Map<Integer, Occurred> wording = new HashMap<>();
        for (Row<R> row : known.rows()) {
            Occurred before = wording.get(row.name());
            if (before != null && Boolean.TRUE.equals(row.occurred().assumed())) {
                silent.put(row.number(), before);
            } else {
                wording.put(row.name(), row.occurred());
            }
        }
    }

    /** Those of the rows that a reader knows of. */
    public static <R> TellingTimes<R> of(View<R> known) {
        return new TellingTimes<>(known);
    }

    /** The same row, with the time it tells of. */
    public Row<R> told(Row<R> row) {
        Occurred before = silent.get(row.number());
        return before == null ? row : row.happening(before);
    }
}
