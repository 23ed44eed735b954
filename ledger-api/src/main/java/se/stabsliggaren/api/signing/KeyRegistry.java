package se.stabsliggaren.api.signing;

import java.util.List;
import se.stabsliggaren.event.RegisterEvent.KeyIntroduced;

/** Which keys the register has introduced. */
public interface KeyRegistry {

    /** A log's keys, by generation; empty for a log that was never introduced. */
    List<KeyIntroduced> keys(String log);

    /** Whether a log that was taken over by this key moves on when it has so many posts (spec/handover.md). */
    default boolean handsOver(KeyIntroduced key, int size) {
        return false;
    }

    /**
     * Whether a log had gone from this key to another installation when it had so many posts, and came back later, if
     * it did.
     */
    default boolean gone(KeyIntroduced key, int size) {
        return false;
    }
}
