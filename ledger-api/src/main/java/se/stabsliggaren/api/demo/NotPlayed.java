package se.stabsliggaren.api.demo;

/** The ledger did not take a case. The message is one Swedish sentence for whoever plays it. */
public final class NotPlayed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotPlayed(String sentence) {
        super(sentence);
    }

    NotPlayed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
