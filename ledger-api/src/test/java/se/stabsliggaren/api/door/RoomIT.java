package se.stabsliggaren.api.door;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.api.access.Role;

/** The page to write on, in a browser, from the first link to the posts of a night. */
class RoomIT {

    private static final Pattern CLOCK = Pattern.compile("\\d{2}[:.]\\d{2}");
    private static final String BIDI = "farligt \u202e tecken";

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @TempDir
    private Path folder;

    private final List<String> outside = new CopyOnWriteArrayList<>();
    private Running ledger;
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void beginFromTheLink() {
        ledger = Running.in(folder, "free");
        String origin = "http://127.0.0.1:" + ledger.port() + "/";
        context = CHROMIUM.browser().newContext();
        page = context.newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith(origin)) {
                outside.add(request.url());
            }
        });
        page.navigate(ledger.firstStart());
        page.getByLabel("Kommunens namn").fill("Exempelby kommun");
        page.getByLabel("Domän").fill("exempelby.example");
        page.getByLabel("Ditt namn").fill("Testa Testlund");
        page.getByLabel("Vad händelsen kallas").fill("Höstmörker");
        page.getByLabel("Det är en övning").check();
        page.getByText("Börja", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Till sidan att skriva på").click();
        assertThat(page.locator("h1")).containsText("ÖVNING – Höstmörker");
    }

    @AfterEach
    void nothingWasAskedOfAnybodyElse() {
        context.close();
        ledger.close();
        assertThat(outside).as("requests that left the ledger").isEmpty();
    }

    @Test // #2
    void oneLineAndEnterIsAPostWithItsNumberAndBothTimes() {
        write("Växeln är nere & <b>trött</b>");

        Locator cells = page.locator("#nr-3 td");
        assertThat(cells.nth(0)).hasText("3");
        assertThat(cells.nth(1)).hasText(CLOCK);
        assertThat(cells.nth(2)).hasText(CLOCK);
        assertThat(cells.nth(3)).hasText("loggförare");
        assertThat(cells.nth(4)).containsText("Växeln är nere & <b>trött</b>");
        assertThat(line()).hasValue("");
        assertThat(line()).isFocused();
    }

    @Test // #2
    void postsRecordedElsewhereAppearAsTheyCome() {
        Http elsewhere = ledger.staff().http("exempelby", Role.LOG_KEEPER);

        elsewhere.post(
                "/api/v1/incidents/" + incident() + "/posts",
                "{\"type\":\"note.written\",\"occurred\":{\"at\":\"2024-11-06T12:05Z\"},"
                        + "\"data\":{\"text\":\"Länsstyrelsen har ringt.\"}}");

        assertThat(page.locator("tr", containing("Länsstyrelsen har ringt."))).isVisible();
        assertThat(page.locator("#nr-4 td").nth(1)).containsText("kl. 13.05");
        page.reload();
        assertThat(page.locator("tr", containing("Länsstyrelsen har ringt."))).hasCount(1);
    }

    @Test // #2
    void aRefusedLineStaysWithTheSentence() {
        write(BIDI);

        assertThat(page.locator("#sentence")).containsText("U+202E");
        assertThat(line()).hasValue(BIDI);
        assertThat(page.locator("#nr-3")).hasCount(0);
    }

    @Test // #2
    void nothingIsLostWhileTheLedgerIsDown() {
        int port = ledger.port();
        ledger.close();
        write("Strömmen gick.");
        assertThat(page.locator("#sentence")).containsText("står kvar");
        assertThat(line()).hasValue("Strömmen gick.");

        ledger = Running.in(folder, "free", port);
        line().press("Enter");

        Locator row = page.locator("tr", containing("Strömmen gick."));
        assertThat(row).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
        assertThat(line()).hasValue("");
        assertThat(page.locator("#sentence")).isEmpty();
        page.reload();
        assertThat(row).hasCount(1);
    }

    @Test // #2
    void saysThatTheKeyWasTakenBackAndKeepsTheLine() {
        line().fill("Halvskriven rad");
        ledger.takeBackAllTokens();

        assertThat(page.locator("#feed"))
                .containsText(
                        "Nyckeln gäller inte längre", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        line().press("Enter");
        assertThat(page.locator("#sentence")).not().isEmpty();
        assertThat(line()).hasValue("Halvskriven rad");
    }

    private void write(String text) {
        line().fill(text);
        line().press("Enter");
    }

    private Locator line() {
        return page.locator("#text");
    }

    private String incident() {
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
