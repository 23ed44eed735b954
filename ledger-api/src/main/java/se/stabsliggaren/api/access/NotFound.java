package se.stabsliggaren.api.access;

/** What is not there, or not for this caller: nothing tells the two apart. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param sentence one Swedish sentence: what, why, what to do instead */
    public NotFound(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
