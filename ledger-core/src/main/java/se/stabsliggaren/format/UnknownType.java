package se.stabsliggaren.format;

/** A stored type that this version of the ledger does not know. It stops that incident, loudly, and no other. */
public final class UnknownType extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String type;
    private final long version;

    UnknownType(String type, long version) {
        super("unknown event type " + type + ", version " + version);
        this.type = type;
        this.version = version;
    }

    public String type() {
        return type;
    }

    public long version() {
        return version;
    }
}
