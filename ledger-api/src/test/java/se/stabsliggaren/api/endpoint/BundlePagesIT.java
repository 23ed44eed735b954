package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.demo.CaseFile;
import se.stabsliggaren.api.demo.Player;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pages of two bundles of the Kumla case, one whole and one masked, unpacked in a folder and opened by a browser that has
 * no network, as whoever got them does.
 */
class BundlePagesIT {

    private static final String[] PROVISIONS = {"18 kap. 8 § OSL", "21 kap. 7 § OSL", "18 kap. 9 § OSL"};
    private static final Pattern COVERED = Pattern.compile("▇\\s*\\[([^\\]]+)\\]");

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @TempDir
    private static Path folder;

    private static Running ledger;
    private static Http keeper;
    private static String incident;
    private static int corrected;
    private static int withdrawn;

    private final List<String> faults = new CopyOnWriteArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void playTheCaseAndHandItOut() throws Exception {
        ledger = Running.set(
                folder.resolve("ledger"), "ledger.clock=simulated", "server.address=127.0.0.1", "server.port=0");
        Staff staff = ledger.staff();
        keeper = staff.http("kumla", Role.LOG_KEEPER);
        String player = staff.token("kumla", Role.CLIENT, Role.LOG_KEEPER);
        URI at = URI.create("http://127.0.0.1:" + ledger.port());
        incident = "/api/v1/incidents/"
                + new Player(at, player, (recorded, all) -> {})
                        .play(CaseFile.named("kumla"))
                        .incident();
        corrected = posts("note.written", "{\"text\":\"Tolv skolor är utan telefon.\"}", "");
        posts(
                "note.written",
                "{\"text\":\"Två skolor är utan telefon.\"}",
                ",\"corrects\":%d,\"reason\":\"Fel antal.\"".formatted(corrected));
        withdrawn = posts("note.written", "{\"text\":\"Hör inte hit.\"}", "");
        posts("record.withdrawn", "{\"post\":%d,\"reason\":\"Fel händelse.\"}".formatted(withdrawn), "");
        Http.Answer photo = keeper.with("Content-Type", "image/png")
                .sendBytes("POST", incident + "/attachments", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1});
        posts(
                "document.attached",
                "{\"attachment\":%s}".formatted(JsonMapper.shared().writeValueAsString(photo.member("reference"))),
                "");
        int request = posts("request.received", "{\"text\":\"Hela loggen, tack.\"}", "");
        int assessed = posts(
                "request.assessed",
                "{\"request\":%d,\"covered\":[%s]}".formatted(request, String.join(",", passages())),
                "");
        String chief = staff.token("kumla", Role.CHIEF_OF_STAFF);
        unpack("whole", exports(at, chief, "{}"));
        unpack("masked", exports(at, chief, "{\"release\":%d}".formatted(assessed)));
    }

    private static int posts(String type, String data, String envelope) {
        Http.Answer answer =
                keeper.post(incident + "/posts", "{\"type\":\"%s\",\"data\":%s%s}".formatted(type, data, envelope));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return (int) answer.member("post");
    }

    /** Some of everything the case has: words, a field, a whole post; what came after it stays open. */
    private static List<String> passages() {
        List<String> passages = new ArrayList<>();
        for (Object each : (List<?>) keeper.get(incident + "/posts?limit=1000").member("posts")) {
            Map<?, ?> post = (Map<?, ?>) each;
            int number = (int) post.get("post");
            if (number >= corrected) {
                break;
            }
            String provision = PROVISIONS[number % PROVISIONS.length];
            boolean text = post.get("data") instanceof Map<?, ?> data && data.get("text") instanceof String;
            if (number % 11 == 0) {
                passages.add("{\"post\":%d,\"provision\":\"%s\"}".formatted(number, provision));
            } else if (text && number % 3 == 0) {
                passages.add("{\"post\":%d,\"path\":\"data.text\",\"words\":[0],\"provision\":\"%s\"}"
                        .formatted(number, provision));
            } else if (text && number % 7 == 0) {
                passages.add("{\"post\":%d,\"path\":\"data.text\",\"provision\":\"%s\"}".formatted(number, provision));
            }
        }
        return passages;
    }

    private static InputStream exports(URI at, String token, String body) throws Exception {
        HttpResponse<InputStream> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(at.resolve(incident + "/exports"))
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static void unpack(String name, InputStream bundle) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(bundle)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(name).resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
        assertThat(folder.resolve(name).resolve("manifest.json"))
                .as("the end of the bundle")
                .isRegularFile();
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    @BeforeEach
    void aBrowserWithoutANetwork() {
        opens(new Browser.NewContextOptions().setOffline(true).setViewportSize(1280, 900));
    }

    private void opens(Browser.NewContextOptions options) {
        context = CHROMIUM.browser().newContext(options);
        page = context.newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith("file:")) {
                faults.add("asked for " + request.url());
            }
        });
        page.onRequestFailed(request -> faults.add("failed: " + request.url()));
        page.onConsoleMessage(message -> faults.add("console: " + message.text()));
        page.onPageError(error -> faults.add("error: " + error));
    }

    @AfterEach
    void close() {
        context.close();
        assertThat(faults).isEmpty();
    }

    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String bundle : new String[] {"whole", "masked"}) {
            try (Stream<Path> views = Files.list(folder.resolve(bundle).resolve("views"))) {
                views.filter(file -> file.toString().endsWith(".html")).sorted().forEach(pages::add);
            }
        }
        assertThat(pages).hasSize(18);
        return pages;
    }

    private void reads(Path file) {
        page.navigate(file.toUri().toString());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isWholeInItself(Path file) {
        reads(file);

        assertThat(page.evaluate("getComputedStyle(document.querySelector('.page-head')).borderBottomWidth"))
                .isEqualTo("3px");
        assertThat(page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content"))
                .startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(page.locator("link, script, img, iframe, object, [style]").count())
                .isZero();
        assertThat(page.innerText("body"))
                .contains("ÖVNING – ÖVNING – ÖVNING")
                .contains("Beviset gäller posterna, inte den här sidan");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadsNowhereThatIsNotInTheBundle(Path file) throws IOException {
        reads(file);

        for (Object link : (List<?>) page.evaluate("[...document.querySelectorAll('a')].map(a => a.href)")) {
            String target = (String) link;
            assertThat(target).as("a link without an address").isNotEmpty();
            URI uri = URI.create(target);
            Path there = Path.of(uri.getPath());
            assertThat(there).startsWith(file.getParent().getParent()).isRegularFile();
            if (uri.getFragment() != null) {
                assertThat(Files.readString(there)).as(target).contains("id=\"" + uri.getFragment() + "\"");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysInWordsWhyEachPlaceIsCovered(Path file) {
        reads(file);

        String text = page.innerText("body").replaceFirst("visas som ▇", "");
        List<String> reasons = new ArrayList<>();
        Matcher covered = COVERED.matcher(text);
        while (covered.find()) {
            reasons.add(covered.group(1));
        }
        assertThat(reasons)
                .as("each ▇ is followed by its reason")
                .hasSize(text.replaceAll("[^▇]", "").length());
        if (file.startsWith(folder.resolve("masked"))) {
            assertThat(text).contains("Maskad kopia enligt sekretessprövningen i nr ");
            assertThat(reasons)
                    .isSubsetOf(
                            Stream.of(PROVISIONS).map("Maskat enligt "::concat).toList());
        } else {
            assertThat(reasons).isEmpty();
            assertThat(text).doesNotContain("Maskad kopia");
        }
    }

    @Test
    void everyProvisionIsFoundInTheTimelineOfAMaskedCopy() {
        reads(folder.resolve("masked/views/timeline.html"));

        assertThat(page.innerText("body")).contains(PROVISIONS);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void canBeReadByEverybody(Path file) {
        reads(file);

        AxeResults found = new AxeBuilder(page).analyze();

        assertThat(found.getViolations())
                .extracting(
                        rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fitsAPhone(Path file) {
        page.setViewportSize(360, 740);
        reads(file);

        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
    }

    @ParameterizedTest
    @CsvSource({"whole", "masked"})
    void strikesWhatWasCorrectedOrWithdrawn(String bundle) {
        reads(folder.resolve(bundle).resolve("views/timeline.html"));

        for (int post : new int[] {corrected, withdrawn}) {
            assertThat(page.evaluate(
                            "nr => getComputedStyle(document.querySelector('#nr-' + nr + ' .line')).textDecorationLine",
                            post))
                    .as("nr " + post)
                    .isEqualTo("line-through");
        }
        assertThat(page.innerText("#nr-" + corrected)).contains("rättad i nr " + (corrected + 1));
        assertThat(page.innerText("#nr-" + withdrawn)).contains("återkallad i nr " + (withdrawn + 1));
        assertThat(page.evaluate(
                        "nr => getComputedStyle(document.querySelector('#nr-' + nr + ' .line')).textDecorationLine",
                        corrected + 1))
                .isEqualTo("none");
    }

    @Test
    void aFileIsFoundBesideThePages() throws IOException {
        reads(folder.resolve("whole/views/timeline.html"));

        String file =
                (String) page.locator("a[href^='../attachments/']").first().evaluate("a => a.href");
        assertThat(Files.readAllBytes(Path.of(URI.create(file)))).startsWith(0x89, 'P', 'N', 'G');
    }
}
