package se.stabsliggaren.api.view;

import se.stabsliggaren.api.store.UnknownPost;

/** The views of one log stand still, because a post of it cannot be read by this version of the ledger. */
public final class Halted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String incident;
    private final int last;

    Halted(String log, UnknownPost unknown) {
        super(
                "Vyerna för händelsen står stilla efter nr %d: %s".formatted(unknown.number() - 1, unknown.sentence()),
                unknown);
        this.incident = log.substring(log.lastIndexOf('/') + 1);
        this.last = unknown.number() - 1;
    }

    /** One Swedish sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** The id of the incident, as it stands in paths. */
    public String incident() {
        return incident;
    }

    /** The last post before the first that cannot be read. */
    public int last() {
        return last;
    }
}
