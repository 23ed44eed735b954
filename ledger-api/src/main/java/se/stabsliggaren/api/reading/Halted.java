package se.stabsliggaren.api.reading;

/** The views of one log stand still, because a post of it cannot be read by this version of the ledger. */
public final class Halted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Halted(int post, String why) {
        super("Vyerna för händelsen står stilla vid nr %d (%s); kör en nyare version av liggaren."
                .formatted(post, why));
    }

    /** One Swedish sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
