package se.stabsliggaren.api.attachment;

/** The bytes in the database are not those that were uploaded. */
public final class Damaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Damaged(String id) {
        super("attachment " + id + " does not hash to its name");
    }
}
