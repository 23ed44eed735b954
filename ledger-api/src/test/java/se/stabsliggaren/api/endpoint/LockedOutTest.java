package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;

/** Whoever follows an incident is let go when their token is taken back, and whoever comes back goes on where they were. */
@EndpointTest
class LockedOutTest {

    private static final String NOTE = "{\"type\":\"note.written\",\"data\":{\"text\":\"%s\"}}";

    @Autowired
    Staff staff;

    private Http administrator;
    private Http keeper;
    private String incident;
    private Http.Answer granted;

    @BeforeEach
    void somebodyIsLetIn() {
        administrator = staff.http("exempelby", Role.ADMINISTRATOR);
        keeper = staff.http("exempelby", Role.LOG_KEEPER);
        incident = staff.opensAnExercise(keeper, "exempelby");
        granted = administrator.post(
                "/api/v1/tokens",
                "{\"person\":\"Prova Provdotter\",\"authority\":\"exempelby\",\"roles\":[\"auditor\"]}");
    }

    @ParameterizedTest // #2
    @ValueSource(strings = {"/api/v1/incidents/%s/stream", "/handelse/%s/rader"})
    void theFeedEndsWithTheToken(String path) throws InterruptedException {
        String feed = path.formatted(incident.substring(incident.lastIndexOf('/') + 1));
        Http auditor = staff.stranger()
                .with("Authorization", "Bearer " + granted.member("secret"), "Accept", "text/event-stream");
        List<String> lines = new CopyOnWriteArrayList<>();
        Thread reader = auditor.follow(feed, lines);
        await().until(() -> lines.contains("id:2"));

        administrator.send("DELETE", granted.header("Location"), (String) null);
        keeper.post(incident + "/posts", NOTE.formatted("Det här ser bara vi."));

        assertThat(reader.join(Duration.ofSeconds(20))).as("the feed ended").isTrue();
        assertThat(lines).noneMatch(line -> line.contains("Det här ser bara vi."));
        assertThat(auditor.with("Last-Event-ID", "2").get(feed).status()).isEqualTo(401);
    }

    @Test // #2
    void anotherTokenGoesOnAfterTheLastPostThatWasRead() {
        keeper.post(incident + "/posts", NOTE.formatted("Allt väl."));
        List<String> lines = new CopyOnWriteArrayList<>();
        Thread reader =
                staff.http("exempelby", Role.AUDITOR).with("Last-Event-ID", "2").follow(incident + "/stream", lines);

        await().until(() -> lines.contains("id:3"));
        reader.interrupt();
        assertThat(lines).doesNotContain("id:1", "id:2");
    }

    @ParameterizedTest // #2
    @ValueSource(strings = {"sju", "-1", "1e3", "99999999999"})
    void aPlaceThatIsNoNumberIsRefused(String last) {
        Http.Answer byHeader = keeper.with("Last-Event-ID", last).get(incident + "/stream");
        Http.Answer byParameter = keeper.get(incident + "/stream?after=" + last);

        assertThat(byHeader.status()).isEqualTo(400);
        assertThat(byHeader.member("parameter")).isEqualTo("Last-Event-ID");
        assertThat(byParameter.status()).isEqualTo(400);
        assertThat(byParameter.member("parameter")).isEqualTo("after");
    }
}
