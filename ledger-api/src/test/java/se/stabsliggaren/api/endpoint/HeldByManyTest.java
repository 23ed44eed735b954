package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.stabsliggaren.api.endpoint.SlowSenders.answer;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.api.access.Role;

/**
 * When many keys together hold every thread that there is for anybody, and send as slowly to what stays free, their keys can
 * still be taken back.
 */
class HeldByManyTest {

    /** Threads for anybody; twenty more are kept free. */
    private static final int ORDINARY = 12;

    private static final int KEYS = 4;
    private static final int UPLOADS = 6; // of each key, so that twice as many want a thread as there are
    private static final int FREE = 8; // of each key, so that more want a thread of the lane than there are
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @Test
    void whoTakesKeysBackGetsThroughWhenNobodyElseDoes() throws IOException {
        try (Running ledger = Running.set(
                        folder,
                        "ledger.clock=free",
                        "server.address=127.0.0.1",
                        "server.port=0",
                        "server.tomcat.connection-timeout=3s",
                        "server.tomcat.threads.max=" + (ORDINARY + 20),
                        "ledger.load.uploads=" + UPLOADS,
                        "ledger.load.patience=2s",
                        "ledger.load.least-rate=100B");
                SlowSenders slow = new SlowSenders(ledger.port())) {
            Staff staff = ledger.staff();
            Http administrator = staff.http("exempelby", Role.ADMINISTRATOR);
            Http keeper = staff.http("exempelby", Role.LOG_KEEPER);
            String incident = staff.opensAnExercise(keeper, "exempelby");
            List<Socket> uploads = new ArrayList<>();
            List<Socket> inTheLane = new ArrayList<>();
            for (int key = 0; key < KEYS; key++) {
                String token = staff.token("exempelby", Role.EVALUATOR);
                for (int upload = 0; upload < UPLOADS; upload++) {
                    uploads.add(slow.begins(head("POST", incident + "/attachments", "image/jpeg", token)));
                }
                for (int free = 0; free < FREE; free++) {
                    inTheLane.add(slow.begins(inTheLane(key, token)));
                }
            }
            slow.goOn(1000, 200);

            await().atMost(SOON).untilAsserted(() -> {
                Http.Answer full = keeper.get(incident);
                assertThat(full.status()).isEqualTo(503);
                assertThat(full.body()).contains("Liggaren har fullt upp");
            });
            assertThat(staff.stranger().get("/health").status()).isEqualTo(200);
            assertThat(LoginForm.sent(staff.stranger(), staff.token("exempelby", Role.CHIEF_OF_STAFF))
                            .status())
                    .isEqualTo(302);
            for (Map<?, ?> token : evaluators(administrator)) {
                assertThat(administrator
                                .send("DELETE", "/api/v1/tokens/" + token.get("token"), null)
                                .status())
                        .isEqualTo(204);
            }

            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertThat(keeper.get(incident).status()).isEqualTo(200));
            uploads.forEach(upload -> assertThat(answer(upload)).matches("(?s)HTTP/1.1 (401|503) .*|"));
            inTheLane.forEach(free -> assertThat(answer(free)).matches("(?s)HTTP/1.1 413 .*|"));
        }
    }

    @Test
    void theFormsOfWhoIsKnownHoldNoThreadWhileTheyCome() throws IOException {
        try (Running ledger = Running.set(
                        folder,
                        "ledger.clock=free",
                        "server.address=127.0.0.1",
                        "server.port=0",
                        "server.tomcat.threads.max=" + (ORDINARY + 20),
                        "ledger.load.requests=" + 2 * ORDINARY);
                SlowSenders slow = new SlowSenders(ledger.port())) {
            Staff staff = ledger.staff();
            Http keeper = staff.http("exempelby", Role.LOG_KEEPER);
            String incident = staff.opensAnExercise(keeper, "exempelby");
            String token = staff.token("exempelby", Role.LOG_KEEPER);
            for (int form = 0; form < 2 * ORDINARY; form++) {
                slow.begins(head("POST", "/handelser", "application/x-www-form-urlencoded", token));
            }
            slow.goOn(1, 200);

            Http same = new Http(ledger.port(), token);
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(same.get(incident).status())
                            .as("all of them are there")
                            .isEqualTo(429));
            assertThat(keeper.get(incident).status()).isEqualTo(200);
        }
    }

    /** Each key sends something else there that has a body. */
    private static String inTheLane(int key, String token) {
        return switch (key) {
            case 0 -> head("DELETE", "/api/v1/tokens/x", "application/json", token);
            case 1 -> head("GET", "/health", "text/plain", token);
            case 2 -> head("POST", "/logga-in", "application/json", token);
            case 3 -> head("POST", "/logga-in", "application/x-www-form-urlencoded", token);
            default -> throw new IllegalArgumentException("no key " + key);
        };
    }

    private static String head(String method, String path, String mediaType, String token) {
        return """
                %s %s HTTP/1.1
                Host: x
                Content-Length: 40000000
                Content-Type: %s
                Authorization: Bearer %s

                """.formatted(method, path, mediaType, token).replace("\n", "\r\n");
    }

    private static List<Map<?, ?>> evaluators(Http administrator) {
        List<?> tokens = (List<?>) administrator.get("/api/v1/tokens").member("tokens");
        return tokens.stream()
                .<Map<?, ?>>map(each -> (Map<?, ?>) each)
                .filter(each -> ((List<?>) each.get("roles")).contains("evaluator"))
                .toList();
    }
}
