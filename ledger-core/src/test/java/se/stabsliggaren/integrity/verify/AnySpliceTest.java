package se.stabsliggaren.integrity.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.bundle.Layout;
import se.stabsliggaren.integrity.bundle.Layout.Part;

/** Of two good bundles no third can be put together, by who cuts files nor by who holds the key and cuts logs. */
class AnySpliceTest {

    private static final Example EXAMPLE = new Example();
    private static final ExampleLog OTHER = other();
    private static final byte[] ONE = EXAMPLE.whole().zip();
    private static final byte[] TWO =
            new Example(BundleVectors.secret(1), "x9x9").whole().zip();

    private static Path file;

    @BeforeContainer
    static void begin() throws IOException {
        file = Files.createTempFile("paket", ".zip");
    }

    @AfterContainer
    static void end() throws IOException {
        Files.delete(file);
    }

    @Property(tries = 300)
    void isFoundOutInTheFile(@ForAll @IntRange(min = 0) int until, @ForAll @IntRange(min = 0) int from)
            throws IOException {
        byte[] begin = Arrays.copyOf(ONE, until % (ONE.length + 1));
        byte[] end = Arrays.copyOfRange(TWO, from % (TWO.length + 1), TWO.length);
        byte[] spliced = ZipDamage.after(begin, end);
        Assume.that(!Arrays.equals(spliced, ONE) && !Arrays.equals(spliced, TWO));
        Files.write(file, spliced);
        assertThat(Verification.of(Request.of(file)).exit()).isNotEqualTo(Exit.VERIFIED);
    }

    /** The first posts of one history and the rest of another, of the same log, under the head of either or of both. */
    @Property(tries = 100)
    void isFoundOutInTheLog(@ForAll @IntRange(min = 1, max = 7) int kept, @ForAll @IntRange(max = 2) int whose)
            throws IOException {
        ExampleLog spliced = new ExampleLog(EXAMPLE.incident.origin, new byte[32]);
        spliced.posts.addAll(EXAMPLE.incident.posts.subList(0, kept));
        spliced.posts.addAll(OTHER.posts.subList(kept, OTHER.posts.size()));
        List<Checkpoint> heads =
                List.of(EXAMPLE.incident.head(), OTHER.head(), spliced.regrown().head());

        BundleFilesMap bundle = EXAMPLE.whole();
        List<String> content =
                new ArrayList<>(bundle.lines(Part.INCIDENT.content()).subList(0, kept));
        content.addAll(texts(OTHER.content()).subList(kept, OTHER.posts.size()));
        bundle.lines(Part.INCIDENT.posts(), texts(spliced.bytes())).lines(Part.INCIDENT.content(), content);
        bundle.files.put(
                Part.INCIDENT.checkpoint(), spliced.key.sign(heads.get(whose)).bytes());
        if (kept < 3) {
            bundle.files.remove(Layout.ATTACHMENTS + Example.PHOTO_DIGEST);
        }
        Files.write(file, bundle.releaved().relisted().zip());
        assertThat(Verification.of(Request.of(file)).exit()).isEqualTo(Exit.DAMAGED);
    }

    private static ExampleLog other() {
        ExampleLog log = new ExampleLog(EXAMPLE.incident.origin, new byte[32]);
        for (int i = 0; i < EXAMPLE.incident.posts.size(); i++) {
            log.add("note.written", Map.of("text", "Inget hände " + i));
        }
        return log;
    }

    private static List<String> texts(List<byte[]> lines) {
        return lines.stream()
                .map(line -> new String(line, StandardCharsets.UTF_8))
                .toList();
    }
}
