package se.stabsliggaren.api.endpoint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A ledger beside other things on a host: what a browser asks for stands under the ledger's path, all of it. */
class UnderAPathIT {

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @TempDir
    private Path folder;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private Running ledger;
    private BrowserContext context;
    private Page page;
    private String server;

    @BeforeEach
    void beginFromTheLink() {
        ledger = Running.set(
                folder, "server.address=127.0.0.1", "server.port=0", "ledger.outside=http://kommun.example/liggare");
        server = "http://127.0.0.1:" + ledger.port();
        context = CHROMIUM.browser().newContext();
        page = context.newPage();
        page.onRequest(request -> asked.add(request.url()));
        page.onResponse(response -> {
            if (response.status() >= 400 && !response.url().endsWith("/favicon.ico")) {
                refused.add(response.status() + " " + response.url());
            }
        });
        page.navigate(server + "/liggare" + URI.create(ledger.firstStart()).getPath());
        page.getByLabel("Kommunens namn").fill("Exempelby kommun");
        page.getByLabel("Domän").fill("exempelby.example");
        page.getByLabel("Ditt namn").fill("Testa Testlund");
        page.getByLabel("Vad händelsen kallas").fill("Höstmörker");
        page.getByLabel("Det är en övning").check();
        page.getByText("Börja", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Till sidan att skriva på").click();
        arrivedAt("/handelse/[^/]+");
    }

    @AfterEach
    void close() {
        context.close();
        ledger.close();
    }

    @Test
    void aPersonWritesReadsAndLeavesWithoutEverBeingLedOut() {
        page.locator("#text").fill("Växeln är nere.");
        page.locator("#text").press("Enter");
        assertThat(page.locator("#nr-3")).containsText("Växeln är nere.");
        everyLinkStandsUnderThePath();
        String room = page.url();

        for (String view : List.of("timeline", "decisions")) {
            page.locator("a[href$='/" + view + "']").first().click();
            arrivedAt("/handelse/[^/]+/" + view);
            everyLinkStandsUnderThePath();
            page.navigate(room);
        }
        page.navigate(server + "/liggare");
        assertThat(page).hasURL(server + "/liggare/");
        page.getByText("Logga ut").click();
        assertThat(page).hasURL(Pattern.compile(".*/liggare/logga-in"));
        page.navigate(room);
        page.locator("a[href$='/logga-in']").click();
        assertThat(page).hasURL(Pattern.compile(".*/liggare/logga-in"));

        assertThat(refused)
                .as("what a logged-out reader was refused alone")
                .allMatch(answer -> answer.equals("401 " + room));
        assertThat(asked).allMatch(url -> url.startsWith(server + "/liggare"));
    }

    @Test
    void aProgramIsLedByTheSameAddresses() {
        String incident = page.url().replaceFirst(".*/handelse/", "");
        APIResponse posts = context.request().get(server + "/liggare/api/v1/incidents/" + incident + "/posts");
        APIResponse document = context.request().get(server + "/liggare/api/v1/openapi.yaml");

        assertThat(posts.status()).isEqualTo(200);
        assertThat(document.text()).containsPattern("servers:\\s+-\\s+url: \"/liggare\"");
    }

    /** A click does not wait for the page that it leads to. */
    private void arrivedAt(String path) {
        assertThat(page).hasURL(Pattern.compile(".*/liggare" + path + "$"));
        page.waitForLoadState();
    }

    private void everyLinkStandsUnderThePath() {
        assertThat((List<?>) page.locator("a[href], link[href], script[src], form[action]")
                        .evaluateAll("all => all.map(e => e.getAttribute('href') ?? e.getAttribute('src')"
                                + " ?? e.getAttribute('action'))"))
                .isNotEmpty()
                .allSatisfy(to -> assertThat((String) to).matches("/liggare/.*|#.*|"));
    }
}
