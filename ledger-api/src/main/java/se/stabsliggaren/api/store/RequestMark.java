package se.stabsliggaren.api.store;

import java.security.MessageDigest;
import java.util.Base64;
import se.stabsliggaren.integrity.Hmac;

/**
 * What is kept of a request: its key, and its body behind a keyed digest, so that the kept row never tells the body to
 * whoever guesses it once the row, and the key with it, is gone.
 *
 * @param macKey random, 32 bytes
 * @param mac HMAC-SHA-256 of the body
 */
public record RequestMark(String key, byte[] macKey, byte[] mac) {

    public static RequestMark of(String key, byte[] body, byte[] macKey) {
        return new RequestMark(key, macKey, Hmac.sha256(macKey, body));
    }

    /** Whether a repetition's body is the same. */
    public boolean matches(byte[] body) {
        return MessageDigest.isEqual(mac, Hmac.sha256(macKey, body));
    }

    /** As a submission carries it. */
    public String written() {
        Base64.Encoder base64 = Base64.getEncoder();
        return base64.encodeToString(macKey) + " " + base64.encodeToString(mac) + " " + key;
    }

    static RequestMark parse(String written) {
        String[] parts = written.split(" ", 3);
        Base64.Decoder base64 = Base64.getDecoder();
        return new RequestMark(parts[2], base64.decode(parts[0]), base64.decode(parts[1]));
    }
}
