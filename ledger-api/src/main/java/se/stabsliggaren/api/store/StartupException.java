package se.stabsliggaren.api.store;

/** The ledger cannot start. The message is one Swedish sentence: what is wrong, and what to do. */
public final class StartupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartupException(String sentence) {
        super(sentence);
    }

    public StartupException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
