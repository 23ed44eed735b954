package se.stabsliggaren.api.attachment;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a sender says of a file beside its bytes.
 *
 * @param name the file's own name
 * @param key by which a repetition is recognised, prefixed so that two senders' keys never meet; null for none
 */
public record Offer(
        String mediaType, @Nullable String name, @Nullable String key) {

    /** What a repetition must equal. */
    byte[] fingerprint(String digest) {
        return (digest + "\n" + mediaType + "\n" + (name == null ? "" : name)).getBytes(StandardCharsets.UTF_8);
    }
}
