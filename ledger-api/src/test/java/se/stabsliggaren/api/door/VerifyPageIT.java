package se.stabsliggaren.api.door;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
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

        assertThat(page.locator(".verdict")).hasText("GODKÄND.");
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

    @Test // #3
    void coversNothingInAWholeBundle() {
        checks("whole.zip");

        assertThat(page.locator(".verdict")).hasText("GODKÄND.");
        assertThat(page.locator(".place")).hasCount(0);
    }
}
