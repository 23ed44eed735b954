package se.stabsliggaren.integrity;

/** Bytes that are not canonical JSON as spec/record.md defines it; the message says what and where. */
public final class NotCanonical extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    NotCanonical(String what, int at) {
        super(what + " at character " + at);
    }

    NotCanonical(String what) {
        super(what);
    }
}
