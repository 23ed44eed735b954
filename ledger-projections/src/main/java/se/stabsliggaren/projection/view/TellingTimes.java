package se.stabsliggaren.projection.view;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Occurred;

/**
 * Of which time each row tells. A correction that says no time of its own tells of the time of the wording before it: who
 * puts a word right says nothing of when it was so, and least of all that it is so from then on.
 *
 * @param <R> what is kept of a post
 */
public final class TellingTimes<R> {

    /** Of the corrections that say no time of their own, the post whose time they tell of. */
    private final Map<Integer, Row<R>> silent = new HashMap<>();

    private TellingTimes(View<R> known) {
        Map<Integer, Row<R>> wording = new HashMap<>();
        for (Row<R> row : known.rows()) {
            Row<R> before = wording.get(row.name());
            if (before != null && Boolean.TRUE.equals(row.occurred().assumed())) {
                silent.put(row.number(), before);
            } else {
                wording.put(row.name(), row);
            }
        }
    }

    /** Those of the rows that a reader knows of. */
    public static <R> TellingTimes<R> of(View<R> known) {
        return new TellingTimes<>(known);
    }

    /** The same row, with the time it tells of. */
    public Row<R> told(Row<R> row) {
        Row<R> before = silent.get(row.number());
        return before == null ? row : row.happening(before.occurred());
    }

    /** The time that a row tells of. */
    public Occurred of(Row<?> row) {
        Row<R> before = silent.get(row.number());
        return before == null ? row.occurred() : before.occurred();
    }

    /** The number of the post whose time a correction tells of; null when a post tells of its own. */
    public @Nullable Integer whose(int post) {
        Row<R> before = silent.get(post);
        return before == null ? null : before.number();
    }
}
