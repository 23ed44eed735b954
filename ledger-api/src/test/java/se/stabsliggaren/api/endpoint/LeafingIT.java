package se.stabsliggaren.api.endpoint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.api.access.Role;

/** A long incident is leafed through in a browser, on a screen of any width. */
class LeafingIT {

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @TempDir
    private static Path folder = Path.of("");

    private static Running ledger;
    private static BrowserContext context;
    private static Page page;
    private static String incident;

    @BeforeAll
    static void record() {
        ledger = Running.in(folder, "free");
        Staff staff = ledger.staff();
        Http keeper = staff.http("exempelby", Role.LOG_KEEPER);
        String path = staff.opensAnExercise(keeper, "exempelby");
        LongIncident.recorded(keeper, path, 1500);
        Http.Answer corrected = keeper.post(
                path + "/posts",
                "{\"type\":\"note.written\",\"corrects\":1450,\"reason\":\"fel kök\","
                        + "\"data\":{\"text\":\"Det var köket i Norrby.\"}}");
        assertThat(corrected.status()).as(corrected.body()).isEqualTo(201);
        incident = "/handelse/" + path.substring(path.lastIndexOf('/') + 1);
        context = CHROMIUM.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 800)
                        .setColorScheme(ColorScheme.LIGHT)
                        .setLocale("sv-SE")
                        .setBaseURL("http://127.0.0.1:" + ledger.port()));
        page = context.newPage();
        page.navigate("/logga-in");
        page.getByLabel("Din nyckel").fill(staff.tokenOf("Testa Testlund", "exempelby", Role.LOG_KEEPER));
        page.getByLabel("Din nyckel").press("Enter");
        assertThat(page.locator("h1")).hasText("Händelser");
    }

    @AfterAll
    static void stop() {
        context.close();
        ledger.close();
    }

    @Test
    void theTimelineBeginsWithTheNewestDayAndLeadsBackThroughAllOfThem() {
        page.navigate(incident + "/timeline");
        assertThat(page.locator("a[rel=next]")).hasCount(0);
        String newest = page.locator(".leaf strong").textContent();

        page.locator("a[rel=prev]").click();
        assertThat(page.locator("a[rel=next]")).containsText(newest);
        page.locator("summary").click();
        assertThat(page.locator(".leaves ol a[aria-current=page]")).isVisible();
        page.locator(".leaves ol a").first().click();
        assertThat(page.locator("a[rel=prev]")).hasCount(0);
        assertThat(page.locator("#nr-10")).isVisible();
    }

    @Test
    void aNumberLeadsToThePagesOfItsPostAndBackToItsDay() {
        page.navigate(incident + "/timeline?at=post:1501&del=nr-1450");
        page.locator("#nr-1450 a.badge").click();
        assertThat(page.locator("h1")).containsText("nr 1501");
        assertThat(page.locator("main")).containsText("Det var köket i Norrby.");
        page.locator("main a.nr").first().click();
        assertThat(page.locator("main .struck")).isVisible();
        page.locator("text=I tidslinjen").click();
        assertThat(page.locator("#nr-1450")).isVisible();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*at=post:1501.*"));
    }

    @Test
    void everyPageFitsAPhoneAndAxeFindsNothing() {
        for (String path : new String[] {
            "/timeline", "/timeline?del=nr-1", "/post/1450", "/decisions", "/open-points", "/authorities"
        }) {
            fitsAPhone(incident + path, path);
        }
    }

    @Test
    void theRegimesFitAPhoneAndAxeFindsNothing() {
        fitsAPhone("/regelverk", "/regelverk");
    }

    private static void fitsAPhone(String address, String path) {
        page.navigate(address);
        page.locator("summary").all().forEach(summary -> summary.click());
        for (int width : new int[] {360, 1280}) {
            page.setViewportSize(width, 800);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(width);
            assertThat(new AxeBuilder(page).analyze().getViolations()).as(path).isEmpty();
            String name = "leaf" + path.replaceAll("[^a-z0-9]+", "-") + "-" + width + ".png";
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name)));
        }
    }
}
