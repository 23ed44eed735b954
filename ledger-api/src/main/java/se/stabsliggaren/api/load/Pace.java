package se.stabsliggaren.api.load;

import java.time.Duration;

/**
 * How fast bytes move, and whether that is too slow. What counts is each stretch of time as long as the patience, so that
 * who was fast once cannot be slow for ever. The time is told by who moves the bytes.
 */
final class Pace {

    private final long patience;
    private final long leastRate;
    private long begun;
    private long bytes;

    /** @param leastRate bytes per second */
    Pace(Duration patience, long leastRate) {
        this.patience = patience.toNanos();
        this.leastRate = leastRate;
    }

    /**
     * Takes in what was moved, and says whether it is too little.
     *
     * @param nanos spent on all of them so far
     */
    boolean tooSlow(long more, long nanos) {
        bytes += more;
        if (nanos - begun < patience) {
            return false;
        }
        boolean slow = bytes < leastRate * ((nanos - begun) / 1e9);
        begun = nanos;
        bytes = 0;
        return slow;
    }
}
