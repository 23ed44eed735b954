package se.stabsliggaren.move;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.MoveEvent;
import se.stabsliggaren.event.MoveEvent.MoveBegun;
import se.stabsliggaren.event.MoveEvent.MoveCalledOff;
import se.stabsliggaren.event.MoveEvent.MoveTakenOver;

/**
 * The move that is underway.
 *
 * @param begun the post that began it; 0 when none is underway
 * @param register the verifier key of the register to which the log moves; null when it does not
 */
public record MoveState(int begun, @Nullable String register) {

    public static MoveState none() {
        return new MoveState(0, null);
    }

    public MoveState after(int post, MoveEvent event) {
        return switch (event) {
            case MoveBegun e -> new MoveState(post, e.register());
            case MoveTakenOver ignored -> none();
            case MoveCalledOff ignored -> none();
        };
    }

    public boolean underway() {
        return begun > 0;
    }

    /** The domain of the register to which the log moves. */
    String to() {
        return register == null ? "" : register.split("[/+]", 2)[0];
    }
}
