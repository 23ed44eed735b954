package se.stabsliggaren.integrity;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;

/** What signs with a seed (RFC 8032). Whoever does it, the same message gets the same signature. */
@FunctionalInterface
public interface Ed25519 {

    /**
     * @param seed the 32 bytes of the private key
     * @return 64 bytes
     */
    byte[] sign(byte[] seed, byte[] message);

    /** The platform's own; it takes the better part of a millisecond. */
    static byte[] platform(byte[] seed, byte[] message) {
        try {
            PrivateKey key = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed.clone()));
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform since 15 has Ed25519", e);
        }
    }
}
