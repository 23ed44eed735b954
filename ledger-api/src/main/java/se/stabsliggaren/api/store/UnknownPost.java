package se.stabsliggaren.api.store;

import se.stabsliggaren.format.UnknownType;

/** A post of a type that this version does not know. Its own incident stands still, and no other. */
public final class UnknownPost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String log;
    private final int number;

    UnknownPost(String log, int number, UnknownType type) {
        super(
                "Nr %d har typen %s, version %d, som den här versionen av liggaren inte känner; starta en nyare."
                        .formatted(number, type.type(), type.version()),
                type);
        this.log = log;
        this.number = number;
    }

    /** One Swedish sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** The id of the incident, as it stands in paths. */
    public String incident() {
        return log.substring(log.lastIndexOf('/') + 1);
    }

    public int number() {
        return number;
    }
}
