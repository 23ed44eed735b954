package se.stabsliggaren.integrity.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.Policy;
import se.stabsliggaren.integrity.VerifierKey;

class GoodBundleTest {

    private final Example example = new Example();

    @TempDir
    Path folder;

    @Test
    void isOnlyConsistentWithoutAnythingFromOutside() {
        assertThat(verified(example.whole(), List.of(), null).grades()).containsExactly(Grade.CONSISTENT);
    }

    @Test
    void isSignedWithTheRegistersKey() {
        assertThat(verified(example.whole(), List.of(example.register.key.verifierKey()), null)
                        .grades())
                .containsExactly(Grade.SIGNED);
    }

    @Test
    void isSignedWithTheIncidentsOwnKey() {
        assertThat(verified(example.whole(), List.of(example.incident.key.verifierKey()), null)
                        .grades())
                .containsExactly(Grade.SIGNED);
    }

    @Test
    void isVerifiedWhenItIsMaskedAfterAnAssessment() {
        assertThat(verified(example.answered().masked(), List.of(example.register.key.verifierKey()), null)
                        .grades())
                .containsExactly(Grade.SIGNED);
    }

    @Test
    void isWitnessedWhenThePolicySaysSo() {
        Report report = verified(example.whole(), List.of(), policy("any"));
        assertThat(report.grades()).containsExactly(Grade.SIGNED, Grade.WITNESSED);
        assertThat(report.remarks()).anyMatch(line -> line.startsWith("Bevittnad av 1 av 2: lan"));
        assertThat(report.remarks()).anyMatch(line -> line.contains("huvudet vid nr 8"));
    }

    @Test
    void doesNotMeetAPolicyThatAsksForMore() {
        Report report = report(new Request(write(example.whole()), List.of(), List.of(), List.of(), policy("all")));
        assertThat(report.exit()).isEqualTo(Exit.DAMAGED);
        assertThat(report.findings()).extracting(Finding::defect).containsExactly(Defect.POLICY_NOT_MET);
        assertThat(report.grades()).isEmpty();
    }

    @Test
    void extendsAHeadOfAnySizeThatSomebodyKept() {
        for (int size = 1; size <= 8; size++) {
            Report report = report(new Request(
                    write(example.whole()), List.of(), List.of(head(example.incident, size)), List.of(), null));
            assertThat(report.exit()).isEqualTo(Exit.VERIFIED);
            assertThat(report.grades()).contains(Grade.EXTENDS_HEAD);
        }
    }

    @Test
    void isNotVouchedForByAHeadOfNoPosts() {
        Report report = report(
                new Request(write(example.whole()), List.of(), List.of(head(example.incident, 0)), List.of(), null));
        assertThat(report.exit()).isEqualTo(Exit.VERIFIED);
        assertThat(report.grades()).containsExactly(Grade.CONSISTENT);
    }

    @Test
    void matchesThePaperWithTheDigitsOfAnyOfItsHeads() {
        Request request = new Request(
                write(example.whole()),
                List.of(),
                List.of(),
                List.of(
                        head(example.incident, 3).digits(),
                        example.register.head().digits()),
                null);
        assertThat(report(request).grades()).contains(Grade.PAPER_HEAD);
    }

    @Test
    void saysWhatItReadAndTheVerdictLast() {
        List<String> lines = verified(example.whole(), List.of(), null).lines();
        assertThat(lines).contains("Poster i " + example.incident.origin + ": 8.", "Bilagor: 1.");
        assertThat(lines).last().asString().startsWith("SAMSTÄMMIGT, men ingenting utanför paketet");
        List<VerifierKey> keys = List.of(example.register.key.verifierKey());
        assertThat(verified(example.whole(), keys, null).lines()).last().isEqualTo("GODKÄND.");
    }

    @Test
    void saysUntilWhenTheRegisterIsShown() {
        assertThat(verified(example.whole(), List.of(), null).lines())
                .contains("Registret visas till och med nr 6, nedskriven 2024-11-06 12:11 UTC; vad det fick veta"
                        + " sedan visar paketet inte.");
    }

    @Test
    void saysWhatItDidNotTryOfWhatIsThere() {
        BundleFilesMap bundle = example.whole();
        byte[] manifest = bundle.files.remove("manifest.json");
        bundle.files.put(
                "views/tidslinje.html", "<p>Allt gick bra</p>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        bundle.files.put("verify.html", "<p>GODKÄND.</p>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        bundle.files.put("LASMIG.txt", new byte[0]);
        bundle.files.put("manifest.json", manifest);
        Report report = verified(bundle.relisted(), List.of(example.register.key.verifierKey()), null);
        assertThat(report.unreached())
                .contains(
                        Unreached.VIEWS.sentence(),
                        Unreached.PAGE.sentence(),
                        Unreached.README.sentence(),
                        Unreached.KEPT_BACK.sentence())
                .doesNotContain(Unreached.FORMAT.sentence())
                .anyMatch(line -> line.contains("verify.html är en annan än det här programmets"));
        assertThat(report.lines()).containsAll(report.unreached());
    }

    @Test
    void knowsItsOwnPageInABundle() {
        BundleFilesMap bundle = example.whole();
        byte[] manifest = bundle.files.remove("manifest.json");
        bundle.files.put("verify.html", BrowserPage.bytes());
        bundle.files.put("manifest.json", manifest);
        assertThat(verified(bundle.relisted(), List.of(), null).unreached())
                .anyMatch(line -> line.contains("verify.html är densamma") && line.contains(BrowserPage.sha256()));
    }

    private Report verified(BundleFilesMap bundle, List<VerifierKey> keys, @Nullable Policy policy) {
        Report report = report(new Request(write(bundle), keys, List.of(), List.of(), policy));
        assertThat(report.findings()).isEmpty();
        assertThat(report.exit()).isEqualTo(Exit.VERIFIED);
        return report;
    }

    private static Report report(Request request) {
        return Verification.of(request);
    }

    private Policy policy(String threshold) {
        return Policy.read("""
                log %s
                witness lan %s
                witness granne %s
                group kloka %s lan granne
                quorum kloka
                """.formatted(
                        example.register.key.verifierKey(),
                        Example.WITNESS.verifierKey(),
                        Example.NEIGHBOUR.verifierKey(),
                        threshold)
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static Checkpoint head(ExampleLog log, int size) {
        se.stabsliggaren.integrity.Frontier tree = se.stabsliggaren.integrity.Frontier.empty();
        for (int i = 0; i < size; i++) {
            tree = tree.with(log.posts.get(i).leafHash());
        }
        return Checkpoint.of(log.origin, tree);
    }

    private Path write(BundleFilesMap bundle) {
        try {
            return Files.write(folder.resolve("paket.zip"), bundle.zip());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
