package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import se.stabsliggaren.api.LedgerApplication;
import se.stabsliggaren.api.access.Role;

/** A server that plays exercises: its clock stands where it is set, and one sender may play every part. */
@SpringBootTest(
        classes = LedgerApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"ledger.data=target/endpoints/${random.uuid}", "ledger.clock=simulated"})
@Import(Staff.class)
class StageTest {

    private static final String NOTE = "{\"type\":\"note.written\",\"data\":{\"text\":\"Allt väl.\"}}";

    @Autowired
    Staff staff;

    private Http client;
    private String incident;

    @BeforeEach
    void openAnIncident() {
        client = staff.http("exempelby", Role.CLIENT);
        incident = staff.opensAnExercise(client, "exempelby");
    }

    @Test
    void recordsAtTheMomentTheClockIsSetTo() {
        Http.Answer set = client.with("Content-Type", "application/json")
                .send("PUT", "/api/v1/clock", "{\"instant\":\"2026-10-03T04:25:00Z\"}");
        Http.Answer recorded = client.post(incident + "/posts", NOTE);
        Http.Answer later =
                client.with("Ledger-Clock", "2026-10-03T06:31:00.0009+02:00").post(incident + "/posts", NOTE);

        assertThat(set.status()).isEqualTo(204);
        assertThat(recorded.member("recordedAt")).isEqualTo("2026-10-03T04:25:00.000Z");
        assertThat(later.member("recordedAt")).isEqualTo("2026-10-03T04:31:00.000Z");
        assertThat(client.get(later.header("Location")).member("clock")).isEqualTo("simulated");
    }

    @Test
    void playsEveryPartUnderAnAccountOfItsOwn() {
        Map<?, ?> keeper = by(client.with("Ledger-As", "log-keeper").post(incident + "/posts", NOTE));
        Map<?, ?> chief = by(client.with("Ledger-As", "chief-of-staff").post(incident + "/posts", NOTE));

        assertThat(keeper.get("function")).isEqualTo("loggförare");
        assertThat(chief.get("function")).isEqualTo("stabschef");
        assertThat(keeper.get("account")).isNotEqualTo(chief.get("account"));
    }

    @Test
    void playsNoPartInEarnestAndForNobodyElse() {
        Http keeper = staff.http("exempelby", Role.LOG_KEEPER);
        String earnest = keeper.post(
                        "/api/v1/incidents",
                        "{\"authority\":\"exempelby\",\"exercise\":false,\"title\":\"Cyberangrepp\"}")
                .header("Location");

        assertThat(client.with("Ledger-As", "log-keeper")
                        .post(earnest + "/posts", NOTE)
                        .status())
                .isEqualTo(403);
        assertThat(keeper.with("Ledger-As", "chief-of-staff")
                        .post(incident + "/posts", NOTE)
                        .status())
                .isEqualTo(403);
    }

    private Map<?, ?> by(Http.Answer recorded) {
        return (Map<?, ?>) client.get(recorded.header("Location")).member("by");
    }
}
