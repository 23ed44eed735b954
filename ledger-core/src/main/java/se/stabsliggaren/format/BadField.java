package se.stabsliggaren.format;

/** A field that cannot be understood. */
public final class BadField extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String path;

    /**
     * @param path the field as the sender wrote it, e.g. {@code data.valid.from}
     * @param sentence one Swedish sentence: what was refused, why, what to do instead
     */
    public BadField(String path, String sentence) {
        super(sentence);
        this.path = path;
    }

    public String path() {
        return path;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
