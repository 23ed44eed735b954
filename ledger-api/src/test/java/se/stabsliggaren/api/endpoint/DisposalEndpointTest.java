package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import se.stabsliggaren.api.access.Role;

@EndpointTest
@ExtendWith(OutputCaptureExtension.class)
class DisposalEndpointTest {

    private static final String SECRET = "Zorbulenskij";
    private static final String NOTE =
            "{\"type\":\"note.written\",\"data\":{\"text\":\"Anhörig till %s ringde.\"}}".formatted(SECRET);

    @Autowired
    Staff staff;

    private Http keeper;
    private Http officer;
    private String incident;
    private int note;

    @BeforeEach
    void recordsWhatWillBeDisposedOf() {
        keeper = staff.known("Linn Liggare", "exempelby", Role.LOG_KEEPER);
        officer = staff.known("Dag Datason", "exempelby", Role.DATA_PROTECTION_OFFICER);
        incident = staff.opensAnExercise(keeper, "exempelby");
        note = (int) keeper.post(incident + "/posts", NOTE).member("post");
    }

    private int decides(Http somebody, String path) {
        return (int) decided(somebody, path).member("post");
    }

    private Http.Answer decided(Http somebody, String path) {
        String draft = "{\"type\":\"record.disposal-decided\",\"data\":{\"organ\":\"kommunstyrelsen\","
                + "\"decided\":\"2024-11-20\",\"provision\":\"ArkL 10 §\",\"passages\":[{\"post\":%d,\"path\":\"%s\",\"words\":[2]}]}}";
        return somebody.post(incident + "/posts", draft.formatted(note, path));
    }

    private Http.Answer carriesOut(Http somebody, int decision) {
        return somebody.post(
                incident + "/disposals",
                "{\"decision\":%d,\"notReached\":[{\"name\":\"Paket till länsstyrelsen\",\"remains\":\"Skickat i går.\"}]}"
                        .formatted(decision));
    }

    @Nested
    class WhenAnotherCarriesItOut {

        @Test
        void isRecordedAndTheWordsAreGoneEverywhereOneReads(CapturedOutput output) {
            Http.Answer answer = carriesOut(officer, decides(keeper, "data.text"));
            int by = (int) answer.member("post");

            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.member("rewritten")).isEqualTo(true);
            Map<?, ?> post = keeper.get(incident + "/posts/" + note).json();
            assertThat(((Map<?, ?>) post.get("data")).get("text")).isEqualTo("Anhörig till ▇ ringde.");
            assertThat(post.get("covered")).isEqualTo(List.of("data.text"));
            String timeline = keeper.get(incident + "/timeline?min=" + by).body();
            assertThat(timeline).contains("{\"erased\":" + by + "}").doesNotContain(SECRET);
            assertThat(page("/timeline?min=" + by))
                    .contains("Gallrat genom nr " + by)
                    .doesNotContain(SECRET);
            assertThat(page("")).contains("Paket till länsstyrelsen").doesNotContain(SECRET);
            assertThat(output.getAll()).doesNotContain(SECRET);
        }

        private String page(String path) {
            return keeper.with("Accept", "text/html")
                    .get(incident.replace("/api/v1/incidents", "/handelse") + path)
                    .body();
        }

        @Test
        void answersARepetitionWithTheSamePost() {
            int decision = decides(keeper, "data.text");
            Http once = officer.with("Idempotency-Key", "gallring-1-" + incident.hashCode());

            assertThat(carriesOut(once, decision).member("post"))
                    .isEqualTo(carriesOut(once, decision).member("post"));
        }

        @Test
        void goesOnRecordingAfterwards() {
            carriesOut(officer, decides(keeper, "data.text"));

            assertThat(keeper.post(incident + "/posts", NOTE).status()).isEqualTo(201);
        }
    }

    @Nested
    class WhenItIsRefused {

        @Test
        void saysThatItTakesTwo() {
            Http.Answer answer = carriesOut(officer, decides(officer, "data.text"));

            assertThat(answer.status()).isEqualTo(409);
            assertThat((String) answer.member("detail")).contains("be en annan person");
        }

        @Test
        void saysWhoMay() {
            Http.Answer answer = carriesOut(keeper, decides(officer, "data.text"));

            assertThat(answer.status()).isEqualTo(403);
            assertThat((String) answer.member("detail")).endsWith("be dataskyddsombudet.");
        }

        @Test
        void isNotDecidedByWhoReadsTheLogMasked() {
            for (Role role : List.of(Role.COMMUNICATOR, Role.CLIENT)) {
                Http.Answer answer = decided(staff.known("Kim Kommunikatör", "exempelby", role), "data.text");

                assertThat(answer.status()).isEqualTo(403);
                assertThat((String) answer.member("detail")).contains("får inte föra in gallringsbeslut");
            }
        }

        @Test
        void isRefusedWhileSomebodyAsksForTheRecord() {
            int request = (int) keeper.post(
                            incident + "/posts",
                            "{\"type\":\"request.received\",\"data\":{\"text\":\"Loggen, tack.\"}}")
                    .member("post");
            int decision = decides(keeper, "data.text");
            Http.Answer asked = carriesOut(officer, decision);

            assertThat(asked.status()).isEqualTo(409);
            assertThat((String) asked.member("detail")).startsWith("Begäran nr " + request + " är inte besvarad");
            keeper.post(
                    incident + "/posts",
                    "{\"type\":\"request.answered\",\"data\":{\"request\":%d,\"answer\":\"fully\",\"provisions\":[]}}"
                            .formatted(request));
            assertThat(carriesOut(officer, decision).status()).isEqualTo(201);
        }

        @Test
        void saysWhatCannotBeErased() {
            Http.Answer answer = carriesOut(officer, decides(keeper, "by.function"));

            assertThat(answer.status()).isEqualTo(409);
            assertThat((String) answer.member("detail")).contains("bara ord, personer och bilagor");
        }

        @Test
        void namesTheFieldThatCannotBeUnderstood() {
            String disposals = incident + "/disposals";

            assertThat(officer.post(disposals, "{\"decision\":\"fem\"}").member("field"))
                    .isEqualTo("decision");
            assertThat(officer.post(disposals, "{\"decision\":3,\"allt\":true}").member("field"))
                    .isEqualTo("allt");
            assertThat(officer.post(disposals, "{\"decision\":3,\"notReached\":[{\"remains\":\"x\"}]}")
                            .member("field"))
                    .isEqualTo("notReached[0].name");
            assertThat(officer.post(disposals, "{\"decision\":3,\"notReached\":[{\"name\":\"x\",\"cleaned\":true}]}")
                            .member("field"))
                    .isEqualTo("notReached");
            assertThat(officer.post(disposals, "[]").status()).isEqualTo(400);
        }

        @Test
        void isNotRecordedThroughTheEndpointForEvents() {
            int decision = decides(keeper, "data.text");
            Http.Answer answer = officer.post(
                    incident + "/posts",
                    "{\"type\":\"record.disposal-carried-out\",\"data\":{\"decision\":%d,\"stores\":[]}}"
                            .formatted(decision));

            assertThat(answer.status()).isEqualTo(400);
            assertThat((String) answer.member("detail")).contains("Gallring verkställs genom /disposals");
        }
    }
}
