package se.stabsliggaren.api.endpoint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.api.witness.OtherLog;
import se.stabsliggaren.integrity.AddCheckpoint;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.VerifierKey;
import se.stabsliggaren.integrity.verify.WitnessPage;
import tools.jackson.databind.json.JsonMapper;

/** The witness that a person is, in a browser and opened from a file, as on a machine without a network. */
class WitnessPageIT {

    private static final String NAME = "lansstyrelsen.example/vittne";

    /** A picture of one point. */
    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    private final OtherLog log = OtherLog.named("exempelby.example/ledger/aa00/register");
    private final List<String> outside = new CopyOnWriteArrayList<>();

    @TempDir
    private Path folder;

    private BrowserContext context;
    private Page page;
    private Path file;
    private VerifierKey witness;

    @BeforeEach
    void makeAKey() throws Exception {
        file = Files.write(folder.resolve("witness.html"), WitnessPage.bytes());
        context = CHROMIUM.browser().newContext();
        page = context.newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith("file:") || !request.url().endsWith("/witness.html")) {
                outside.add(request.url());
            }
        });
        page.navigate(file.toUri().toString());
        page.getByLabel("Ditt namn som vittne").fill(NAME);
        page.getByText("Gör en nyckel").click();
        assertThat(page.locator("#self")).containsText(NAME + "+");
        witness = key();
    }

    @AfterEach
    void nothingWasAskedOfAnybody() {
        context.close();
        assertThat(outside).as("requests that left the page").isEmpty();
    }

    @Test // #3
    void signsWhatExtendsAndRemembersItWhenItIsOpenedAgain() {
        page.getByLabel("Registrets nyckel").fill(log.vkey());
        signs(log.after(0, 5));
        page.reload();
        assertThat(page.locator("#self")).containsText(NAME + "+");
        assertThat(key()).isEqualTo(witness);

        refuses(log.after(0, 5), "Du har bevittnat nr 5.");
        refuses(log.forked().after(5, 9), "EN ANNAN HISTORIA");
        signs(log.after(5, 9));
        refuses(log.after(5, 7), "Du har bevittnat nr 9.");
        refuses(log.forked().after(9, 9), "EN ANNAN HISTORIA");
        signs(log.after(9, 9));
    }

    @Test // #3
    void takesTheHeadFromAFileToo() throws Exception {
        Path asked = Files.writeString(
                folder.resolve("avstamning.txt"), log.after(0, 3).toString());
        page.getByLabel("Registrets nyckel").fill(log.vkey());
        page.locator("#file").setInputFiles(asked);
        page.getByText("Kontrollera och skriv under").click();

        assertThat(page.locator(".verdict")).hasText("BEVITTNAT.");
        assertThat(page.locator("output")).containsText(log.head(3).digits());
    }

    @Test // #3
    void saysPlainlyWhenTheBrowserReadsNoQrCodes() {
        boolean reads = (boolean) page.evaluate("() => 'BarcodeDetector' in window");

        assertThat(page.locator("#nocamera")).isVisible(visible(!reads));
        assertThat(page.locator("#camera")).isVisible(visible(reads));
    }

    @Test // #3
    void takesTheHeadFromAPictureWhereTheBrowserReadsQrCodes() {
        page.addInitScript("window.BarcodeDetector = class { async detect(picture) {"
                + " return [{ rawValue: picture.width === 1 && %s }]; } };"
                        .formatted(JsonMapper.shared()
                                .writeValueAsString(log.after(0, 5).toString())));
        page.reload();
        page.getByLabel("Registrets nyckel").fill(log.vkey());
        page.locator("#picture")
                .setInputFiles(new FilePayload(
                        "kod.png", "image/png", Base64.getDecoder().decode(DOT)));
        assertThat(page.locator("#asked")).hasValue(log.after(0, 5).toString());
        page.getByText("Kontrollera och skriv under").click();

        assertThat(page.locator(".verdict")).hasText("BEVITTNAT.");
    }

    private static LocatorAssertions.IsVisibleOptions visible(boolean visible) {
        return new LocatorAssertions.IsVisibleOptions().setVisible(visible);
    }

    @Test // #3
    void wantsTheKeyFromElsewhereTheFirstTimeAndKeepsToIt() {
        refuses(log.after(0, 3), "skriv först in dess nyckel");
        page.getByLabel("Registrets nyckel").fill(log.ofAnotherKey().vkey());
        refuses(log.after(0, 3), "inte undertecknad med registrets nyckel");
        page.getByLabel("Registrets nyckel").fill(log.vkey());
        signs(log.after(0, 3));
        page.getByLabel("Registrets nyckel").fill(log.ofAnotherKey().vkey());
        refuses(log.ofAnotherKey().after(3, 5), "en annan nyckel än den som sidan minns");
        page.getByLabel("Registret har bytt nyckel").check();
        signs(log.ofAnotherKey().after(3, 5));
    }

    @Test // #3
    void theKeyCannotBeTakenOutOfTheBrowser() {
        Object taken = page.evaluate("""
                () => new Promise(resolve => {
                  const request = indexedDB.open("stabsliggaren-witness");
                  request.onsuccess = () => {
                    const self = request.result.transaction("witness").objectStore("witness").get("self");
                    self.onsuccess = () => crypto.subtle.exportKey("pkcs8", self.result.key)
                      .then(() => resolve("taken"), error => resolve(error.name));
                  };
                })""");

        assertThat(taken).isEqualTo("InvalidAccessError");
    }

    private VerifierKey key() {
        String self = page.locator("#self").textContent();
        return VerifierKey.read(self.substring(self.lastIndexOf(' ') + 1));
    }

    private void ask(AddCheckpoint asked) {
        page.evaluate("() => document.querySelector('output').replaceChildren()");
        page.locator("#asked").fill(asked.toString());
        page.getByText("Kontrollera och skriv under").click();
    }

    private void signs(AddCheckpoint asked) {
        ask(asked);
        assertThat(page.locator(".verdict")).hasText("BEVITTNAT.");
        Locator signed = page.locator("#signed");
        SignedNote note = SignedNote.read(signed.inputValue().getBytes(StandardCharsets.UTF_8));
        assertThat(note.text()).isEqualTo(asked.checkpoint().text());
        assertThat(note.signedBy(witness)).isTrue();
    }

    private void refuses(AddCheckpoint asked, String why) {
        ask(asked);
        assertThat(page.locator(".verdict")).hasText("INTE BEVITTNAT.");
        assertThat(page.locator("output")).containsText(why);
        assertThat(page.locator("#signed")).hasCount(0);
    }
}
