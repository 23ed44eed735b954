package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;

/** A limit that is near comes by the stream that the posts come by, and on the page, until something is filed. */
@EndpointTest
class ReminderStreamTest {

    @Autowired
    Staff staff;

    private Http keeper;
    private String incident;

    @BeforeEach
    void somebodyBecameAwareThreeDaysAgo() {
        keeper = staff.http("exempelby", Role.LOG_KEEPER);
        incident = staff.opensAnExercise(keeper, "exempelby");
        String when = Instant.now()
                .minus(Duration.ofHours(71).plusMinutes(30))
                .truncatedTo(ChronoUnit.MINUTES)
                .toString()
                .replace(":00Z", "Z");
        records("breach.suspected", when, "{\"text\":\"Filer saknas.\",\"controllers\":[\"socialnämnden\"]}");
        records(
                "breach.became-aware",
                when,
                "{\"breach\":3,\"controllers\":[\"socialnämnden\"],\"judge\":\"Testa Testlund\"}");
    }

    @Test
    void theStreamRemindsOfItAndTakesItBackWhenSomethingIsFiled() throws Exception {
        List<String> lines = new CopyOnWriteArrayList<>();
        Thread following = keeper.follow(incident + "/stream", lines);
        await().until(() -> lines.stream().anyMatch(line -> line.contains("\"near\":\"within-an-hour\"")));
        assertThat(lines).contains("event:limits").anyMatch(line -> line.contains("\"controller\":\"socialnämnden\""));

        records(
                "duty.filed",
                null,
                "{\"regime\":\"GDPR33.NOTIFY\",\"recipient\":\"IMY\",\"stage\":\"initial\","
                        + "\"controller\":\"socialnämnden\"}");
        await().until(() -> lines.contains("data:[]"));
        following.interrupt();
        following.join();
    }

    @Test
    void thePageOfTheRoomShowsItWithAndWithoutAScript() {
        String room = incident.replace("/api/v1/incidents", "/handelse");
        assertThat(keeper.with("Accept", "text/html").get(room).body())
                .contains("Anmälan av personuppgiftsincident", "för socialnämnden", "Fristen löper: ");
        assertThat(keeper.with("Accept", "application/json")
                        .get(room + "/rader?after=4")
                        .body())
                .contains("\"near\":\"within-an-hour\"");
    }

    @Test
    void aStaffSilentBeyondItsRhythmIsToldOfUntilAPostTellsOfAMeeting() throws Exception {
        List<String> lines = new CopyOnWriteArrayList<>();
        Thread following = keeper.follow(incident + "/stream", lines);
        records("staff.rhythm-set", "2024-11-06", "{\"atLeast\":1,\"per\":\"day\"}");
        await().until(() -> lines.contains("event:silences"));
        String room = incident.replace("/api/v1/incidents", "/handelse");
        String told = "ingen post säger att staben har mötts sedan dess.";
        assertThat(keeper.with("Accept", "text/html").get(room).body()).contains(told);
        assertThat(keeper.with("Accept", "application/json")
                        .get(room + "/rader?after=4")
                        .body())
                .contains(told);

        records("meeting.held", null, "{\"number\":1}");
        await().until(() -> lines.contains("data:[]"));
        assertThat(keeper.with("Accept", "text/html").get(room).body()).doesNotContain(told);
        following.interrupt();
        following.join();
    }

    private void records(String type, String when, String data) {
        String occurred = when == null ? "" : "\"occurred\":{\"at\":\"%s\"},".formatted(when);
        Http.Answer answer =
                keeper.post(incident + "/posts", "{\"type\":\"%s\",%s\"data\":%s}".formatted(type, occurred, data));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }
}
