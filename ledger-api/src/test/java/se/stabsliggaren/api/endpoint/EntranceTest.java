package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import se.stabsliggaren.api.access.PublicUrl;

/** The address people are told, and what follows when it is encrypted. */
@ExtendWith(OutputCaptureExtension.class)
class EntranceTest {

    private static final String OUTSIDE = "https://liggare.exempelby.example";
    private static final String WISH =
            "name=Exempelby+kommun&domain=exempelby.example&person=Testa+Testlund&title=Cyberangrepp";

    @TempDir
    private Path folder;

    @Test
    void behindAProxyWithTlsEveryCookieIsKeptFromTheClear(CapturedOutput told) throws Exception {
        try (Running ledger =
                Running.set(folder, "server.address=127.0.0.1", "server.port=0", "ledger.outside=" + OUTSIDE + "/")) {
            assertThat(told.getOut()).contains("Öppna " + OUTSIDE + "/start/");
            assertThat(cookies("http://127.0.0.1:" + ledger.port(), ledger))
                    .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
        }
    }

    @Test
    void onTheMachineItselfTheCookieIsPlainWhateverAHeaderSays(CapturedOutput told) throws Exception {
        try (Running ledger = Running.set(folder, "server.address=127.0.0.1", "server.port=0")) {
            String here = "http://127.0.0.1:" + ledger.port();
            assertThat(told.getOut()).contains("Öppna " + here + "/start/");
            assertThat(cookies(here, ledger))
                    .noneSatisfy(cookie -> assertThat(cookie).contains("Secure"));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX) // where all of 127.0.0.0/8 is this machine
    void theFirstLinkLeadsToTheAddressTheLedgerAnswersOn(CapturedOutput told) throws Exception {
        try (Running ledger = Running.set(folder, "server.address=127.0.0.2", "server.port=0")) {
            String printed = told.getOut()
                    .lines()
                    .filter(line -> line.startsWith("Öppna "))
                    .findFirst()
                    .orElseThrow()
                    .substring("Öppna ".length());
            assertThat(printed).startsWith("http://127.0.0.2:" + ledger.port());
            HttpResponse<String> page = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(printed)).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(page.body()).contains("Kommunens namn");
        }
    }

    @Test
    void anAddressThatStandsForAllIsNotShownToPeople() {
        assertThat(PublicUrl.of(null, "0.0.0.0").at(8080)).isEqualTo("http://127.0.0.1:8080");
        assertThat(PublicUrl.of("", "::").at(8080)).isEqualTo("http://127.0.0.1:8080");
        assertThat(PublicUrl.of(null, null).at(8080)).isEqualTo("http://127.0.0.1:8080");
        assertThat(PublicUrl.of(null, InetAddress.getLoopbackAddress().getHostAddress())
                        .at(80))
                .isEqualTo("http://127.0.0.1:80");
        assertThat(PublicUrl.of(null, "::1").at(8080)).isEqualTo("http://[::1]:8080");
    }

    @Test
    void anAddressFromOutsideIsASchemeAndAHostAndPerhapsAPath() {
        for (String odd : List.of(
                "liggare.example",
                "https://",
                "https://a.example/../stig",
                "https://a.example/a//b",
                "https://a.example/a?b",
                "https://a.example/å",
                "ftp://a.example",
                "https://a b")) {
            assertThatThrownBy(() -> PublicUrl.of(odd, null)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(PublicUrl.of("https://kommun.example/liggare/", null).path()).isEqualTo("/liggare");
        assertThat(PublicUrl.of("https://kommun.example:8443/a/b.c", null).path())
                .isEqualTo("/a/b.c");
        assertThat(PublicUrl.of(OUTSIDE + "/", null).path()).isEmpty();
        assertThat(PublicUrl.of(null, null).path()).isEmpty();
    }

    @Test
    void underAPathEveryAddressAndCookieStandsUnderIt(CapturedOutput told) throws Exception {
        try (Running ledger = Running.set(
                folder, "server.address=127.0.0.1", "server.port=0", "ledger.outside=https://kommun.example/liggare")) {
            assertThat(told.getOut()).contains("Öppna https://kommun.example/liggare/start/");
            String here = "http://127.0.0.1:" + ledger.port();
            assertThat(cookies(here + "/liggare", ledger))
                    .allSatisfy(cookie -> assertThat(cookie).containsPattern("Path=/liggare/?(;|$)"));
            assertThat(get(here + "/liggare/health").statusCode()).isEqualTo(200);
            assertThat(get(here + "/health").statusCode()).isEqualTo(404);
            HttpResponse<String> bare = get(here + "/liggare");
            assertThat(bare.statusCode()).isEqualTo(302);
            assertThat(bare.headers().firstValue("Location")).contains("/liggare/");
            assertThat(get(here + "/liggare/").body())
                    .contains("href=\"/liggare/logga-in\"", "href=\"/liggare/room.css\"");
            assertThat(get(here + "/liggare/logga-in").body())
                    .containsPattern("href=\"/liggare/room-[0-9a-f]{32}.css\"");
        }
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("Accept", "text/html, */*;q=0.1")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static List<String> cookies(String here, Running ledger) throws Exception {
        HttpResponse<String> begun = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        here + URI.create(ledger.firstStart()).getPath()))
                                .header("X-Forwarded-Proto", "https")
                                .header("Forwarded", "proto=https")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(WISH))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        HttpResponse<String> login = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(here + "/logga-in"))
                                .header("X-Forwarded-Proto", "https")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        return List.of(
                begun.headers().firstValue("Set-Cookie").orElseThrow(),
                login.headers().firstValue("Set-Cookie").orElseThrow());
    }
}
