package se.stabsliggaren.projection.duties;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.duties.DutyClock.State;

/**
 * How a clock stands, before it is drawn.
 *
 * @param settledBy the filing that met it or was late; null while none is known to
 * @param refrained the decision not to notify that ends the watch; null where none does
 */
record ClockReading(
        State state,
        String said,
        @Nullable DutyFiling settledBy,
        @Nullable BreachPost refrained) {

    static ClockReading of(State state, String said) {
        return new ClockReading(state, said, null, null);
    }

    static ClockReading settled(State state, String said, DutyFiling by) {
        return new ClockReading(state, said, by, null);
    }

    /** The same in other words. */
    ClockReading saying(String other) {
        return new ClockReading(state, other, settledBy, refrained);
    }

    /** The same and more. */
    ClockReading adding(String more) {
        return more.isEmpty() ? this : saying(said + more);
    }

    /** The same, but certain of nothing. */
    ClockReading uncertain() {
        return new ClockReading(State.UNCERTAIN, said, settledBy, refrained);
    }

    /** Whether nothing is awaited, whatever limit there would be. */
    boolean isNotWatched() {
        return state == State.DOES_NOT_APPLY || state == State.NOT_TO_FILE;
    }
}
