package se.stabsliggaren.api.access;

/** What the caller may not do. */
public final class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param sentence one Swedish sentence: what, why, what to do instead */
    public NotPermitted(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
