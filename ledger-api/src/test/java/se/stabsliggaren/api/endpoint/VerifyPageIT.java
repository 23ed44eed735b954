package se.stabsliggaren.api.endpoint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.integrity.verify.BrowserPage;

/** The page that lies in every bundle, as somebody opens it who was handed a masked copy. */
class VerifyPageIT {

    private static final Path BUNDLES = Path.of("../ledger-core/src/test/resources/bundles");

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @TempDir
    private Path folder;

    private final List<String> fetched = new CopyOnWriteArrayList<>();
    private Page page;

    @BeforeEach
    void opensThePage() throws IOException {
        Path file = Files.write(folder.resolve("verify.html"), BrowserPage.bytes());
        BrowserContext context = CHROMIUM.browser().newContext();
        page = context.newPage();
        page.onRequest(request -> fetched.add(request.url()));
        page.navigate(file.toUri().toString());
    }

    private void checks(String bundle) {
        page.locator("#bundle").setInputFiles(BUNDLES.resolve(bundle).toAbsolutePath());
        page.locator("button").click();
    }

    @Test // #3
    void showsInPlaceWhatIsCoveredAndWhy() {
        checks("masked.zip");

        assertThat(page.locator(".verdict.neutral"))
                .containsText("Samstämmigt, men ingenting utanför paketet bekräftar");
        Locator place = page.locator(".place").filter(new Locator.FilterOptions().setHasText("nr 6 data.text"));
        assertThat(place).hasText("nr 6 data.text: ▇▇▇ OSL 18 kap. 8 § låg i pärmen");
        assertThat(place.locator("mark")).hasCount(1);
        assertThat(fetched).as("asked for outside the page").allMatch(url -> url.startsWith("file:"));
    }

    @Test // #3
    void saysWhichPostCoversMoreThanWasAssessed() {
        checks("masked-word-too-many.zip");

        assertThat(page.locator(".verdict")).hasText("INTE GODKÄND.");
        assertThat(page.locator("output")).containsText("covered-unassessed nr 6");
    }

    @Test // #4
    void saysApprovedOnlyWhenSomethingFromOutsideVouches() throws IOException {
        page.locator("#keys").fill(registerKey());
        checks("whole.zip");

        assertThat(page.locator(".verdict.good")).hasText("GODKÄND.");
        assertThat(page.locator("output h2")).hasText(new String[] {
            "Det här vet du", "Det här vet du inte", "Vad som är gallrat, och efter vilket beslut"
        });
    }

    @Test // #4
    void putsTheReaderBeforeTheVerdict() {
        page.setViewportSize(360, 640);
        checks("masked.zip");

        assertThat(page.locator(".verdict")).isFocused();
        assertThat(page.locator(".verdict")).isInViewport();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    /** That of the example's register, which stands in its bundle. */
    private static String registerKey() throws IOException {
        try (ZipFile zip = new ZipFile(BUNDLES.resolve("whole.zip").toFile())) {
            String keys = new String(
                    zip.getInputStream(zip.getEntry("keys/vkeys.txt")).readAllBytes(), StandardCharsets.UTF_8);
            return keys.lines().findFirst().orElseThrow();
        }
    }

    @Test // #3
    void coversNothingInAWholeBundle() {
        checks("whole.zip");

        assertThat(page.locator(".verdict.neutral")).hasCount(1);
        assertThat(page.locator(".place")).hasCount(0);
    }
}
