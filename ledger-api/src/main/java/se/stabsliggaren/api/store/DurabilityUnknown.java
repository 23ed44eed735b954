package se.stabsliggaren.api.store;

/**
 * It may have been recorded, and is not known to be on disk, so that nobody gets a receipt. Sent again as the same request
 * it is recorded once, and confirmed.
 */
public final class DurabilityUnknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DurabilityUnknown(Throwable cause) {
        super(
                "Det kan ha kommit med men är inte säkrat på disk; skicka samma sak igen med samma nyckel (Idempotency-Key),"
                        + " eller se efter i händelsen innan ni skriver det på nytt.",
                cause);
    }

    /** One Swedish sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
