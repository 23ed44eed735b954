package se.stabsliggaren.api.signing;

/** A log that may not go on here, since another history of it is known or may exist. */
public final class ForkDetected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ForkDetected(String sentence) {
        super(sentence);
    }

    /** One Swedish sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
