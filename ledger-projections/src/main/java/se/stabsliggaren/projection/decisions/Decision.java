package se.stabsliggaren.projection.decisions;

import se.stabsliggaren.projection.view.Flat;

/**
 * One decision, in its latest wording.
 *
 * @param number the number it is known by
 * @param label {@code beslut 47}, or {@code beslut 47, rättat i nr 60}
 * @param recorded when it entered the log
 */
public record Decision(
        int number,
        String label,
        @Flat Outlook outlook,
        @Flat Ruling ruling,
        @Flat Decider by,
        @Flat Execution execution,
        @Flat Course course,
        Provenance recorded) {

    /** Where a decision stands. */
    public enum Status {
        COMING,
        IN_FORCE,
        EXPIRES,
        IMPRECISE,
        EXPIRED,
        REPLACED,
        REVOKED,
        CARRIED_OUT,
        REFRAINED
    }
}
