package se.stabsliggaren.api.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it goes with a receiver.
 *
 * @param attempts that failed since the last that did not
 * @param again when it is tried again after a fault
 * @param failingSince when the first of them failed
 * @param restingSince since when nobody tries any more, until somebody resumes it
 * @param fault what came of the last attempt that failed, a sentence
 */
record DeliveryState(
        int attempts,
        Instant again,
        @Nullable Instant failingSince,
        @Nullable Instant restingSince,
        @Nullable Instant succeeded,
        @Nullable Instant failed,
        @Nullable String fault) {

    /** Whether it is to be tried at this moment, if there is something to tell. */
    boolean isDue(Instant now) {
        return restingSince == null && !now.isBefore(again);
    }
}
