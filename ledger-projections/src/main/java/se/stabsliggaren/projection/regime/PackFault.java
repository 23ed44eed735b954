package se.stabsliggaren.projection.regime;

/** What is wrong with a part of a rule pack, which whoever knows its file can place. */
final class PackFault extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String section;
    private final String id;
    private final String reason;

    /**
     * @param section the pack's member, e.g. {@code regimes}
     * @param id the regime's id, or the name of the section's member
     * @param reason a clause in Swedish that says what to do instead
     */
    PackFault(String section, String id, String reason) {
        super(section + " " + id + ": " + reason);
        this.section = section;
        this.id = id;
        this.reason = reason;
    }

    String section() {
        return section;
    }

    String id() {
        return id;
    }

    String reason() {
        return reason;
    }
}
