package se.stabsliggaren.integrity.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.format.SealedPost;
import se.stabsliggaren.format.Sealer;
import se.stabsliggaren.format.Vocabulary;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.Frontier;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.integrity.SigningKey;
import se.stabsliggaren.integrity.bundle.ContentLine;

/** A log of invented posts, made with seeds that are not random so that it can be made again. */
final class ExampleLog {

    private static final Instant START = Instant.parse("2024-11-06T12:05:12.123Z");

    final String origin;
    final SigningKey key;
    final List<SealedPost> posts = new ArrayList<>();
    private Frontier tree = Frontier.empty();

    ExampleLog(String origin, byte[] secret) {
        this.origin = origin;
        this.key = SigningKey.derived(secret, origin, 1);
    }

    ExampleLog add(String type, Map<String, Object> data) {
        return add(sealed(posts.size() + 1, type, data));
    }

    /** One of an earlier version of its type, as an older ledger recorded it. */
    ExampleLog add(String type, long version, Map<String, Object> data) {
        return add(sealed(posts.size() + 1, type, data, Map.of("version", version)));
    }

    /** A new wording of an earlier post. */
    ExampleLog correct(long corrected, String type, Map<String, Object> data) {
        return add(sealed(posts.size() + 1, type, data, Map.of("corrects", corrected)));
    }

    /** One that was sealed by hand. */
    ExampleLog add(SealedPost post) {
        posts.add(post);
        tree = tree.with(posts.getLast().leafHash());
        return this;
    }

    /** A post of this log that is not added to it. */
    SealedPost sealed(int number, String type, Map<String, Object> data) {
        return sealed(number, type, data, Map.of());
    }

    private SealedPost sealed(int number, String type, Map<String, Object> data, Map<String, Object> more) {
        Map<String, Object> content = new TreeMap<>(Map.of(
                "by",
                Map.of("account", "a3f1", "function", "loggförare", "via", "web"),
                "data",
                data,
                "occurred",
                Map.of("assumed", true, "at", "2024-11-06T12:05Z"),
                "type",
                type,
                "version",
                (long) Vocabulary.named(type).orElseThrow().version()));
        content.putAll(more);
        byte[] seed = new byte[32];
        Arrays.fill(seed, (byte) (number + origin.length()));
        Post post = new Post(
                origin,
                number,
                START.plusSeconds(60L * number),
                ClockState.SYNCHRONISED,
                Sealer.entry(Json.write(content)));
        return Sealer.seal(post, seed);
    }

    /** The tree anew, after posts were put in or taken out by hand. */
    ExampleLog regrown() {
        tree = Frontier.empty();
        posts.forEach(post -> tree = tree.with(post.leafHash()));
        return this;
    }

    Checkpoint head() {
        return Checkpoint.of(origin, tree);
    }

    List<byte[]> bytes() {
        return posts.stream().map(SealedPost::bytes).toList();
    }

    List<byte[]> content() {
        return posts.stream()
                .map(post -> ContentLine.open(post.content(), post.seed()))
                .toList();
    }
}
