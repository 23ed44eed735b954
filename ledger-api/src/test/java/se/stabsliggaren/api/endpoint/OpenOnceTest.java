package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;

/** The button that opens an incident opens one, however often a nervous hand presses it. */
@EndpointTest
class OpenOnceTest {

    @Autowired
    Staff staff;

    private Http browser;
    private Http keeper;
    private String page;
    private String proof;
    private String madeFor;

    @BeforeEach
    void openThePage() {
        staff.http("tvaklick", Role.LOG_KEEPER);
        String token = staff.token("tvaklick", Role.LOG_KEEPER);
        keeper = staff.stranger().with("Authorization", "Bearer " + token);
        Http.Answer opened = staff.stranger()
                .with("Accept", "text/html", "Cookie", "liggare=" + token)
                .get("/");
        page = opened.body();
        proof = found("name=\"_csrf\" value=\"([^\"]+)\"", page);
        madeFor = found("name=\"av\" value=\"([^\"]+)\"", page);
        browser = staff.stranger()
                .with(
                        "Cookie",
                        "liggare=" + token + "; XSRF-TOKEN="
                                + found("XSRF-TOKEN=([^;]+)", opened.header("Set-Cookie")));
    }

    @Test
    void theSecondClickLandsAtTheSameIncident() {
        int before = incidents();
        String first = open("Växeln", once(page)).header("Location");
        Http.Answer second = open("Växeln", once(page));

        assertThat(second.status()).isEqualTo(302);
        assertThat(second.header("Location")).isEqualTo(first);
        assertThat(incidents()).isEqualTo(before + 1);
    }

    @Test
    void twoClicksAtTheSameMomentOpenOne() throws Exception {
        int before = incidents();
        Callable<Http.Answer> click = () -> open("Växeln", once(page));
        try (ExecutorService hands = Executors.newFixedThreadPool(4)) {
            List<Future<Http.Answer>> answers = hands.invokeAll(List.of(click, click, click, click));
            String first = answers.getFirst().get().header("Location");
            assertThat(first).startsWith("/handelse/");
            for (Future<Http.Answer> answer : answers) {
                assertThat(answer.get().header("Location")).isEqualTo(first);
            }
        }
        assertThat(incidents()).isEqualTo(before + 1);
    }

    @Test
    void anotherTitleFromAnOldPageIsAskedAboutAndKept() {
        open("Växeln", once(page));
        Http.Answer asked = open("Vattnet", once(page));

        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.body()).contains("tryck Öppna igen").contains("value=\"Vattnet\"");
        assertThat(open("Vattnet", once(asked.body())).status()).isEqualTo(302);
    }

    @Test
    void thePageComesBackWithAllThatWasFilledIn() {
        Http.Answer refused = open("V\u202exeln", once(page));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("checked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ja"})
    void aFormWithoutItsNumberOpensNothingAndComesBackWithOne(String once) {
        int before = incidents();
        Http.Answer refused = open("Växeln", once);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("saknade sitt engångsnummer").contains("value=\"Växeln\"", "checked");
        assertThat(incidents()).isEqualTo(before);
        assertThat(open("Växeln", once(refused.body())).status()).isEqualTo(302);
    }

    private Http.Answer open(String title, String once) {
        return browser.with("Content-Type", "application/x-www-form-urlencoded")
                .send(
                        "POST",
                        "/handelser",
                        "exercise=true&title=" + encoded(title) + "&once=" + once + "&av=" + madeFor + "&_csrf="
                                + encoded(proof));
    }

    private int incidents() {
        return ((List<?>) keeper.get("/api/v1/incidents").member("incidents")).size();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String once(String page) {
        return found("name=\"once\" value=\"([^\"]+)\"", page);
    }

    private static String found(String pattern, String in) {
        Matcher matcher = Pattern.compile(pattern).matcher(in);
        assertThat(matcher.find()).as(pattern + " in " + in).isTrue();
        return matcher.group(1);
    }
}
