package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.stabsliggaren.api.LedgerApplication;
import se.stabsliggaren.api.login.BootstrapLink;
import se.stabsliggaren.api.register.IncidentRegister;

/** From nothing to the first post, as a browser does it. */
@SpringBootTest(
        classes = LedgerApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "ledger.data=target/first/${random.uuid}")
class FirstStartTest {

    private static final String WISH = "name=Exempelby+kommun&domain=exempelby.example&person=Testa+Testlund"
            + "&title=Cyberangrepp&exercise=true";

    @Autowired
    BootstrapLink first;

    @Autowired
    IncidentRegister register;

    @LocalServerPort
    int port;

    @Test
    void leadsFromTheOneTimeLinkToTheFirstPost() {
        Http browser = new Http(port, null).with("Accept", "text/html");
        String link = "/start/" + first.code().orElseThrow();
        assertThat(browser.get("/start/nej").status()).isEqualTo(404);
        assertThat(browser.get(link).body()).contains("Kommunens namn");

        Http.Answer wrong = form(browser, link, WISH.replace("exempelby.example", "inte+en+dom%C3%A4n"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body()).contains("Domänen går inte att läsa").contains("Testa Testlund");

        for (String field : new String[] {"Exempelby", "Testa"}) {
            String odd = WISH.replace("exempelby.example", "fel.example").replace(field, field + encoded("\u202e"));
            assertThat(form(browser, link, odd).status()).isEqualTo(400);
        }
        Http.Answer neither = form(browser, link, WISH.replace("exercise=true", "exercise=kanske"));
        assertThat(neither.status()).isEqualTo(400);
        assertThat(neither.body()).contains("Parametern exercise ska vara true eller false.");
        assertThat(form(browser, link, WISH.replace("Testa+Testlund", encoded("\u200B\u3164")))
                        .body())
                .contains("Namnet saknas; skriv vem du är.");
        assertThat(register.opened()).as("begun by halves").isFalse();

        Http.Answer begun = form(browser, link, WISH);
        assertThat(begun.status()).isEqualTo(200);
        assertThat(begun.header("Set-Cookie")).contains("HttpOnly").contains("SameSite=Strict");
        assertThat(form(browser, link, WISH).status()).isEqualTo(404);

        String token = found("<code class=\"secret\" id=\"nyckel\">([^<]+)<", begun.body());
        writes(browser, "liggare=" + token, found("(/handelse/[0-9a-f]+)", begun.body()));
        assertThat(new Http(port, token).get("/api/v1/tokens").status()).isEqualTo(200);
    }

    private static void writes(Http browser, String cookie, String room) {
        Http.Answer page = browser.with("Cookie", cookie).get(room);
        assertThat(page.body()).contains("ÖVNING").contains("tryck Enter");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
        String proof = found("name=\"_csrf\" value=\"([^\"]+)\"", page.body());
        String madeFor = found("name=\"av\" value=\"([^\"]+)\"", page.body());
        String cookies = cookie + "; XSRF-TOKEN=" + found("XSRF-TOKEN=([^;]+)", page.header("Set-Cookie"));
        String line = "text=" + encoded("Växeln är nere & <b>trött</b>") + "&once=" + "0".repeat(36) + "&av=" + madeFor;

        assertThat(form(browser.with("Cookie", cookie), room, line).status())
                .as("not from our form")
                .isEqualTo(403);
        Http.Answer written = form(browser.with("Cookie", cookies), room, line + "&_csrf=" + encoded(proof));
        assertThat(written.status()).isEqualTo(302);
        assertThat(form(browser.with("Cookie", cookies), room, line + "&_csrf=" + encoded(proof))
                        .status())
                .isEqualTo(302);
        assertThat(browser.with("Cookie", cookie).get(room).body())
                .containsOnlyOnce("Växeln är nere &amp; &lt;b&gt;trött&lt;/b&gt;");
        Http.Answer kept = form(
                browser.with("Cookie", cookies),
                room,
                "text=" + encoded("farligt \u202e tecken") + "&av=" + madeFor + "&_csrf=" + encoded(proof));
        assertThat(kept.status()).isEqualTo(400);
        assertThat(kept.body()).contains("farligt \u202e tecken").contains("U+202E");
    }

    private static Http.Answer form(Http browser, String path, String fields) {
        return browser.with("Content-Type", "application/x-www-form-urlencoded").send("POST", path, fields);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String found(String pattern, String in) {
        Matcher matcher = Pattern.compile(pattern).matcher(in);
        assertThat(matcher.find()).as(pattern + " in " + in).isTrue();
        return matcher.group(1);
    }
}
