package se.stabsliggaren.integrity;

import java.util.Base64;

/** What a receiver signs that will not take a log over (spec/handover.md). No checkpoint begins like it. */
public final class MoveRefusal {

    private static final String FIRST = "stabsliggaren move refused v1\n";

    private MoveRefusal() {}

    /** The text, of the head up to and with the post that begins the move. */
    public static String text(Checkpoint head) {
        return FIRST
                + head.origin() + "\n"
                + head.size() + "\n"
                + Base64.getEncoder().encodeToString(head.root()) + "\n";
    }
}
