package se.stabsliggaren.api.store;

/** The request was answered before, perhaps by another node at the same moment; its first receipt is to be given again. */
public final class AlreadyRecorded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AlreadyRecorded(Throwable cause) {
        super("request_once", cause);
    }
}
