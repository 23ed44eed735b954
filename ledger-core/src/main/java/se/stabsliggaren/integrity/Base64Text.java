package se.stabsliggaren.integrity;

import java.util.Base64;

/** Base64 with padding (RFC 4648, section 4), of which only the one form that encoding gives is read. */
final class Base64Text {

    private Base64Text() {}

    static String of(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] read(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!of(bytes).equals(text)) {
            throw new IllegalArgumentException("base64 that is not in its one form");
        }
        return bytes;
    }

    static byte[] hash(String text) {
        byte[] bytes = read(text);
        if (bytes.length != Sha256.LENGTH) {
            throw new IllegalArgumentException("a hash of %d bytes".formatted(bytes.length));
        }
        return bytes;
    }
}
