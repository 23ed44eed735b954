package se.stabsliggaren.api.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import se.stabsliggaren.integrity.Sha256;

/** Names and secrets that nobody can guess. */
public final class SecureIds {

    /** Bytes in a secret: 256 bits. */
    public static final int SECRET_BYTES = 32;

    private static final int ID_BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecureIds() {}

    /** A short name that means nothing and will not be given twice. */
    public static String id() {
        return HexFormat.of().formatHex(bytes(ID_BYTES));
    }

    /** A secret that can stand in an address, a header or a cookie. */
    public static String secret() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(SECRET_BYTES));
    }

    /** What is kept of a secret, by which it is known again. */
    public static String digest(String secret) {
        return HexFormat.of().formatHex(Sha256.start().digest(secret.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
