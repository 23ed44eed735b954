package se.stabsliggaren.integrity;

/** HKDF-SHA256 without salt, of one block (RFC 5869); the platform has it from Java 25 on only. */
public final class Hkdf {

    private Hkdf() {}

    /**
     * 32 bytes that follow from a secret, and from which it does not.
     *
     * @param info what they are for; other bytes for anything else
     */
    public static byte[] sha256(byte[] secret, byte[] info) {
        byte[] extracted = Hmac.sha256(new byte[Sha256.LENGTH], secret);
        return Hmac.sha256(extracted, info, new byte[] {1});
    }
}
