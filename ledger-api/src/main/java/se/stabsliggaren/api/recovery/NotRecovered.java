package se.stabsliggaren.api.recovery;

/** A bundle from which nothing was taken. */
public final class NotRecovered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotRecovered(String sentence) {
        super(sentence);
    }

    /** One Swedish sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
