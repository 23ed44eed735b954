package se.stabsliggaren.integrity.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.format.SealedPost;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.Frontier;
import se.stabsliggaren.integrity.bundle.BundleWriter;
import se.stabsliggaren.integrity.bundle.ContentLine;
import se.stabsliggaren.integrity.bundle.Layout;

/** The verifier as an auditor runs it: a Java, one jar, and a bundle. */
class VerifierJarIT {

    private static final Path BUNDLES = Path.of("src/test/resources/bundles");
    private static final int MANY = 20_000;

    @TempDir
    Path folder;

    private record Ended(int exit, String printed) {}

    @Test
    void verifiesAGoodBundle() throws Exception {
        String key = new Example().register.key.verifierKey().toString();
        Ended ended = run("whole", "--key", key);
        assertThat(ended.printed()).contains("grade signed: ").endsWith("GODKÄND.\n");
        assertThat(ended.exit()).isZero();
    }

    @Test
    void namesThePostOfWhichAByteWasChanged() throws Exception {
        Ended ended = run("post-byte-changed");
        assertThat(ended.printed()).contains("post-bytes-changed nr 3: ").contains("INTE GODKÄND");
        assertThat(ended.exit()).isEqualTo(1);
    }

    @Test
    void cannotTellOfWhatIsNoBundle() throws Exception {
        assertThat(run("not-a-zip").exit()).isEqualTo(2);
    }

    @Test
    void saysHowItIsUsed() throws Exception {
        Ended ended = start(List.of());
        assertThat(ended.printed()).contains("wrong-use: ").contains("paket.zip");
        assertThat(ended.exit()).isEqualTo(2);
    }

    @Test
    void readsManyPostsInLittleMemory() throws Exception {
        Path bundle = folder.resolve("stort.zip");
        many(bundle);
        Ended ended = start(List.of(bundle.toString()));
        assertThat(ended.printed()).contains(": " + MANY + ".").contains("\nSAMSTÄMMIGT, men");
        assertThat(ended.exit()).isZero();
    }

    /** One post after another, of which none is kept. */
    private static void many(Path file) throws IOException {
        ExampleLog log = new ExampleLog(Example.HOUSE + "/incident/many", new byte[32]);
        Frontier[] tree = {Frontier.empty()};
        try (OutputStream out = Files.newOutputStream(file);
                BundleWriter writer = new BundleWriter(out)) {
            each(log, post -> tree[0] = tree[0].with(post.leafHash())).forEach(ignored -> {});
            writer.log(
                    Layout.Part.INCIDENT,
                    each(log, SealedPost::bytes),
                    each(log, post -> ContentLine.open(post.content(), post.seed())),
                    log.key.sign(Checkpoint.of(log.origin, tree[0])));
            writer.finishWhole();
        }
    }

    private static <T> Iterable<T> each(ExampleLog log, Function<SealedPost, T> what) {
        return () -> {
            Iterator<Integer> numbers = IntStream.rangeClosed(1, MANY).iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return numbers.hasNext();
                }

                @Override
                public T next() {
                    int number = numbers.next();
                    String text = "Reservlinjen svarar inte, nytt försök om en kvart. ".repeat(6) + number;
                    return what.apply(log.sealed(number, "note.written", Map.of("text", text)));
                }
            };
        };
    }

    private static Ended run(String bundle, String... more) throws IOException, InterruptedException {
        List<String> words =
                new ArrayList<>(List.of(BUNDLES.resolve(bundle + ".zip").toString()));
        words.addAll(List.of(more));
        return start(words);
    }

    private static Ended start(List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx32m", "-jar", jar().toString()));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("CLASSPATH");
        Process java = builder.start();
        String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(java.waitFor(), printed);
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("ledger-core-[^-]+(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
