package se.stabsliggaren.api.store;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

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
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(sha256);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }
}
