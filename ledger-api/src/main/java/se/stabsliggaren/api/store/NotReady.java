package se.stabsliggaren.api.store;

/** The ledger cannot start. The message is one Swedish sentence: what is wrong, and what to do. */
public final class NotReady extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotReady(String sentence) {
        super(sentence);
    }

    public NotReady(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
