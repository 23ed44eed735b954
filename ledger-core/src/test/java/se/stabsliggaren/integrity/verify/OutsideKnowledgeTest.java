package se.stabsliggaren.integrity.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stabsliggaren.integrity.Ed25519EncodingTest;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.SigningKey;
import se.stabsliggaren.integrity.bundle.Layout;

/** What a bundle cannot know of itself: whose key, which head, what stood on the paper. */
class OutsideKnowledgeTest {

    private final Example example = new Example();

    @TempDir
    Path folder;

    private Path bundle;

    @BeforeEach
    void write() throws IOException {
        bundle = Files.write(folder.resolve("paket.zip"), example.whole().zip());
    }

    @Nested
    class WhenEverythingIsForgedWithOtherKeys {

        @BeforeEach
        void forge() throws IOException {
            Example forged = new Example(BundleVectors.secret(1), "q4t9");
            Files.write(bundle, forged.whole().zip());
        }

        @Test
        void isOnlyConsistentForWhoTrustsTheBundle() {
            assertThat(run()).contains("grade consistent:").doesNotContain("GODKÄND.", "grade signed");
        }

        @Test
        void isFoundOutByWhoHoldsTheKey() {
            assertThat(run("--key", example.register.key.verifierKey().toString()))
                    .contains("not-signed-by-key: ")
                    .endsWith("1");
        }

        @Test
        void isFoundOutByWhoKeptAnyHead() {
            assertThat(run("--head", example.register.head().body()))
                    .contains("head-differs: ")
                    .endsWith("1");
        }

        @Test
        void isFoundOutByThePaper() {
            assertThat(run("--paper", example.register.head().digits()))
                    .contains("paper-differs: ")
                    .endsWith("1");
        }
    }

    @Nested
    class WhenTheNewestPostsAreTakenAway {

        @Test
        void isFoundOutByWhoKeptALargerHead() {
            Example longer = new Example();
            longer.incident.add("note.written", Map.of("text", "En rad till"));
            assertThat(run("--head", longer.incident.head().body()))
                    .contains("head-larger: ")
                    .endsWith("1");
        }

        @Test
        void isFoundOutByTheLargerHeadsPaper() {
            Example longer = new Example();
            longer.incident.add("note.written", Map.of("text", "En rad till"));
            assertThat(run("--paper", longer.incident.head().digits())).endsWith("1");
        }
    }

    @Nested
    class WhenItIsGivenInFiles {

        @Test
        void takesASignedHeadAndAPolicy() throws IOException {
            Path head = Files.write(
                    folder.resolve("huvud"),
                    example.incident.key.sign(example.incident.head()).bytes());
            Path policy = Files.writeString(
                    folder.resolve("policy"), "log " + example.register.key.verifierKey() + "\nquorum none\n");
            assertThat(run("--head", head.toString(), "--policy", policy.toString()))
                    .contains("grade signed:", "grade extends-head:")
                    .endsWith("0");
        }

        @Test
        void refusesAPolicyOfOtherLogs() throws IOException {
            Example other = new Example(BundleVectors.secret(1), "q4t9");
            Path policy = Files.writeString(
                    folder.resolve("policy"), "log " + other.register.key.verifierKey() + "\nquorum none\n");
            assertThat(run("--policy", policy.toString()))
                    .contains("not-signed-by-key")
                    .endsWith("1");
        }

        @Test
        void cannotTellOfAHeadOfAnotherLog() {
            Example other = new Example(new byte[32], "x9x9");
            assertThat(run("--head", other.incident.head().body()))
                    .contains("head-of-another-log")
                    .endsWith("2");
        }
    }

    /** Each step that comes upon it goes by it, and the first alone tells of it. */
    @Test
    void tellsOfASpoiltSignatureOnceAndBeforeWhatFollowsFromIt() throws IOException {
        SigningKey key = example.incident.key;
        SignedNote spoilt = new SignedNote(example.incident.head().body(), List.of(key.signature("annat\n")));
        BundleFilesMap files = example.whole();
        files.files.put(Layout.Part.INCIDENT.checkpoint(), spoilt.bytes());
        Files.write(bundle, files.relisted().zip());
        String given = key.verifierKey().toString();
        assertThat(run("--key", given, "--key", given))
                .containsOnlyOnce("signature-bad:")
                .containsSubsequence(
                        "signature-bad:", "key-not-introduced:", "not-signed-by-key:", "not-signed-by-key:")
                .endsWith("1");
    }

    /** The register and its witness are genuine, and the incident is another; what the register noted is not shown. */
    @Nested
    class WhenTheNotedHeadIsWithheld {

        @BeforeEach
        void forge() throws IOException {
            Files.write(bundle, new BundleVectors().besideAWithheldNote().zip());
        }

        @Test
        void isNotWitnessed() throws IOException {
            Path policy = Files.writeString(
                    folder.resolve("policy"),
                    "log %s\nwitness lan %s\nquorum lan\n"
                            .formatted(example.register.key.verifierKey(), Example.WITNESS.verifierKey()));
            assertThat(run("--policy", policy.toString()))
                    .contains("policy-not-met: ")
                    .doesNotContain("grade witnessed")
                    .endsWith("1");
        }

        @Test
        void isNotVouchedForByTheRegistersPaper() {
            assertThat(run("--paper", example.register.head().digits()))
                    .contains("Papperet styrker ingen post som visas här")
                    .doesNotContain("grade paper-head");
        }

        @Test
        void doesNotExtendTheRegistersHead() {
            assertThat(run("--head", example.register.head().body()))
                    .contains("Det sparade huvudet styrker ingen post som visas här")
                    .doesNotContain("grade extends-head");
        }
    }

    @Nested
    class WhenTheRegisterNotesALargerHeadLater {

        @BeforeEach
        void grow() throws IOException {
            example.incident.add("note.written", Map.of("text", "En rad till"));
            example.register.add("register.head-noted", Example.noted(example.incident.head()));
            Files.write(bundle, example.whole().zip());
        }

        @Test
        void isVouchedForByAnEarlierPaperUpToWhatWasNotedByThen() {
            String earlier = new Example().register.head().digits();
            assertThat(run("--paper", earlier))
                    .contains("grade paper-head", "Papperet styrker posterna till nr 8.")
                    .endsWith("0");
        }

        @Test
        void isVouchedForByNothingBeforeAnyHeadWasNoted() {
            String first = GoodBundleTest.head(example.register, 5).digits();
            assertThat(run("--paper", first)).doesNotContain("grade paper-head").endsWith("0");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--key", "--key x", "--head x", "--paper 1", "--policy finnsinte", "--annat", "en.zip två.zip"})
    void cannotTellWhatIsMeant(String words) {
        assertThat(run(words.split(" "))).contains("wrong-use: ").endsWith("2");
    }

    @Test
    void takesNoKeyThatAnybodySignsWith() {
        byte[] neutral = new byte[32];
        neutral[0] = 1;
        assertThat(run("--key", Ed25519EncodingTest.vkey(example.register.origin, neutral)))
                .contains("wrong-use: ")
                .endsWith("2");
    }

    @Test
    void takesNoPolicyThatNamesNoLog() throws IOException {
        Path policy = Files.writeString(
                folder.resolve("policy"), "witness lan %s\nquorum lan\n".formatted(Example.WITNESS.verifierKey()));
        assertThat(run("--policy", policy.toString())).contains("wrong-use: ").endsWith("2");
    }

    @Test
    void printsNoEscapeThatAFileIsCalledBy() throws IOException {
        BundleFilesMap hostile = example.whole();
        hostile.files.put("views/\u001b[2K\rGODKÄND.", new byte[0]);
        Files.write(bundle, hostile.relisted().zip());
        assertThat(run())
                .contains("file-name-bad: ", "\\u{1b}[2K\\u{d}")
                .doesNotContain("\u001b", "\r")
                .endsWith("1");
    }

    @Test
    void writesThePageAndTellsItsDigest() throws IOException {
        Path page = folder.resolve("verify.html");
        assertThat(command("--page", page.toString()))
                .contains(BrowserPage.sha256())
                .endsWith("0");
        assertThat(page).hasBinaryContent(BrowserPage.bytes());
        assertThat(command("--page", page.toString()))
                .contains(BrowserPage.sha256())
                .endsWith("0");
        Files.writeString(page, "<p>GODKÄND.</p>");
        assertThat(command("--page", page.toString())).contains("är en annan").endsWith("1");
        assertThat(page).hasContent("<p>GODKÄND.</p>");
    }

    @Test
    void takesNoWitnessForTheLogItself() {
        assertThat(run("--key", Example.WITNESS.verifierKey().toString()))
                .contains("wrong-use: ")
                .endsWith("2");
    }

    @Test
    void cannotReadWhatIsNotThere() throws IOException {
        Files.delete(bundle);
        assertThat(run())
                .contains("bundle-unreadable: ")
                .contains("KAN INTE AVGÖRAS.")
                .endsWith("2");
    }

    /** What is printed, and last the exit code. */
    private String run(String... more) {
        List<String> words = new ArrayList<>(List.of(bundle.toString()));
        words.addAll(List.of(more));
        return command(words.toArray(String[]::new));
    }

    private static String command(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exit exit = Verify.run(List.of(words), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8) + exit.number();
    }
}
