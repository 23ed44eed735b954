package se.stabsliggaren.api.endpoint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
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
        page.waitForLoadState(); // A line sent before its scripts run leaves the page, as without scripts.
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
        assertThat(cells.nth(3)).containsText("Testa Testlund");
        assertThat(cells.nth(3)).containsText("loggförare");
        assertThat(cells.nth(4)).containsText("Växeln är nere & <b>trött</b>");
        assertThat(page.locator("#receipt")).containsText("Nr 3 infört");
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
    void whatIsWrittenWhileTheLedgerIsDownWaitsAndGoesInOnceAndInOrder() {
        int port = ledger.port();
        ledger.close();
        write("Strömmen gick.");
        write("Reservkraften startade.");
        write("Växeln är uppe.");
        assertThat(page.locator("#receipt")).containsText("3 rader väntar");
        assertThat(page.locator("#sentence")).containsText("står kvar");
        assertThat(page.locator("#waiting li")).hasCount(3);
        assertThat(line()).hasValue("");

        ledger = Running.in(folder, "free", port);
        page.reload();

        assertThat(page.locator("#waiting li")).hasCount(0);
        assertThat(page.locator("#nr-3")).containsText("Strömmen gick.");
        assertThat(page.locator("#nr-4")).containsText("Reservkraften startade.");
        assertThat(page.locator("#nr-5")).containsText("Växeln är uppe.");
        assertThat(page.locator("#nr-6")).hasCount(0);
        assertThat(page.locator("#sentence")).isEmpty();
    }

    @Test // #2
    void saysThatTheKeyWasTakenBackAndKeepsTheLine() {
        line().fill("Halvskriven rad");
        ledger.takeBackAllTokens();

        assertThat(page.locator("#feed")).containsText("Nyckeln gäller inte längre");
        line().press("Enter");
        assertThat(page.locator("#sentence")).containsText("Du är utloggad");
        assertThat(page.locator("#waiting li")).containsText("Halvskriven rad");
    }

    @Test // #1
    void aLineIsNotRecordedAsWhoeverLoggedInInAnotherTab() {
        Page other = context.newPage();
        login(other, "Prova Provdotter", Role.CHIEF_OF_STAFF);

        assertThat(page.locator("label[for=text]")).containsText("Testa Testlund, loggförare");
        write("Växeln är nere.");
        Locator asked = page.locator("#waiting li");
        assertThat(asked).containsText("ska det skrivas som Prova Provdotter, stabschef?");
        assertThat(page.locator("#nr-3")).hasCount(0);

        asked.getByText("Ja, för in som Prova Provdotter, stabschef").press("Enter");
        assertThat(page.locator("#nr-4 .who")).containsText("Prova Provdotter");
        assertThat(page.locator("#nr-4 .who")).containsText("stabschef");
    }

    @Test // #2
    void eightTabsAllLoadAndWriteOverOneConnection() {
        AtomicInteger open = new AtomicInteger();
        context.onRequest(request -> open.addAndGet(streams(request)));
        context.onRequestFinished(request -> open.addAndGet(-streams(request)));
        context.onRequestFailed(request -> open.addAndGet(-streams(request)));
        Page last = page;
        for (int tab = 2; tab <= 8; tab++) {
            last = context.newPage();
            last.navigate(page.url());
        }

        last.locator("#text").fill("Från den åttonde fliken.");
        last.locator("#text").press("Enter");

        assertThat(last.locator("#nr-3")).containsText("Från den åttonde fliken.");
        assertThat(page.locator("#nr-3")).containsText("Från den åttonde fliken.");
        assertThat(open.get())
                .as("connections that are held open, beside the first tab's")
                .isLessThanOrEqualTo(1);
    }

    @Test // #2
    void aPageThatNobodyLooksAtHoldsNothingOpenAndCatchesUpWhenItIsLookedAt() {
        page.addInitScript("""
                window.open = 0;
                window.EventSource = class extends EventSource {
                  constructor(url) { super(url); window.open += 1; }
                  close() { super.close(); window.open -= 1; }
                };""");
        page.reload();
        page.waitForFunction("window.open === 1");

        hide(true);
        page.waitForFunction("window.open === 0");
        ledger.staff()
                .http("exempelby", Role.LOG_KEEPER)
                .post(
                        "/api/v1/incidents/" + incident() + "/posts",
                        "{\"type\":\"note.written\",\"data\":{\"text\":\"Medan ingen såg.\"}}");
        assertThat(page.locator("#nr-4")).hasCount(0);

        hide(false);
        assertThat(page.locator("#nr-4")).containsText("Medan ingen såg.");
    }

    @Test // #2
    void aLedgerThatDoesNotAnswerIsGivenUpAndTheLineSaysThatItWaited() {
        page.clock().install();
        page.reload();
        List<Route> held = holdingTheFirstSent();
        write("Kl. 03.10 gick strömmen.");
        page.waitForCondition(() -> held.size() == 1);
        page.clock().fastForward(13_000);
        assertThat(page.locator("#sentence")).containsText("Liggaren svarar inte");
        assertThat(page.locator("#receipt")).containsText("1 rad väntar");

        page.clock().fastForward("15:00");
        assertThat(page.locator("#nr-3")).containsText("väntade på kontakt med liggaren");
        assertThat(page.locator("#sentence")).isEmpty();
        assertThat(page.locator("#nr-4")).hasCount(0);
    }

    private void hide(boolean hidden) {
        page.evaluate(
                "hidden => { Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });"
                        + " document.dispatchEvent(new Event('visibilitychange')); }",
                hidden);
    }

    @Test // #2
    void whatIsTypedWhileALineIsSentIsALineOfItsOwn() {
        List<Route> held = holdingTheFirstSent();

        write("Första raden.");
        assertThat(line()).hasValue("");
        assertThat(page.locator("#waiting li")).containsText("Första raden.");
        write("Andra raden.");
        page.waitForCondition(() -> held.size() == 1);
        assertThat(page.locator("#waiting li")).hasCount(2);
        held.getFirst().resume();

        assertThat(page.locator("#nr-3 td").last()).hasText("Första raden.");
        assertThat(page.locator("#nr-4 td").last()).hasText("Andra raden.");
        assertThat(page.locator("#waiting li")).hasCount(0);
    }

    @Test // #2
    void halfALineIsKeptForItsWriterAloneAndGoneAfterLogout() {
        line().pressSequentially("Halva ra");
        page.reload();
        assertThat(line()).hasValue("Halva ra");
        page.getByText("Händelser", new Page.GetByTextOptions().setExact(true)).click();
        page.goBack();
        assertThat(line()).hasValue("Halva ra");

        String room = page.url();
        Page other = context.newPage();
        String own = secret();
        login(other, "Prova Provdotter", Role.CHIEF_OF_STAFF);
        other.navigate(room);
        assertThat(other.locator("#text")).hasValue("");

        login(other, own);
        other.navigate(room);
        assertThat(other.locator("#text")).hasValue("Halva ra");
        other.getByText("Händelser", new Page.GetByTextOptions().setExact(true)).click();
        other.getByText("Logga ut").click();
        assertThat(other.locator("h1")).hasText("Logga in");
        login(other, own);
        other.navigate(room);
        assertThat(other.locator("#text")).hasValue("");
    }

    @Test
    void whoeverLogsOutBeforeTheScriptsHaveComeLeavesNothingAndLosesNothing() {
        withoutTheLedger();
        write("Hel rad.");
        assertThat(page.locator("#waiting li")).hasCount(1);
        line().fill("Halva nästa ra");
        String own = secret();
        String room = page.url();
        page.route("**/logout*", Route::abort);
        page.getByText("Händelser", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Logga ut").click();

        assertThat(page.locator("#unsent")).containsText("1 rad har inte nått liggaren");
        assertThat(page.getByText("Kasta det som ligger kvar")).isVisible();
        page.setViewportSize(320, 640);
        picture("logged-out-320");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.unroute("**/handelse/*");
        login(page, own);
        page.navigate(room);
        assertThat(line()).hasValue("");
        assertThat(page.locator("#nr-3")).containsText("Hel rad.");
    }

    @Test
    void aLineLeftBehindIsDiscardedByTheHandOfWhoeverLoggedOut() {
        withoutTheLedger();
        write("Hel rad.");
        assertThat(page.locator("#waiting li")).hasCount(1);
        String own = secret();
        String room = page.url();
        page.route("**/logout*", Route::abort);
        page.getByText("Händelser", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Logga ut").click();
        page.getByText("Kasta det som ligger kvar").click();
        assertThat(page.locator("#left")).isHidden();
        page.unroute("**/handelse/*");
        login(page, own);
        page.navigate(room);
        page.waitForLoadState();
        write("Nästa rad.");
        assertThat(page.locator("#nr-3")).containsText("Nästa rad.");
    }

    @Test // #2
    void aLineWhoseFormIsOldIsSentAgainByItself() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("XSRF-TOKEN"));
        write("Sidan låg öppen hela natten.");

        assertThat(page.locator("#nr-3")).containsText("Sidan låg öppen hela natten.");
        assertThat(page.locator("#sentence")).isEmpty();
    }

    @Test // #2
    void aRefusedLineHoldsUpNoOtherAndCanBeMended() {
        List<Route> held = holdingTheFirstSent();
        write(BIDI);
        write("Nästa rad.");
        line().fill("En tredje ra");
        page.waitForCondition(() -> held.size() == 1);
        held.getFirst().resume();

        assertThat(page.locator("#nr-3")).containsText("Nästa rad.");
        assertThat(line()).hasValue("En tredje ra");
        assertThat(page.locator("#waiting li")).containsText("U+202E");
        line().fill("");
        page.locator("#waiting").getByText("Rätta raden").press("Enter");
        assertThat(line()).hasValue(BIDI);
        assertThat(page.locator("#waiting li")).hasCount(0);
    }

    @Test // #2
    void aCorrectedLineIsStruckWhereItStandsAtOnce() {
        write("Filservern är krypterad.");
        assertThat(page.locator("#nr-3")).isVisible();
        Http elsewhere = ledger.staff().http("exempelby", Role.LOG_KEEPER);
        elsewhere.post(
                "/api/v1/incidents/" + incident() + "/posts",
                "{\"type\":\"note.written\",\"corrects\":3,\"reason\":\"fel server\","
                        + "\"data\":{\"text\":\"Testservern är krypterad.\"}}");

        assertThat(page.locator("#nr-3 s")).hasText("Filservern är krypterad.");
        page.locator("#nr-3 a").press("Enter");
        assertThat(page.locator("#nr-3 a")).hasText("rättad i nr 5");
        assertThat(page).hasURL(Pattern.compile(".*#nr-5"));
    }

    @Test // #2
    void aPhoneShowsEverythingWithinItsWidthAndAxeFindsNothing() {
        page.setViewportSize(360, 740);
        ledger.close();
        write("En rad med ett mycket långt ord: " + "a".repeat(200));
        assertThat(page.locator("#receipt")).containsText("1 rad väntar");

        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        assertThat(page.locator("#nr-2 .short")).isVisible();
        assertThat(page.locator("#nr-2 .full")).isHidden();
        picture("room-360");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.setViewportSize(1280, 800);
        picture("room-1280");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    @Test
    void aDutyIsAssessedWithWhenThatWasWhichTheFormKeepsAndAxeFindsNothing() {
        page.getByText("Bedöm en anmälningsplikt").click();
        assertThat(page.locator("#plikt option[value^='NIS1']")).hasCount(0);
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.getByLabel("Plikt").selectOption("CSL.EARLY");
        page.getByLabel("Bedömning").selectOption("applies");
        page.getByLabel("Klockslag").fill("13:05");
        page.getByText("För in bedömningen").click();
        assertThat(page.locator("#sentence")).containsText("Det står ett klockslag men ingen dag");
        assertThat(page.getByLabel("Klockslag")).hasValue("13:05");
        assertThat(page.locator("#plikt")).hasValue("CSL.EARLY");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.getByLabel("Dag").fill("2026-11-24");
        page.getByText("För in bedömningen").click();
        assertThat(page).hasURL(Pattern.compile(".*#nr-\\d+"));
        assertThat(page.locator("#lines, table").first()).containsText("24 nov");
    }

    /** The first line that is sent, held on its way; empty until there is one. */
    private List<Route> holdingTheFirstSent() {
        List<Route> held = new ArrayList<>();
        page.route("**/handelse/*", route -> {
            if (held.isEmpty() && route.request().method().equals("POST")) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        return held;
    }

    private void withoutTheLedger() {
        page.route("**/handelse/*", route -> {
            if (route.request().method().equals("POST")) {
                route.abort();
            } else {
                route.resume();
            }
        });
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name + ".png")));
    }

    private static int streams(Request request) {
        return request.resourceType().equals("eventsource") ? 1 : 0;
    }

    private void login(Page in, String person, Role role) {
        login(in, ledger.staff().tokenOf(person, "exempelby", role));
    }

    private void login(Page in, String key) {
        in.navigate("http://127.0.0.1:" + ledger.port() + "/logga-in");
        in.getByLabel("Din nyckel").fill(key);
        in.getByLabel("Din nyckel").press("Enter");
        assertThat(in.locator("h1")).hasText("Händelser");
    }

    /** The key of whoever is logged in. */
    private String secret() {
        return context.cookies().stream()
                .filter(cookie -> cookie.name.equals("liggare"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
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
