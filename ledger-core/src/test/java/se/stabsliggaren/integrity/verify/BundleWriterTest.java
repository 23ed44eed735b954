package se.stabsliggaren.integrity.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.integrity.bundle.BundleWriter;
import se.stabsliggaren.integrity.bundle.Layout;
import se.stabsliggaren.integrity.bundle.Layout.Part;
import se.stabsliggaren.integrity.bundle.Readme;

class BundleWriterTest {

    private final Example example = new Example();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void takesThePageAndTheReadmeAndIsVerifiedAsItWasStreamed() throws IOException {
        try (BundleWriter writer = new BundleWriter(out)) {
            incident(writer);
            writer.file(Layout.ATTACHMENTS + Example.PHOTO_DIGEST, Example.PHOTO);
            writer.file(Layout.README, Readme.bytes());
            writer.file(Layout.PAGE, BrowserPage.bytes());
            writer.file("views/tidslinje.html", "<p>".getBytes(StandardCharsets.UTF_8));
            writer.finishWhole();
        }
        Report report = Verification.of(Request.of(Files.write(folder.resolve("paket.zip"), out.toByteArray())));
        assertThat(report.findings()).isEmpty();
        assertThat(report.exit()).isEqualTo(Exit.VERIFIED);
    }

    @Test // #3
    void itsReadmeNamesEveryFileThatTheLedgerPutsInABundle() {
        String readme = new String(Readme.bytes(), StandardCharsets.UTF_8);
        assertThat(readme)
                .contains(Part.INCIDENT.posts(), Part.INCIDENT.leaves(), Part.INCIDENT.content())
                .contains(Part.INCIDENT.checkpoint(), "register/", Layout.ROTATIONS, Layout.ATTACHMENTS)
                .contains("timestamps/", Layout.VERIFIER_KEYS, "views/", Layout.PAGE, Layout.MANIFEST);
        assertThat(readme.lines()).allMatch(line -> line.length() <= 140);
    }

    @Test
    void itsReadmeSendsTheReaderToAVerifierFromElsewhereAndSaysWhatNoneReaches() {
        String readme = new String(Readme.bytes(), StandardCharsets.UTF_8);
        assertThat(readme.substring(readme.indexOf("  1. "), readme.indexOf("  2. ")))
                .startsWith("  1. Kontrollera med ett program som INTE kom i paketet.")
                .contains(
                        "en verify.html som alltid svarar\n     GODKÄND",
                        "./ledger verify",
                        "java -jar ledger-core.jar");
        assertThat(readme.substring(readme.indexOf("Vad kontrollen inte når"), readme.indexOf("Vad svaret betyder")))
                .contains("sidorna i views/", "verify.html och den här texten", "skälen till att en post");
    }

    @Test
    void refusesAFileTwiceOrOfANameThatNoBundleHas() {
        BundleWriter writer = new BundleWriter(out);
        for (String name :
                new String[] {"mer.txt", "views/../x", "views/", "/views/x", "manifest.json", "attachments/x"}) {
            assertThatThrownBy(() -> writer.file(name, new byte[0]))
                    .as(name)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> {
                    writer.file(Layout.README, new byte[0]);
                    writer.file(Layout.README, new byte[0]);
                })
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNothingWithoutAnIncident() {
        assertThatThrownBy(() -> new BundleWriter(out).finishWhole()).isInstanceOf(NullPointerException.class);
    }

    private void incident(BundleWriter writer) throws IOException {
        writer.log(
                Layout.Part.INCIDENT,
                example.incident.bytes(),
                example.incidentContent(),
                example.incident.key.sign(example.incident.head()));
    }
}
