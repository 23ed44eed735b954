package se.stabsliggaren.integrity;

/** A signature that claims to be by a known key, and is not. */
public final class BadSignature extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    BadSignature(String keyName) {
        super("the signature by " + keyName + " does not verify");
    }
}
