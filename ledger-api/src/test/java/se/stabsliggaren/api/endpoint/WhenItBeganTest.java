package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;

/** Whoever opens an incident says when it began, if they know, and is asked what the law of that time asks. */
@EndpointTest
class WhenItBeganTest {

    private static final String INCIDENTS = "/api/v1/incidents";

    @Autowired
    Staff staff;

    private Http keeper;

    @BeforeEach
    void comeIn() {
        keeper = staff.http("exempelby", Role.LOG_KEEPER);
    }

    @Test
    void anIncidentThatBeganIn2024IsAskedAboutTheLawOf2024() {
        Http.Answer opened = open(",\"occurred\":{\"at\":\"2024-11-06\"}");
        assertThat(opened.status()).isEqualTo(201);

        assertThat(first(opened).get("occurred")).isEqualTo(Map.of("at", "2024-11-06"));
        assertThat(regimes(opened)).contains("NIS1.STEP1", "NIS1.VOLUNTARY");
    }

    @Test
    void whoDoesNotSayOpensItAsBeginningNow() {
        assertThat(first(open("")).get("occurred").toString()).contains("assumed=true");
    }

    @Test
    void aMomentInAnyZoneIsKeptInUtc() {
        Http.Answer opened =
                open(",\"occurred\":{\"from\":\"2024-11-06T03:00:00+01:00\",\"to\":\"2024-11-06T05:00Z\"}");
        assertThat(first(opened).get("occurred"))
                .isEqualTo(Map.of("from", "2024-11-06T02:00:00Z", "to", "2024-11-06T05:00Z"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"at":"igår"}                            | occurred.at
            {"at":"2024-11-06","unknown":true}       | occurred
            {"at":"2024-11-06","assumed":true}       | occurred.assumed
            "2024-11-06"                             | occurred
            """)
    void whatCannotBeUnderstoodOpensNothing(String occurred, String field) {
        int before = incidents();
        Http.Answer refused = open(",\"occurred\":" + occurred);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.member("field")).isEqualTo(field);
        assertThat(incidents()).isEqualTo(before);
    }

    @Test
    void theSameKeyWithAnotherBeginningIsAnotherRequest() {
        Http once = keeper.with("Idempotency-Key", "nar-det-borjade");
        assertThat(once.post(INCIDENTS, opening(",\"occurred\":{\"at\":\"2024-11-06\"}"))
                        .status())
                .isEqualTo(201);
        assertThat(once.post(INCIDENTS, opening(",\"occurred\":{\"at\":\"2024-11-07\"}"))
                        .status())
                .isEqualTo(422);
    }

    private Http.Answer open(String occurred) {
        return keeper.post(INCIDENTS, opening(occurred));
    }

    private static String opening(String occurred) {
        return "{\"authority\":\"exempelby\",\"exercise\":true,\"title\":\"Angreppet\"%s}".formatted(occurred);
    }

    private Map<?, ?> first(Http.Answer opened) {
        return keeper.get(opened.header("Location") + "/posts/1").json();
    }

    private List<String> regimes(Http.Answer opened) {
        List<?> unassessed = (List<?>) keeper.with("Accept", "application/json")
                .get(opened.header("Location") + "/duties")
                .member("unassessed");
        return unassessed.stream()
                .map(open -> ((Map<?, ?>) open).get("regime").toString())
                .toList();
    }

    private int incidents() {
        return ((List<?>) keeper.get(INCIDENTS).member("incidents")).size();
    }

    /** The same by the form of the page. */
    @ParameterizedTest
    @CsvSource({
        "2024-11-06, 03:00, 2024-11-06T02:00Z",
        "2024-11-06, '', 2024-11-06",
        "2024-10-27, 02:30, 2024-10-27T00:30Z"
    })
    void theFormTakesTheDayAndTheTimeOnTheWall(String day, String time, String at) {
        Http.Answer opened = new Page().open("Växeln", day, time);
        assertThat(opened.status()).isEqualTo(302);
        String incident = opened.header("Location").replace("/handelse", INCIDENTS);
        assertThat(((Map<?, ?>) keeper.get(incident + "/posts/1").json().get("occurred")))
                .isEqualTo(Map.of("at", at));
    }

    @Test
    void aFormWithATimeAndNoDayComesBackAsItWasFilledIn() {
        Http.Answer refused = new Page().open("Växeln", "", "03:00");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("skriv dagen då det började också", "value=\"03:00\"", "value=\"Växeln\"");
    }

    @Test
    void aFormWithADayThatIsNoneComesBackAsItWasFilledIn() {
        Http.Answer refused = new Page().open("Växeln", "2024-02-30", "");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("Det går inte att förstå när det började", "value=\"2024-02-30\"");
    }

    /** The page of incidents in a browser. */
    private final class Page {

        private final String body;
        private final Http browser;

        Page() {
            String token = staff.token("exempelby", Role.LOG_KEEPER);
            Http.Answer opened = staff.stranger()
                    .with("Accept", "text/html", "Cookie", "liggare=" + token)
                    .get("/");
            body = opened.body();
            browser = staff.stranger()
                    .with(
                            "Cookie",
                            "liggare=" + token + "; XSRF-TOKEN="
                                    + found("XSRF-TOKEN=([^;]+)", opened.header("Set-Cookie")));
        }

        Http.Answer open(String title, String day, String time) {
            return browser.with("Content-Type", "application/x-www-form-urlencoded")
                    .send(
                            "POST",
                            "/handelser",
                            "exercise=true&title=" + encoded(title) + "&day=" + day + "&time=" + encoded(time)
                                    + "&once="
                                    + found("name=\"once\" value=\"([^\"]+)\"", body) + "&av="
                                    + found("name=\"av\" value=\"([^\"]+)\"", body) + "&_csrf="
                                    + encoded(found("name=\"_csrf\" value=\"([^\"]+)\"", body)));
        }

        private static String encoded(String value) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8);
        }

        private static String found(String pattern, String in) {
            Matcher matcher = Pattern.compile(pattern).matcher(in);
            assertThat(matcher.find()).isTrue();
            return matcher.group(1);
        }
    }
}
