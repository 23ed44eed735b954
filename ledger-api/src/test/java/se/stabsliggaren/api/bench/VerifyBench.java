package se.stabsliggaren.api.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.format.SealedPost;
import se.stabsliggaren.format.Sealer;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.Frontier;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.integrity.Sha256;
import se.stabsliggaren.integrity.SigningKey;
import se.stabsliggaren.integrity.Slot;
import se.stabsliggaren.integrity.TreeHash;
import se.stabsliggaren.integrity.bundle.BundleWriter;
import se.stabsliggaren.integrity.bundle.ContentLine;
import se.stabsliggaren.integrity.bundle.Layout;
import se.stabsliggaren.integrity.verify.Verify;

/**
 * What the verifier takes for a bundle, the start of its Java included, against nothing but the hashes that it cannot do
 * without: of each post one, of each slot its salt, its digest, its leaf and a node.
 */
final class VerifyBench {

    private static final String ORIGIN = "exempelby.example/ledger/0a1b/incident/2c3d";
    private static final String TEXT = "Reservlinjen svarar inte, nytt försök om en kvart. ".repeat(16);
    private static final Instant BEGUN = Instant.parse("2024-11-06T12:05:12.123Z");
    private static final String MEMORY = "-Xmx64m";
    private static final int ROUNDS = 3;

    private final PrintStream out;
    private final int posts;
    private final AtomicLong hashed = new AtomicLong();

    VerifyBench(PrintStream out, int posts) {
        this.out = out;
        this.posts = posts;
    }

    void run() throws Exception {
        Path bundle = Files.createTempFile("bundle", ".zip");
        try {
            write(bundle);
            SealedPost sample = sealed(1);
            Rounds rounds = new Rounds()
                    .with("hash", () -> hash(sample))
                    .with("verify", () -> verify(bundle))
                    .run(ROUNDS);
            out.printf(
                    "| %d | %d | %d | %s | %s |%n",
                    posts,
                    sample.content().length,
                    slots(sample).size(),
                    rounds.rate("verify"),
                    rounds.ratio("hash", "verify"));
        } finally {
            Files.delete(bundle);
        }
    }

    private double hash(SealedPost sample) {
        List<Slot> slots = slots(sample);
        List<byte[]> values =
                slots.stream().map(slot -> Json.write(slot.value())).toList();
        List<byte[]> leaves = slots.stream()
                .map(slot -> Json.write(List.of(
                        slot.path(), slot.position(), Base64.getEncoder().encodeToString(slot.digest()))))
                .toList();
        long begun = System.nanoTime();
        for (int post = 0; post < posts; post++) {
            long bits = TreeHash.leaf(sample.bytes())[0];
            for (int i = 0; i < values.size(); i++) {
                byte[] salt = Arrays.copyOf(Sha256.of(sample.seed(), new byte[4]), Slot.SALT_LENGTH);
                byte[] digest = Sha256.of(salt, values.get(i));
                bits += TreeHash.node(digest, TreeHash.leaf(leaves.get(i)))[0];
            }
            hashed.addAndGet(bits);
        }
        return posts / ((System.nanoTime() - begun) / 1e9);
    }

    private double verify(Path bundle) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Verify.class.getName(),
                        bundle.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("the bundle does not verify: " + exit);
        }
        return posts / ((System.nanoTime() - begun) / 1e9);
    }

    private void write(Path file) throws IOException {
        SigningKey key = SigningKey.derived(new byte[32], ORIGIN, 1);
        Frontier tree = Frontier.empty();
        for (SealedPost post : each(Function.identity())) {
            tree = tree.with(post.leafHash());
        }
        try (OutputStream bytes = Files.newOutputStream(file);
                BundleWriter writer = new BundleWriter(bytes)) {
            writer.log(
                    Layout.Part.INCIDENT,
                    each(SealedPost::bytes),
                    each(post -> ContentLine.open(post.content(), post.seed())),
                    key.sign(Checkpoint.of(ORIGIN, tree)));
            writer.finishWhole();
        }
    }

    private <T> Iterable<T> each(Function<SealedPost, T> part) {
        return () -> {
            Iterator<SealedPost> made = IntStream.rangeClosed(1, posts)
                    .mapToObj(VerifyBench::sealed)
                    .iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return made.hasNext();
                }

                @Override
                public T next() {
                    return part.apply(made.next());
                }
            };
        };
    }

    private static List<Slot> slots(SealedPost post) {
        return Sealer.slots(Sealer.entry(post.content()), post.seed());
    }

    private static SealedPost sealed(int number) {
        Map<String, Object> content = new TreeMap<>(Map.of(
                "by",
                Map.of("account", "a3f1", "function", "loggförare", "via", "web"),
                "data",
                Map.of("text", TEXT + number),
                "occurred",
                Map.of("assumed", true, "at", "2024-11-06T12:05Z"),
                "type",
                "note.written",
                "version",
                1L));
        byte[] seed = new byte[Sealer.SEED_LENGTH];
        Arrays.fill(seed, (byte) number);
        Post post = new Post(
                ORIGIN, number, BEGUN.plusSeconds(number), ClockState.SYNCHRONISED, Sealer.entry(Json.write(content)));
        return Sealer.seal(post, seed);
    }
}
