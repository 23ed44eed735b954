package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static se.stabsliggaren.api.endpoint.SlowSenders.answer;
import static se.stabsliggaren.api.endpoint.SlowSenders.sends;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.witness.OtherLog;

/** Whoever sends a byte now and then, and is nobody, keeps nobody else waiting. */
@EndpointTest
class SlowStrangersTest {

    private static final int MANY = 300;
    private static final Duration SOON = Duration.ofSeconds(5);

    @Autowired
    Staff staff;

    private SlowSenders slow;

    @BeforeEach
    void begin() {
        slow = new SlowSenders(staff.port());
    }

    @AfterEach
    void letGo() throws IOException {
        slow.close();
    }

    @Test
    void threeHundredOfThemAtTheLoginEndpointHoldUpNobody() throws IOException {
        Http keeper = staff.http("exempelby", Role.LOG_KEEPER);
        many("POST", "/logga-in");

        assertTimeoutPreemptively(SOON, () -> {
            assertThat(staff.stranger().get("/health").status()).isEqualTo(200);
            assertThat(staff.opensAnExercise(keeper, "exempelby")).isNotNull();
            assertThat(LoginForm.sent(staff.stranger(), staff.token("exempelby", Role.LOG_KEEPER))
                            .status())
                    .isEqualTo(302);
        });
        assertThat(answer(slow.all().getFirst())).startsWith("HTTP/1.1 408").contains("kom inte fram i tid");
    }

    @Test // #3
    void threeHundredOfThemAtTheWitnessHoldUpNobodyAndNoWitnessing() throws IOException {
        Http auditor = staff.http("exempelby", Role.AUDITOR);
        many("POST", "/api/v1/witness/add-checkpoint");

        assertTimeoutPreemptively(SOON, () -> {
            assertThat(auditor.get("/api/v1/register").status()).isEqualTo(200);
            assertThat(staff.stranger()
                            .send(
                                    "POST",
                                    "/api/v1/witness/add-checkpoint",
                                    OtherLog.named("annanby.example/ledger/bb00/register")
                                            .after(0, 1)
                                            .toString())
                            .status())
                    .isEqualTo(404);
        });
    }

    @Test
    void threeHundredOfThemAtOtherEndpointsAreNotListenedTo() throws IOException {
        many("POST", "/api/v1/incidents");
        many("PUT", "/logga-in");
        many("GET", "/health");
        many("POST", "/start/nej/nej");

        assertTimeoutPreemptively(
                SOON, () -> assertThat(staff.stranger().get("/health").status()).isEqualTo(200));
        for (int i = 0; i < MANY * 3; i += MANY / 3) {
            boolean open = i >= MANY * 2; // whether the ledger lives is told to anybody, whatever they send
            assertThat(answer(slow.all().get(i))).startsWith(open ? "HTTP/1.1 200" : "HTTP/1.1 401");
        }
    }

    @Test
    void aCookieThatOpensNothingMakesNobodyKnown() throws IOException {
        many("POST", "/handelser", "Cookie: liggare=nej\r\n");

        assertTimeoutPreemptively(
                SOON, () -> assertThat(staff.stranger().get("/health").status()).isEqualTo(200));
        assertThat(answer(slow.all().getFirst())).startsWith("HTTP/1.1 401");
    }

    @Test
    void aFormThatComesInPiecesIsRead() throws IOException {
        String form = "nyckel=ingen&_csrf=fel";
        Socket socket = opened("POST", "/logga-in", "Connection: close\r\n", form.length());
        sends(socket, form.substring(0, 9));
        assertThat(staff.stranger().get("/health").status()).isEqualTo(200);
        sends(socket, form.substring(9));

        // Refused by what guards the form, which has thus seen all of it.
        assertThat(answer(socket)).startsWith("HTTP/1.1 403").contains("problem:old-form");
    }

    @Test
    void aFormInChunksIsReadAndTheConnectionGoesOn() throws IOException {
        Socket socket = slow.begins("POST /logga-in HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n\r\n"
                + "6\r\nnyckel\r\n6\r\n=ingen\r\n0\r\n\r\n"
                + "GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(answer(socket))
                .startsWith("HTTP/1.1 403")
                .contains("HTTP/1.1 200")
                .contains("UP");
    }

    @Test
    void whoeverSendsMuchWithAKeyThatOpensNothingIsToldSo() {
        Http.Answer refused = staff.stranger()
                .with("Authorization", "Bearer nej", "Content-Type", "application/json")
                .send("POST", "/api/v1/incidents", " ".repeat(5_000_000));

        assertThat(refused.status()).isEqualTo(401);
    }

    @Test
    void aFormThatIsTooLargeIsRefused() {
        Http.Answer refused = staff.stranger()
                .with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", "/logga-in", "nyckel=" + "x".repeat(17_000));

        assertThat(refused.status()).isEqualTo(413);
    }

    private void many(String method, String path, String... headers) throws IOException {
        for (int i = 0; i < MANY; i++) {
            sends(opened(method, path, String.join("", headers), 1000), "n");
        }
        slow.goOn(1, 1000);
    }

    private Socket opened(String method, String path, String headers, int length) throws IOException {
        return slow.begins("%s %s HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n".formatted(method, path, length)
                + headers + "Content-Type: application/x-www-form-urlencoded\r\n\r\n");
    }
}
