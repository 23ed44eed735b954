package se.stabsliggaren.integrity;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HKDF-SHA256 without salt, of one block (RFC 5869); the platform has it from Java 25 on only. */
final class Hkdf {

    private static final String HMAC = "HmacSHA256";

    private Hkdf() {}

    static byte[] sha256(byte[] secret, byte[] info) {
        byte[] extracted = hmac(new byte[Sha256.LENGTH], secret);
        return hmac(extracted, info, new byte[] {1});
    }

    private static byte[] hmac(byte[] key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }
}
