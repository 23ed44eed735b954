package se.stabsliggaren.projection.duties;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.duties.DutyClock.State;

/**
 * How a clock stands, before it is drawn.
 *
 * @param said all of it
 * @param ofLimit the same without what is said of whether anything is filed, so that several readings say that once
 * @param ofFiling that, as sentences of their own that begin with a space; empty where there is nothing to say
 * @param settledBy the filing that met it or was late; null while none is known to
 * @param refrained the decision not to notify that ends the watch; null where none does
 */
record ClockReading(
        State state,
        String said,
        String ofLimit,
        String ofFiling,
        @Nullable DutyFiling settledBy,
        @Nullable BreachPost refrained) {

    ClockReading(State state, String said, @Nullable DutyFiling settledBy, @Nullable BreachPost refrained) {
        this(state, said, said, "", settledBy, refrained);
    }

    static ClockReading of(State state, String said) {
        return new ClockReading(state, said, null, null);
    }

    /** While nothing is filed for certain. */
    static ClockReading unfiled(State state, String said, String ofLimit, String ofFiling) {
        return new ClockReading(state, said, ofLimit, ofFiling, null, null);
    }

    static ClockReading settled(State state, String said, DutyFiling by) {
        return new ClockReading(state, said, by, null);
    }

    /** The same in other words. */
    ClockReading saying(String other) {
        return new ClockReading(state, other, settledBy, refrained);
    }

    /** The same in words made of those. */
    ClockReading saying(UnaryOperator<String> words) {
        return new ClockReading(state, words.apply(said), words.apply(ofLimit), ofFiling, settledBy, refrained);
    }

    /** The same and more. */
    ClockReading adding(String more) {
        return more.isEmpty() ? this : saying(said + more);
    }

    /** The same, but certain of nothing. */
    ClockReading uncertain() {
        return new ClockReading(State.UNCERTAIN, said, ofLimit, ofFiling, settledBy, refrained);
    }

    /** Whether nothing is awaited, whatever limit there would be. */
    boolean isNotWatched() {
        return state == State.DOES_NOT_APPLY || state == State.NOT_TO_FILE;
    }
}
