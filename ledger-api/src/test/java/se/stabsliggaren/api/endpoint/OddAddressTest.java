package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;

/** Addresses nobody should send: each is answered in one Swedish sentence, and in no words of a library. */
@EndpointTest
class OddAddressTest {

    @Autowired
    Staff staff;

    private Http keeper;
    private String incident;

    @BeforeEach
    void openAnIncident() {
        keeper = staff.http("exempelby", Role.LOG_KEEPER);
        incident = staff.opensAnExercise(keeper, "exempelby");
    }

    @ParameterizedTest // #2
    @ValueSource(
            strings = {
                "%00",
                "%0A",
                "..%2F..%2Fetc%2Fpasswd",
                "%2e%2e",
                "a;b=c",
                "%E5%E4%F6",
                "%C3%A5",
                "%F0%9F%94%A5",
                "%25",
                "%ff",
                "'%20or%20'1'%3D'1",
                "x%5Cy",
                "%3Cscript%3E",
                "-1"
            })
    void anIncidentWithAnOddIdIsNotThere(String id) {
        for (String rest : new String[] {"", "/posts", "/timeline", "/stream"}) {
            Http.Answer answer = keeper.get("/api/v1/incidents/" + id + rest);

            assertThat(answer.status()).as(id + rest).isIn(400, 404);
            refused(answer);
        }
    }

    @ParameterizedTest // #2
    @CsvSource({
        "/posts/0, 404",
        "/posts/-1, 404",
        "/posts/99, 404",
        "/posts/2147483648, 400",
        "/posts/1e3, 400",
        "/posts/nr47, 400",
        "/posts?after=-1, 400",
        "/posts?after=x, 400",
        "/posts?limit=0, 400",
        "/posts?limit=1001, 400",
        "/posts?limit=99999999999, 400",
        "/timeline?at=, 400",
        "/timeline?at=post:, 400",
        "/timeline?at=post:1e2, 400",
        "/timeline?at=2024-11-06T12:05:00%2B1:00, 400",
        "/timeline?at=2024-11-06T12:05:61Z, 400",
        "/timeline?at=%00, 400",
        "/timeline?min=1.5, 400",
        "/timeline?min=9999999999, 400",
        "/timeline?occurredBy=nu, 400",
        "/timeline?%F0%9F%94%A5=1, 400"
    })
    void aNumberOrMomentThatIsNoneIsNamed(String rest, int status) {
        Http.Answer answer = keeper.get(incident + rest);

        assertThat(answer.status()).isEqualTo(status);
        refused(answer);
        if (status == 400) {
            assertThat((String) answer.member("parameter")).isNotBlank();
        }
    }

    @Test
    void aReaderOfPagesIsNotSentToADescriptionOfTheEndpoints() {
        Http browser = keeper.with("Accept", "text/html");
        String room = "/handelse/" + incident.substring(incident.lastIndexOf('/') + 1);
        for (String path : new String[] {"/finns-inte", room + "/finns-inte", room + "/finns/inte"}) {
            Http.Answer answer = browser.get(path);

            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.header("Content-Type")).startsWith("text/html");
            assertThat(answer.body()).as(path).contains("Sidan finns inte").doesNotContain("openapi", "timeline");
        }
    }

    @Test
    void aClientIsToldWhichAddressesAndViewsThereAre() {
        assertThat((String) keeper.get("/api/v1/finns-inte").member("detail")).contains("/api/v1/openapi.yaml");
        assertThat((String) keeper.get(incident + "/finns-inte").member("detail"))
                .contains("timeline, ");
    }

    @Test
    void aMethodTheServerStopsIsRefusedInSwedish() {
        Http.Answer answer = keeper.send("TRACE", incident, null);

        assertThat(answer.status()).isEqualTo(405);
        refused(answer);
        assertThat((String) answer.member("detail")).contains("Metoden går inte här");
    }

    private static void refused(Http.Answer answer) {
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat((String) answer.member("detail")).isNotBlank().endsWith(".");
        assertThat(answer.body()).doesNotContain("Exception", "java.", "org.").hasSizeLessThan(1000);
        assertThat((String) answer.member("detail")).doesNotContainIgnoringCase("invalid", "failed", "must", "request");
    }
}
