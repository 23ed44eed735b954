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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.stabsliggaren.api.access.Role;
import tools.jackson.databind.json.JsonMapper;

/** A post of a type that only a newer ledger knows stops its own incident, loudly, and no other. */
@EndpointTest
class UnknownPostTest {

    private static final String NOTE = "{\"type\":\"note.written\",\"data\":{\"text\":\"Allt väl.\"}}";

    @Autowired
    Staff staff;

    @Autowired
    JdbcTemplate jdbc;

    private static final String HIDES_NOTE_3 = """
            {"type":"record.hidden","data":{"post":3,"reason":"fel fil"}}""";

    private Http keeper;
    private Http chief;
    private String other;
    private String incident;

    @BeforeEach
    void aNewerLedgerHasWritten() {
        keeper = staff.http("exempelby", Role.LOG_KEEPER);
        chief = staff.http("exempelby", Role.CHIEF_OF_STAFF);
        other = staff.opensAnExercise(keeper, "exempelby");
        incident = staff.opensAnExercise(keeper, "exempelby");
        keeper.post(incident + "/posts", NOTE);
        NewerLedger.sings(jdbc, incident, 4);
    }

    @Test
    void showsNothingOfItToWhoMayNotSeeAllThatItMayHaveHidden() {
        for (String path : List.of("/posts", "/posts?after=2", "/posts/1", "/posts/3")) {
            Http.Answer answer = keeper.get(incident + path);

            assertThat(answer.status()).as(path).isEqualTo(503);
            assertThat((String) answer.member("detail")).as(path).contains("Nr 4", "starta en nyare");
            assertThat(answer.body()).as(path).doesNotContain("Allt väl.");
        }
    }

    /** A meeting with its sheet, a file, and a decision that the post which cannot be read may have withdrawn. */
    @Nested
    class WhenMuchWasRecordedBefore {

        private final byte[] file = "tavlan, 14.05".getBytes(StandardCharsets.UTF_8);
        private final Http officer = staff.http("exempelby", Role.DATA_PROTECTION_OFFICER);
        private int note;
        private int attached;
        private int decision;
        private int meeting;
        private int unknown;
        private String uploaded;

        @BeforeEach
        void recordsIt() {
            incident = staff.opensAnExercise(keeper, "exempelby");
            note = records(NOTE);
            Http.Answer upload =
                    keeper.with("Content-Type", "image/jpeg").sendBytes("POST", incident + "/attachments", file);
            uploaded = upload.header("Location");
            attached = records(JsonMapper.shared()
                    .writeValueAsString(Map.of(
                            "type", "document.attached", "data", Map.of("attachment", upload.member("reference")))));
            decision = records("""
                    {"type":"record.disposal-decided","data":{"organ":"kommunstyrelsen","decided":"2024-11-20",
                     "provision":"ArkL 10 §","passages":[{"post":%d,"path":"data.text","words":[0]}]}}""".formatted(note));
            meeting = records("{\"type\":\"meeting.held\",\"data\":{\"present\":[],\"absent\":[],\"points\":[]}}");
            assertThat(keeper.post(incident + "/sheets/" + meeting, "").status())
                    .isEqualTo(201);
            assertThat(keeper.get(page("/blad/" + meeting)).status()).isEqualTo(200);
            assertThat(officer.get(incident + "/disposals").body()).contains("kan verkställas nu");
            records(NOTE);
            unknown = records(NOTE) + 1;
            NewerLedger.sings(jdbc, incident, unknown);
        }

        @Test
        void standsStillAtEveryAddress() {
            for (String address : List.of(
                    incident + "/disposals",
                    incident + "/posts/" + attached + "/attachments/1",
                    page(""),
                    page("/rader"),
                    page("/posts/" + attached + "/attachments/1"),
                    incident + "/sheets/" + meeting,
                    page("/blad"),
                    page("/blad/" + meeting))) {
                Http.Answer answer =
                        keeper.with("Accept", "application/json, */*").get(address);

                assertThat(answer.status()).as(address).isEqualTo(503);
                assertThat(answer.body())
                        .as(address)
                        .contains("Nr " + unknown, "starta en nyare")
                        .doesNotContain("Allt väl.", "tavlan", "verkställas");
            }
            assertThat(keeper.get(uploaded).status()).isEqualTo(404);
        }

        @Test
        void tellsNoDisposalThatItMayHaveWithdrawnToWhoMaySeeAll() {
            for (Http somebody : List.of(chief, officer)) {
                for (String address : List.of(incident + "/disposals", page(""))) {
                    Http.Answer answer = somebody.get(address);

                    assertThat(answer.status()).as(address).isEqualTo(503);
                    assertThat(answer.body()).as(address).doesNotContain("verkställas");
                }
            }
        }

        @Test
        void carriesOutNothingAndHandsOutNothing() {
            for (Http.Answer answer : List.of(
                    officer.post(incident + "/disposals", "{\"decision\":%d}".formatted(decision)),
                    keeper.post(incident + "/sheets/" + meeting, ""),
                    officer.with("Content-Type", "application/json").send("POST", incident + "/exports", "{}"))) {
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.body()).containsIgnoringCase("nr " + unknown).contains("note.sung", "nyare");
            }
            assertThat(chief.get(incident + "/posts/" + note).body()).contains("Allt väl.");
            assertThat(keeper.get(incident).member("last")).isEqualTo(unknown);
        }

        private int records(String draft) {
            Http.Answer answer = keeper.post(incident + "/posts", draft);
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
            return (int) answer.member("post");
        }

        private String page(String path) {
            return "/handelse/" + id() + path;
        }
    }

    @Test
    void doesNotUncoverWhatALaterPostHides() {
        keeper.post(other + "/posts", NOTE);
        chief.post(other + "/posts", HIDES_NOTE_3);
        NewerLedger.copies(jdbc, other, 5, incident, 5);

        assertThat(keeper.get(incident + "/posts/3").body()).doesNotContain("Allt väl.");
        assertThat(keeper.get(incident + "/posts?after=2&limit=1").body()).doesNotContain("Allt väl.");
        assertThat(keeper.get("/handelse/" + id()).body()).doesNotContain("Allt väl.");
        assertThat(chief.get(incident + "/posts/3").body()).contains("Allt väl.");
    }

    @Test
    void coversItsTitleInTheListForThem() {
        assertThat(keeper.get("/api/v1/incidents").body()).contains(id());
        assertThat(keeper.get(incident).body()).doesNotContain("Höstmörker");
        assertThat(chief.get(incident).body()).contains("Höstmörker");
    }

    @Test // #2
    void namesTheIncidentAndThePostWhereverItIsRead() {
        for (String path : List.of("/posts", "/posts/4", "/timeline?min=4", "/decisions?at=post:4")) {
            Http.Answer answer = chief.get(incident + path);

            assertThat(answer.status()).as(path).isEqualTo(503);
            assertThat(answer.member("incident")).as(path).isEqualTo(id());
            assertThat((String) answer.member("detail")).as(path).contains("Nr 4", "note.sung");
        }
        assertThat(chief.get(incident + "/posts/3").status()).isEqualTo(200);
        assertThat(chief.get(incident + "/posts/4").member("post")).isEqualTo(4);
    }

    @Test // #2
    void recordsNothingMoreThereAndSaysWhy() {
        Http.Answer answer = keeper.post(incident + "/posts", NOTE);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.member("incident")).isEqualTo(id());
        assertThat(answer.member("post")).isEqualTo(4);
        assertThat((String) answer.member("detail")).contains("starta en nyare");
        assertThat(keeper.get(incident).member("last")).isEqualTo(4);
    }

    @Test // #2
    void goesOnInAnotherIncident() {
        assertThat(keeper.post(other + "/posts", NOTE).status()).isEqualTo(201);
        assertThat(keeper.get(other + "/timeline?min=3").body()).contains("Allt väl.");
        assertThat(keeper.get("/api/v1/incidents").status()).isEqualTo(200);
    }

    @Test // #2
    void tellsWhoFollowsTheFeed() {
        List<String> lines = new CopyOnWriteArrayList<>();
        Thread reader = keeper.follow(incident + "/stream?after=3", lines);

        await().until(() -> lines.stream().anyMatch(line -> line.contains("note.sung")));
        reader.interrupt();
        assertThat(lines).contains("event:problem");
    }

    private String id() {
        return incident.substring(incident.lastIndexOf('/') + 1);
    }
}
