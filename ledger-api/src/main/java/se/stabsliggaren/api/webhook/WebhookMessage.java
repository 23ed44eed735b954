package se.stabsliggaren.api.webhook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import se.stabsliggaren.api.log.VisiblePost;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.format.Moments;
import se.stabsliggaren.format.Vocabulary;
import se.stabsliggaren.integrity.Hmac;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.integrity.Sha256;

/**
 * What a receiver is told of a post, in the form of Standard Webhooks (webhooks.md): that it is there, and where to read it.
 *
 * @param id the same however often it is sent, and another if another post has the number
 * @param body bytes, as they are signed
 */
record WebhookMessage(String id, byte[] body) {

    private static final String SECRET = "whsec_";
    private static final String TYPE = "post.recorded";

    /** @param at where the ledger is, as {@code https://liggare.exempelby.example}; empty when that is not set */
    static WebhookMessage of(String webhook, IncidentEntry incident, VisiblePost visible, String at) {
        Post post = visible.post();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("incident", incident.id());
        data.put("exercise", incident.exercise());
        data.put("post", (long) post.number());
        data.put("type", Vocabulary.of(post.event()).name());
        data.put("recordedAt", Moments.write(post.recordedAt()));
        data.put("address", "%s/api/v1/incidents/%s/posts/%d".formatted(at, incident.id(), post.number()));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", TYPE);
        tree.put("timestamp", Moments.write(post.recordedAt()));
        tree.put("data", data);
        return new WebhookMessage(id(webhook, incident.log(), post.number(), visible.bytes()), Json.write(tree));
    }

    /** A restored ledger may give a number again, to another post: that one must not be taken for the first. */
    static String id(String webhook, String log, int number, byte[] bytes) {
        MessageDigest digest = Sha256.start();
        digest.update("%s\n%s\n%d\n".formatted(webhook, log, number).getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        return "msg_" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
    }

    /** The headers of one attempt, which is signed with its own moment. */
    Map<String, String> headers(byte[] secret, Instant now) {
        String timestamp = Long.toString(now.getEpochSecond());
        byte[] signed = "%s.%s.".formatted(id, timestamp).getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", timestamp);
        headers.put("webhook-signature", "v1," + Base64.getEncoder().encodeToString(Hmac.sha256(secret, signed, body)));
        return headers;
    }

    /** A secret as receivers are given it. */
    static String written(byte[] secret) {
        return SECRET + Base64.getEncoder().encodeToString(secret);
    }
}
