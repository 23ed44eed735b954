package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.wiring.ProjectionList;
import se.stabsliggaren.projection.view.Projection;
import tools.jackson.databind.json.JsonMapper;

/** Who sees what is hidden or bears a warning signal, through every endpoint. */
@EndpointTest
class SightEndpointTest {

    private static final String SECRET = "Zorbulenskij";
    private static final List<String> VIEWS =
            ProjectionList.all().stream().map(Projection::name).toList();

    @Autowired
    Staff staff;

    private Http keeper;
    private String incident;
    private int decision;
    private int last;

    @BeforeEach
    void recordsADecisionAboutSomebody() {
        keeper = staff.http("exempelby", Role.LOG_KEEPER);
        incident = staff.opensAnExercise(keeper, "exempelby");
        decision = records("decision.taken", "{\"text\":\"Ring %s i kväll.\"}".formatted(SECRET));
    }

    private int records(String type, String data) {
        Http.Answer answer = keeper.post(incident + "/posts", "{\"type\":\"%s\",\"data\":%s}".formatted(type, data));
        assertThat(answer.status()).isEqualTo(201);
        last = (int) answer.member("post");
        return last;
    }

    private int marks() {
        return records(
                "secrecy.marked",
                "{\"marked\":[{\"post\":%d,\"path\":\"data.text\",\"words\":[1],\"provision\":\"OSL 25:1\"}]}"
                        .formatted(decision));
    }

    private int hides() {
        return records("record.hidden", "{\"post\":%d,\"reason\":\"Skyddad adress.\"}".formatted(decision));
    }

    /** All that this reader is given of the incident, through every endpoint. */
    private String read(Role role) {
        Http reader = staff.http("exempelby", role);
        StringBuilder all = new StringBuilder();
        for (String view : VIEWS) {
            all.append(reader.get(incident + "/" + view + "?min=" + last).body());
            all.append(
                    reader.get(incident + "/" + view + "?at=post:" + decision).body());
            all.append(page(reader, "/" + view));
        }
        all.append(page(reader, ""));
        all.append(reader.get(incident + "/posts").body());
        all.append(reader.get(incident + "/posts/" + decision).body());
        all.append(streamed(reader));
        return all.toString();
    }

    private String page(Http reader, String path) {
        return reader.with("Accept", "text/html")
                .get(incident.replace("/api/v1/incidents", "/handelse") + path)
                .body();
    }

    private String streamed(Http reader) {
        List<String> lines = new CopyOnWriteArrayList<>();
        Thread following = reader.follow(incident + "/stream", lines);
        await().until(() -> lines.contains("id:" + last));
        following.interrupt();
        return String.join("\n", lines);
    }

    @Nested
    class WhenAWordBearsAWarningSignal {

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"LOG_KEEPER", "CHIEF_OF_STAFF", "DATA_PROTECTION_OFFICER", "AUDITOR"})
        void theseRolesReadItThroughEveryEndpoint(Role role) {
            marks();
            assertThat(read(role)).contains(SECRET);
        }

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"COMMUNICATOR", "EVALUATOR", "CLIENT"})
        void theseReadItMaskedThroughEveryEndpoint(Role role) {
            marks();
            assertThat(read(role))
                    .contains("{\"withheld\":\"varningssignal, OSL 25:1\"}")
                    .contains("Maskat enligt varningssignal, OSL 25:1")
                    .contains("Ring ▇ i kväll.")
                    .doesNotContain(SECRET);
        }

        @Test
        void isReadAgainWhenTheSignalIsTakenAway() {
            int mark = marks();
            assertThat(read(Role.COMMUNICATOR)).doesNotContain(SECRET);
            records("secrecy.unmarked", "{\"mark\":%d}".formatted(mark));

            assertThat(read(Role.COMMUNICATOR)).contains(SECRET);
        }
    }

    private Http.Answer uncovers(Http somebody, String draft) {
        return somebody.post(incident + "/posts", draft);
    }

    private static String withdrawal(int post) {
        return "{\"type\":\"record.withdrawn\",\"data\":{\"post\":%d,\"reason\":\"Behövs inte.\"}}".formatted(post);
    }

    private static String lifting(int mark) {
        return "{\"type\":\"secrecy.unmarked\",\"data\":{\"mark\":%d}}".formatted(mark);
    }

    private String narrowing(int mark) {
        return ("{\"type\":\"secrecy.marked\",\"corrects\":%d,\"reason\":\"För mycket.\",\"data\":{\"marked\":[{\"post\":%d,"
                        + "\"path\":\"data.text\",\"words\":[0]}]}}")
                .formatted(mark, decision);
    }

    private String moving(int hiding) {
        return ("{\"type\":\"record.hidden\",\"corrects\":%d,\"reason\":\"Fel post.\",\"data\":{\"post\":1,"
                        + "\"path\":\"data.title\",\"reason\":\"Fel post.\"}}")
                .formatted(hiding);
    }

    private String rewording() {
        return "{\"type\":\"decision.taken\",\"corrects\":%d,\"reason\":\"Fel.\",\"data\":{\"text\":\"Ring i kväll.\"}}"
                .formatted(decision);
    }

    /** Who reads it masked tries every way there is to read it, and reads it masked. */
    @Nested
    class WhenSomebodyTriesToUncoverWhatTheyMayNotRead {

        private void isForbidden(Http somebody, String draft) {
            String note = "{\"type\":\"note.written\",\"data\":{\"text\":\"Något annat.\"}}";
            for (Http.Answer answer : List.of(
                    uncovers(somebody, draft),
                    uncovers(somebody, "[" + note + "," + draft + "]"),
                    somebody.with("Content-Type", "application/jsonl")
                            .send("POST", incident + "/posts", note + "\n" + draft))) {
                assertThat(answer.status()).as(draft).isEqualTo(403);
                assertThat((String) answer.member("detail")).contains("be stabschefen eller dataskyddsombudet");
            }
        }

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"COMMUNICATOR", "CLIENT"})
        void whatBearsASignalStaysMasked(Role role) {
            int mark = marks();
            Http somebody = staff.http("exempelby", role);

            isForbidden(somebody, lifting(mark));
            isForbidden(somebody, withdrawal(mark));
            isForbidden(somebody, narrowing(mark));
            last = (int) uncovers(somebody, rewording()).member("post");
            assertThat(read(role)).contains("varningssignal").doesNotContain(SECRET);
        }

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"LOG_KEEPER", "COMMUNICATOR", "CLIENT"})
        void whatIsHiddenStaysHidden(Role role) {
            int hiding = hides();
            Http somebody = staff.http("exempelby", role);

            isForbidden(somebody, lifting(hiding));
            isForbidden(somebody, withdrawal(hiding));
            isForbidden(somebody, moving(hiding));
            last = (int) uncovers(somebody, rewording()).member("post");
            assertThat(read(role)).contains("{\"hidden\":true}").doesNotContain(SECRET);
        }
    }

    @Nested
    class WhenAPostIsHidden {

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"CHIEF_OF_STAFF", "DATA_PROTECTION_OFFICER"})
        void theseRolesStillReadIt(Role role) {
            hides();
            assertThat(read(role)).contains(SECRET);
        }

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"LOG_KEEPER", "COMMUNICATOR", "EVALUATOR", "AUDITOR", "CLIENT"})
        void theOthersReadThatItIsHidden(Role role) {
            hides();
            assertThat(read(role))
                    .contains("{\"hidden\":true}")
                    .contains("Dolt")
                    .doesNotContain(SECRET);
        }

        @Test
        void removesNothingAndIsUndoneByAWithdrawal() {
            int hiding = hides();
            assertThat(read(Role.LOG_KEEPER)).doesNotContain(SECRET);
            last = (int) uncovers(staff.http("exempelby", Role.CHIEF_OF_STAFF), withdrawal(hiding))
                    .member("post");

            assertThat(read(Role.LOG_KEEPER)).contains(SECRET);
        }

        @Test
        void coversTheTitleToo() {
            records("record.hidden", "{\"post\":1,\"path\":\"data.title\",\"reason\":\"Röjer för mycket.\"}");

            assertThat(keeper.get(incident).member("title")).isEqualTo("▇");
            assertThat(keeper.get("/api/v1/incidents").body()).contains("\"title\":\"▇\"");
            assertThat(staff.http("exempelby", Role.CHIEF_OF_STAFF)
                            .get(incident)
                            .member("title"))
                    .isEqualTo("Höstmörker");
        }

        @Test
        void coversItsFileByWhateverAddress() {
            Http communicator = staff.http("exempelby", Role.COMMUNICATOR);
            Http.Answer uploaded = communicator
                    .with("Content-Type", "image/jpeg")
                    .sendBytes("POST", incident + "/attachments", SECRET.getBytes(StandardCharsets.UTF_8));
            decision = (int) uncovers(communicator, attached(uploaded)).member("post");
            List<String> addresses =
                    List.of(incident + "/posts/" + decision + "/attachments/1", uploaded.header("Location"));
            hides();

            for (String address : addresses) {
                for (Http reader : List.of(communicator, keeper, staff.http("exempelby", Role.AUDITOR))) {
                    Http.Answer answer = reader.get(address);
                    assertThat(answer.status()).as(address).isEqualTo(404);
                    assertThat(answer.body()).as(address).doesNotContain(SECRET);
                }
                assertThat(staff.http("exempelby", Role.CHIEF_OF_STAFF)
                                .get(address)
                                .body())
                        .as(address)
                        .isEqualTo(SECRET);
            }
        }

        private static String attached(Http.Answer uploaded) {
            return JsonMapper.shared()
                    .writeValueAsString(Map.of(
                            "type", "document.attached", "data", Map.of("attachment", uploaded.member("reference"))));
        }

        @Test
        void coversNoOtherPost() {
            hides();
            int other = records("note.written", "{\"text\":\"Något annat.\"}");

            Map<?, ?> data =
                    (Map<?, ?>) keeper.get(incident + "/posts/" + other).member("data");
            assertThat(data.get("text")).isEqualTo("Något annat.");
        }
    }
}
