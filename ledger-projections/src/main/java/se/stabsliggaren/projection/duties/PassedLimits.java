package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.Occurred;

/**
 * The limits that have passed by a moment and of which no post ever said so: what the clock has to record.
 *
 * @param unrecorded in the order of the duties
 * @param next when the next one can have passed, if nothing is recorded until then; null when none runs
 */
public record PassedLimits(
        List<Passing> unrecorded, @Nullable Instant next) {

    /**
     * One of them.
     *
     * @param occurred when it passed, as exactly as that is known
     */
    public record Passing(LimitPassed event, Occurred occurred) {}
}
