package se.stabsliggaren.api.handover;

/** A step of a move that is not taken; nothing is recorded then. */
public final class NotMoved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotMoved(String sentence) {
        super(sentence);
    }

    /** One Swedish sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
