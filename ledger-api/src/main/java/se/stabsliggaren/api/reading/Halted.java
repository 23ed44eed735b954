package se.stabsliggaren.api.reading;

/** The views of one log stand still, because a post of it cannot be read by this version of the ledger. */
public final class Halted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String incident;
    private final int last;

    Halted(String log, int last, String why) {
        super("Vyerna för händelsen står stilla efter nr %d: %s".formatted(last, why));
        this.incident = log.substring(log.lastIndexOf('/') + 1);
        this.last = last;
    }

    /** One Swedish sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** The id of the incident, as it stands in paths. */
    public String incident() {
        return incident;
    }

    /** The last post the views have seen; the one after it, or a later one, cannot be read. */
    public int last() {
        return last;
    }
}
