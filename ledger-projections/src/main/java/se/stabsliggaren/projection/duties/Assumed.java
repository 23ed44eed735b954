package se.stabsliggaren.projection.duties;

import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;

/** A time that nobody said, for which that of recording was taken: it had happened by then, how long before nobody knows. */
final class Assumed {

    private Assumed() {}

    static boolean is(Row<?> row) {
        return Boolean.TRUE.equals(row.occurred().assumed())
                && !KnownThen.happened(row).equals(Interval.UNKNOWN);
    }

    /** Whether this is the time taken for the post, and no other that it tells. */
    static boolean is(Row<?> row, Interval when) {
        return is(row) && KnownThen.happened(row).equals(when);
    }

    /** When it happened for certain. */
    static Interval surely(Row<?> row) {
        Interval taken = KnownThen.happened(row);
        return is(row) ? taken.orBefore() : taken;
    }
}
