package se.stabsliggaren.api.view;

/** Others were reading the log in for so long that a reader's turn did not come. */
public final class TurnTimeout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TurnTimeout() {
        super(
                "Händelsens poster läses in och blev inte klara i tid; det som är infört står kvar, läs om en stund igen.");
    }

    /** One Swedish sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
