package se.stabsliggaren.projection.view;

import java.time.Instant;
import se.stabsliggaren.event.Via;

/**
 * Which posts had been recorded when something happened (känt då). The one rule by which a page tells what was known from
 * what came later: what was recorded after it can have been known by then, but no post says so, and what nobody can place
 * is neither.
 *
 * @param surely the last post before which, itself included, all had certainly been recorded; 0 for none
 * @param atMost the last that can have been; the same when nothing is uncertain
 * @param assumed whether that holds only if it happened when it was recorded, since nobody said when
 */
public record KnownThen(int surely, int atMost, boolean assumed) {

    /** Whether a post had been recorded. */
    public enum Was {
        RECORDED,
        UNCERTAIN,
        LATER
    }

    public KnownThen {
        if (surely < 0 || surely > atMost) {
            throw new IllegalArgumentException(surely + " of " + atMost);
        }
    }

    /** Before it was recorded itself: what it tells is no younger than the post that tells it. */
    static KnownThen of(Row<?> row, RecordingTimes.Searched times, int last) {
        int before = Math.min(row.name() - 1, last);
        Interval happened = happened(row);
        if (isAssumed(row) && !happened.equals(Interval.UNKNOWN)) {
            return new KnownThen(before, before, true);
        }
        Instant earliest = happened.earliest();
        Instant latest = happened.latest();
        int atMost = latest == null ? before : Math.min(before, times.lastBy(latest));
        int surely = earliest == null ? 0 : Math.min(atMost, times.allBefore(earliest));
        return new KnownThen(surely, atMost, false);
    }

    /**
     * When what a row tells happened. Of what stood somewhere else first and bears no time the time of recording is
     * nobody's guess.
     */
    public static Interval happened(Row<?> row) {
        return isAssumed(row) && stoodElsewhere(row) ? Interval.UNKNOWN : Interval.of(row);
    }

    private static boolean isAssumed(Row<?> row) {
        return Boolean.TRUE.equals(row.occurred().assumed());
    }

    private static boolean stoodElsewhere(Row<?> row) {
        return row.paper() != null || row.via() == Via.PAPER || row.via() == Via.IMPORT;
    }

    /** Whether this post had been recorded then, by the number of its matter. */
    public Was of(int post) {
        return post <= surely ? Was.RECORDED : post <= atMost ? Was.UNCERTAIN : Was.LATER;
    }

    /** Whether nothing of it is uncertain. */
    public boolean isCertain() {
        return surely == atMost;
    }
}
