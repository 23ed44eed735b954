package se.stabsliggaren.api.store;

import se.stabsliggaren.integrity.Hmac;

/** The name under which a log keeps a file: found by who has the file's digest and the log's key, and told to nobody else. */
public final class AttachmentName {

    /** Bytes in a log's key. */
    public static final int SECRET_BYTES = 32;

    private AttachmentName() {}

    /**
     * The name of a file in one log.
     *
     * @param secret the log's key
     * @param sha256 the file's digest
     */
    public static byte[] of(byte[] secret, byte[] sha256) {
        return Hmac.sha256(secret, sha256);
    }
}
