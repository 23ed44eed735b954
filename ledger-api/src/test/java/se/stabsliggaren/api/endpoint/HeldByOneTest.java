package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static se.stabsliggaren.api.endpoint.SlowSenders.answer;
import static se.stabsliggaren.api.endpoint.SlowSenders.sends;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.api.access.Role;

/** Whoever has a key and means harm, or has a program that went wrong, keeps nobody else out, and is got rid of. */
class HeldByOneTest {

    private static final int MANY = 230;

    /** What one token can ask at a time here. */
    private static final int REQUESTS = 8;

    /** Long enough for a busy machine; without budgets nobody is answered at all. */
    private static final Duration SOON = Duration.ofSeconds(120);

    private static final String NOTE = "{\"type\":\"note.written\",\"data\":{\"text\":\"Servrarna svarar inte.\"}}";

    @TempDir
    private static Path folder;

    private static Running ledger;
    private static Staff staff;

    private final SlowSenders slow = new SlowSenders(ledger.port());

    @BeforeAll
    static void start() {
        ledger = Running.set(
                folder,
                "ledger.clock=free",
                "server.address=127.0.0.1",
                "server.port=0",
                "server.tomcat.connection-timeout=3s",
                "ledger.load.requests=" + REQUESTS,
                "ledger.load.streams=3",
                "ledger.load.patience=2s",
                "ledger.load.least-rate=100B");
        staff = ledger.staff();
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    @AfterEach
    void letGo() throws IOException {
        slow.close();
    }

    @Test
    void slowUploadsOfOneTokenKeepNobodyOutAndEndWhenItIsTakenBack() throws IOException {
        Http administrator = staff.http("exempelby", Role.ADMINISTRATOR);
        Http keeper = staff.http("exempelby", Role.LOG_KEEPER);
        String incident = staff.opensAnExercise(keeper, "exempelby");
        String token = staff.token("exempelby", Role.EVALUATOR);
        for (int i = 0; i < MANY; i++) {
            sends(begun("POST", incident + "/attachments", token, "Content-Type: image/jpeg\r\n"), "n");
        }
        // Fast enough, so that nothing but the token's end ends them.
        slow.goOn(1000, 500);

        assertTimeoutPreemptively(SOON, () -> {
            assertThat(staff.stranger().get("/health").status()).isEqualTo(200);
            assertThat(keeper.post(incident + "/posts", NOTE).status()).isEqualTo(201);
            String id = id(administrator);
            assertThat(administrator
                            .send("DELETE", "/api/v1/tokens/" + id, null)
                            .status())
                    .isEqualTo(204);
        });
        for (Socket socket : slow.all()) {
            assertThat(answer(socket)).matches("(?s)HTTP/1.1 (401|429|408) .*|");
        }
    }

    @Test
    void aTokenThatHoldsItsShareIsToldToWait() throws IOException {
        Http keeper = staff.http("exempelby", Role.LOG_KEEPER);
        String incident = staff.opensAnExercise(keeper, "exempelby");
        String token = staff.token("exempelby", Role.LOG_KEEPER);
        Http same = new Http(ledger.port(), token);
        for (int i = 0; i < 6; i++) {
            sends(begun("POST", incident + "/attachments", token, "Content-Type: image/jpeg\r\n"), "n".repeat(1000));
        }
        slow.goOn(1000, 500);

        await().atMost(SOON).untilAsserted(() -> {
            Http.Answer refused = same.with("Content-Type", "image/jpeg").send("POST", incident + "/attachments", "n");
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.header("Retry-After")).isNotNull();
            assertThat(refused.body()).contains("6 uppladdningar på gång");
        });
        assertThat(keeper.with("Content-Type", "image/jpeg")
                        .send("POST", incident + "/attachments", "n")
                        .status())
                .isEqualTo(201);
        letGo();
        await().atMost(SOON).untilAsserted(() -> assertThat(same.with("Content-Type", "image/jpeg")
                        .send("POST", incident + "/attachments", "n")
                        .status())
                .isEqualTo(201));
    }

    @Test
    void aBodyThatComesTooSlowlyIsLeft() throws IOException {
        String incident = staff.opensAnExercise(staff.http("exempelby", Role.LOG_KEEPER), "exempelby");
        String token = staff.token("exempelby", Role.LOG_KEEPER);
        Socket upload = begun("POST", incident + "/attachments", token, "Content-Type: image/jpeg\r\n");
        Socket post = begun("POST", incident + "/posts", token, "Content-Type: application/json\r\n", 1000);
        Socket none = begun("GET", incident, token, "");
        Socket form = begun("POST", "/handelser", token, "Content-Type: application/json\r\n");
        slow.goOn(1, 500);

        assertThat(answer(upload)).startsWith("HTTP/1.1 408").contains("kom för långsamt");
        assertThat(answer(post)).startsWith("HTTP/1.1 408").contains("kom för långsamt");
        // Nobody wanted these bodies; they are answered, and not waited for.
        assertThat(answer(none)).startsWith("HTTP/1.1 200");
        assertThat(answer(form)).startsWith("HTTP/1.1 4");
    }

    @Test
    void answersThatAreNotReadAreCutOff() throws IOException {
        String incident = staff.opensAnExercise(staff.http("exempelby", Role.LOG_KEEPER), "exempelby");
        String token = staff.token("exempelby", Role.LOG_KEEPER);
        Http same = new Http(ledger.port(), token);
        String file = same.with("Content-Type", "image/jpeg")
                .sendBytes("POST", incident + "/attachments", new byte[40 << 20])
                .header("Location");
        for (int i = 0; i < REQUESTS; i++) {
            slow.beginsWithoutReading(
                    "GET %s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\n\r\n".formatted(file, token));
        }

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(same.get(incident).status()).isEqualTo(429));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(same.get(incident).status()).isEqualTo(200));
    }

    @Test
    void incidentsThatOneTokenTakesOutAreCounted() throws IOException {
        String incident = staff.opensAnExercise(staff.http("exempelby", Role.LOG_KEEPER), "exempelby");
        String token = staff.token("exempelby", Role.CHIEF_OF_STAFF);
        for (int i = 0; i < 2; i++) {
            sends(begun("POST", incident + "/exports", token, "Content-Type: application/json\r\n"), " ".repeat(1000));
        }
        slow.goOn(1000, 500);

        Http same = new Http(ledger.port(), token);
        await().atMost(SOON).untilAsserted(() -> {
            Http.Answer refused = same.send("POST", incident + "/exports", null);
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.body()).contains("2 utlämnanden på gång");
        });
        assertThat(same.get(incident).status()).isEqualTo(200);
        letGo();
        await().atMost(SOON).untilAsserted(() -> assertThat(
                        same.send("POST", incident + "/exports", null).status())
                .isEqualTo(200));
    }

    @Test
    void streamsOfOneTokenAreCounted() throws IOException {
        String incident = staff.opensAnExercise(staff.http("exempelby", Role.LOG_KEEPER), "exempelby");
        String token = staff.token("exempelby", Role.LOG_KEEPER);
        for (int i = 0; i < 3; i++) {
            slow.begins(
                    "GET %s/stream HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\n\r\n".formatted(incident, token));
        }

        Http same = new Http(ledger.port(), token);
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(same.get(incident + "/stream").status()).isEqualTo(429));
        assertThat(same.get(incident).status()).isEqualTo(200);
        letGo();
        // That a reader went away shows when something is sent to them the next time.
        await().atMost(SOON.multipliedBy(2)).until(() -> {
            List<String> lines = new CopyOnWriteArrayList<>();
            Thread following = same.follow(incident + "/stream", lines);
            await().atMost(SOON).until(() -> !lines.isEmpty());
            following.interrupt();
            return lines.getFirst().startsWith(":");
        });
    }

    @Test
    void streamsOfThePageAreCountedAsSuch() throws IOException {
        String incident = staff.opensAnExercise(staff.http("exempelby", Role.LOG_KEEPER), "exempelby");
        String lines = incident.replace("/api/v1/incidents", "/handelse") + "/rader";
        String token = staff.token("exempelby", Role.LOG_KEEPER);
        for (int i = 0; i < 3; i++) {
            slow.begins("GET %s HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\nAuthorization: Bearer %s\r\n\r\n"
                    .formatted(lines, token));
        }

        Http same = new Http(ledger.port(), token);
        await().atMost(SOON).untilAsserted(() -> assertThat(
                        same.with("Accept", "text/event-stream").get(lines).status())
                .isEqualTo(429));
        assertThat(same.get(incident).status()).isEqualTo(200);
    }

    private String id(Http administrator) {
        List<?> tokens = (List<?>) administrator.get("/api/v1/tokens").member("tokens");
        return tokens.stream()
                .map(each -> (Map<?, ?>) each)
                .filter(each -> ((List<?>) each.get("roles")).contains("evaluator"))
                .map(each -> (String) each.get("token"))
                .findFirst()
                .orElseThrow();
    }

    private Socket begun(String method, String path, String token, String headers) throws IOException {
        return begun(method, path, token, headers, 40_000_000);
    }

    private Socket begun(String method, String path, String token, String headers, int length) throws IOException {
        return slow.begins("%s %s HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\nAuthorization: Bearer %s\r\n%s\r\n"
                .formatted(method, path, length, token, headers));
    }
}
