package se.stabsliggaren.api.endpoint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.demo.CaseFile;
import se.stabsliggaren.api.demo.CaseLine;
import se.stabsliggaren.api.demo.Played;
import se.stabsliggaren.api.demo.Player;

/**
 * The pictures of the documentation, taken of the invented case in a browser. They come to {@code target/pictures}; with
 * {@code -Dapprove=true} to {@code docs/pictures} as well. Screens differ by machine, so that the pixels are held to nothing;
 * that the pages show what the pictures are there for, is.
 */
class PicturesIT {

    private static final Path TAKEN = Path.of("target", "pictures");
    private static final Path SHOWN = Path.of("..", "docs", "pictures");
    private static final Instant UNTIL = Instant.parse("2026-10-03T08:15:00Z");
    private static final long LARGEST = 150 * 1024;

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @TempDir
    private static Path folder = Path.of("");

    private static Running ledger;
    private static Played played;
    private static BrowserContext context;

    @BeforeAll
    static void playTheInventedCase() {
        ledger = Running.in(folder, "simulated");
        CaseFile file = firstMorning(CaseFile.named("hostmorker"));
        String keeper = file.keeper().id();
        Staff staff = ledger.staff();
        staff.http(keeper, Role.CLIENT);
        URI address = URI.create("http://127.0.0.1:" + ledger.port());
        played = new Player(address, staff.token(keeper, Role.CLIENT), (done, of) -> {}).play(file);
        context = CHROMIUM.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 800)
                        .setColorScheme(ColorScheme.LIGHT)
                        .setLocale("sv-SE"));
        Page login = context.newPage();
        login.navigate(address + "/logga-in");
        login.getByLabel("Din nyckel").fill(staff.tokenOf("Testa Testlund", keeper, Role.LOG_KEEPER));
        login.getByLabel("Din nyckel").press("Enter");
        assertThat(login.locator("h1")).hasText("Händelser");
    }

    @AfterAll
    static void stop() {
        context.close();
        ledger.close();
    }

    @Test
    void thePageToWriteOn() throws IOException {
        Page page = opened("/handelse/" + played.incident());
        page.locator("#text").fill("Länsstyrelsen ringer: samverkanskonferens kl. 11.");

        assertThat(page.locator("h1")).containsText("ÖVNING");
        assertThat(page.locator("tr[id^=nr-]").last()).isVisible();
        taken(page, "room");
    }

    @Test
    void theStatusBoard() throws IOException {
        Page page = opened("/api/v1/incidents/" + played.incident() + "/status?min=" + played.last());

        assertThat(page.locator("h1")).containsText("ÖVNING");
        taken(page, "status");
    }

    @Test
    void whatTheDocumentationShowsIsThereAndSmall() throws IOException {
        for (String name : List.of("room.png", "status.png")) {
            assertThat(Files.size(SHOWN.resolve(name))).as(name).isBetween(10_000L, LARGEST);
        }
    }

    /** What had come in when the staff had sat for two hours. */
    private static CaseFile firstMorning(CaseFile whole) {
        List<CaseLine> lines = whole.lines().stream()
                .takeWhile(line -> !(line instanceof CaseLine.Turn turn)
                        || turn.clock() == null
                        || turn.clock().isBefore(UNTIL))
                .toList();
        return new CaseFile(whole.name(), whole.keeper(), whole.title(), lines);
    }

    private static Page opened(String path) {
        Page page = context.newPage();
        page.navigate("http://127.0.0.1:" + ledger.port() + path);
        page.waitForLoadState();
        return page;
    }

    private static void taken(Page page, String name) throws IOException {
        Path picture = TAKEN.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(SHOWN);
            Files.copy(picture, SHOWN.resolve(name + ".png"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        page.close();
    }
}
