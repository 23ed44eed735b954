package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.wiring.ProjectionList;

/** Two authorities in one ledger: to the one, the other's incident is exactly what an incident is that never was. */
@EndpointTest
class AuthoritiesApartTest {

    private static final String NOTE = "{\"type\":\"note.written\",\"data\":{\"text\":\"Bara för oss.\"}}";
    private static final String NEVER_WAS = "0123456789abcdef";

    @Autowired
    Staff staff;

    private Http ours;
    private Http neighbour;
    private String id;

    @BeforeEach
    void weRecordSomething() {
        ours = staff.http("exempelby", Role.LOG_KEEPER);
        neighbour = staff.http("grannby", Role.LOG_KEEPER, Role.ADMINISTRATOR, Role.CLIENT);
        String incident = staff.opensAnExercise(ours, "exempelby");
        id = incident.substring(incident.lastIndexOf('/') + 1);
        ours.post(incident + "/posts", NOTE);
    }

    static Stream<String> readings() {
        Stream<String> views = ProjectionList.all().stream().map(view -> "/" + view.name());
        Stream<String> others = Stream.of(
                "",
                "/posts",
                "/posts?after=2&limit=1",
                "/posts/3",
                "/posts/99",
                "/stream",
                "/stream?after=99",
                "/timeline?at=post:3",
                "/timeline?at=post:99",
                "/timeline?min=3",
                "/timeline?min=99",
                "/no-such-view");
        return Stream.concat(others, views);
    }

    @ParameterizedTest // #2
    @MethodSource("readings")
    void readsWhatIsNotThere(String rest) {
        same(neighbour.get("/api/v1/incidents/" + id + rest), neighbour.get("/api/v1/incidents/" + NEVER_WAS + rest));
    }

    @ParameterizedTest // #2
    @MethodSource("readings")
    void seesNoPageOfIt(String rest) {
        Http browser = neighbour.with("Accept", "text/html");

        same(browser.get("/handelse/" + id + rest), browser.get("/handelse/" + NEVER_WAS + rest));
    }

    @Test // #2
    void seesItInNoList() {
        assertThat(neighbour.get("/api/v1/incidents").body()).doesNotContain(id);
        assertThat(neighbour.with("Accept", "text/html").get("/").body()).doesNotContain(id, "Höstmörker");
    }

    @Test // #2
    void recordsNothingInIt() {
        for (String body : List.of(NOTE, "[" + NOTE + "," + NOTE + "]", "{", "")) {
            same(
                    neighbour.post("/api/v1/incidents/" + id + "/posts", body),
                    neighbour.post("/api/v1/incidents/" + NEVER_WAS + "/posts", body));
        }
        for (String[] header : new String[][] {
            {"If-Match", "\"3\""},
            {"If-Match", "\"99\""},
            {"Ledger-Clock", "2024-11-06T12:05:00Z"},
            {"Ledger-As", "auditor"},
            {"Ledger-Via", "import"}
        }) {
            same(
                    neighbour.with(header).post("/api/v1/incidents/" + id + "/posts", NOTE),
                    neighbour.with(header).post("/api/v1/incidents/" + NEVER_WAS + "/posts", NOTE));
        }
        assertThat(ours.get("/api/v1/incidents/" + id).member("last")).isEqualTo(3);
    }

    @Test // #2
    void learnsNothingFromAKeyThatWeUsed() {
        Http.Answer first = ours.with("Idempotency-Key", "delad")
                .post("/api/v1/incidents/" + id + "/posts", NOTE.replace("oss", "vår del"));
        String theirs = staff.opensAnExercise(neighbour, "grannby");

        Http.Answer elsewhere = neighbour.with("Idempotency-Key", "delad").post(theirs + "/posts", NOTE);

        assertThat(first.status()).isEqualTo(201);
        assertThat(elsewhere.status()).isEqualTo(201);
        assertThat(elsewhere.body()).doesNotContain(id);
        same(
                neighbour
                        .with("Idempotency-Key", "delad")
                        .post("/api/v1/incidents/" + id + "/posts", NOTE.replace("oss", "vår del")),
                neighbour.with("Idempotency-Key", "delad").post("/api/v1/incidents/" + NEVER_WAS + "/posts", NOTE));
    }

    @Test // #2
    void opensNothingInOurName() {
        Http.Answer answer = neighbour.post(
                "/api/v1/incidents", "{\"authority\":\"exempelby\",\"exercise\":true,\"title\":\"Falskt\"}");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(ours.get("/api/v1/incidents").body()).doesNotContain("Falskt");
    }

    private void same(Http.Answer answer, Http.Answer ofNothing) {
        assertThat(ofNothing.status()).isEqualTo(404);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body().replace(id, NEVER_WAS)).isEqualTo(ofNothing.body());
    }
}
