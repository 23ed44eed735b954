package se.stabsliggaren.api.access;

/**
 * What the caller may not do, whatever it is about: found out by their rights, before anything was read or judged. What a
 * rule refuses to a role because of what it says, or what it is about, is a {@code append.NotRecorded.RefusedToRole}.
 */
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
