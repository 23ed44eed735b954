package se.stabsliggaren.format;

/** The limits of one post (spec/record.md, "Limits"). They are judged on arrival and never when reading back. */
public final class Limits {

    /** The stored bytes of a post. */
    public static final int POST_BYTES = 65_535;

    /** One value, in bytes of UTF-8. */
    public static final int VALUE_BYTES = 32 * 1024;

    /** The content of a post, in bytes of canonical JSON. */
    public static final int CONTENT_BYTES = 256 * 1024;

    /** A label, in code points, as a JSON schema counts. */
    public static final int LABEL_CHARACTERS = 200;

    /** The elements of one list. */
    public static final int LIST_ELEMENTS = 500;

    /** The slots of one post. */
    public static final int SLOTS = 20_000;

    private Limits() {}
}
