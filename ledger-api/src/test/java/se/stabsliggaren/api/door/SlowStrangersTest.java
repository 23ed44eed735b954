package se.stabsliggaren.api.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.witness.OtherLog;

/** Whoever sends a byte now and then, and is nobody, keeps nobody else waiting. */
@DoorTest
class SlowStrangersTest {

    private static final int MANY = 300;
    private static final Duration SOON = Duration.ofSeconds(5);

    @Autowired
    Staff staff;

    private final List<Socket> slow = new ArrayList<>();
    private final ScheduledExecutorService drip = Executors.newSingleThreadScheduledExecutor();

    @AfterEach
    void letGo() throws IOException {
        drip.shutdownNow();
        for (Socket socket : slow) {
            socket.close();
        }
    }

    @Test
    void threeHundredOfThemAtTheLoginDoorHoldUpNobody() throws IOException {
        Http keeper = staff.http("exempelby", Role.LOG_KEEPER);
        many("POST", "/logga-in");

        assertTimeoutPreemptively(SOON, () -> {
            assertThat(staff.stranger().get("/health").status()).isEqualTo(200);
            assertThat(staff.opensAnExercise(keeper, "exempelby")).isNotNull();
            assertThat(login(staff.token("exempelby", Role.LOG_KEEPER)).status())
                    .isEqualTo(302);
        });
        assertThat(answer(slow.getFirst())).startsWith("HTTP/1.1 408").contains("kom inte fram i tid");
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
    void threeHundredOfThemAtOtherDoorsAreNotListenedTo() throws IOException {
        many("POST", "/api/v1/incidents");
        many("PUT", "/logga-in");
        many("GET", "/health");
        many("POST", "/start/nej/nej");

        assertTimeoutPreemptively(
                SOON, () -> assertThat(staff.stranger().get("/health").status()).isEqualTo(200));
        for (int i = 0; i < MANY * 3; i += MANY / 3) {
            boolean open = i >= MANY * 2; // whether the ledger lives is told to anybody, whatever they send
            assertThat(answer(slow.get(i))).startsWith(open ? "HTTP/1.1 200" : "HTTP/1.1 401");
        }
    }

    @Test
    void aCookieThatOpensNothingMakesNobodyKnown() throws IOException {
        many("POST", "/handelser", "Cookie: liggare=nej\r\n");

        assertTimeoutPreemptively(
                SOON, () -> assertThat(staff.stranger().get("/health").status()).isEqualTo(200));
        assertThat(answer(slow.getFirst())).startsWith("HTTP/1.1 401");
    }

    @Test
    void aFormThatComesInPiecesIsRead() throws IOException {
        String form = "nyckel=ingen&_csrf=fel";
        Socket socket = opened("POST", "/logga-in", "Connection: close\r\n", form.length());
        send(socket, form.substring(0, 9));
        assertThat(staff.stranger().get("/health").status()).isEqualTo(200);
        send(socket, form.substring(9));

        // Refused by what guards the form, which has thus seen all of it.
        assertThat(answer(socket)).startsWith("HTTP/1.1 403").contains("problem:old-form");
    }

    @Test
    void aFormInChunksIsReadAndTheConnectionGoesOn() throws IOException {
        Socket socket = new Socket("127.0.0.1", staff.port());
        slow.add(socket);
        send(
                socket,
                "POST /logga-in HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
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

    private Http.Answer login(String token) {
        Http.Answer page = staff.stranger().with("Accept", "text/html").get("/logga-in");
        String proof = found("name=\"_csrf\" value=\"([^\"]+)\"", page.body());
        return staff.stranger()
                .with("Cookie", "XSRF-TOKEN=" + found("XSRF-TOKEN=([^;]+)", page.header("Set-Cookie")))
                .with("Content-Type", "application/x-www-form-urlencoded")
                .send(
                        "POST",
                        "/logga-in",
                        "nyckel=" + token + "&_csrf=" + URLEncoder.encode(proof, StandardCharsets.UTF_8));
    }

    private void many(String method, String path, String... headers) throws IOException {
        for (int i = 0; i < MANY; i++) {
            send(opened(method, path, String.join("", headers), 1000), "n");
        }
        drip.scheduleAtFixedRate(() -> List.copyOf(slow).forEach(SlowStrangersTest::byteMore), 0, 1, TimeUnit.SECONDS);
    }

    private Socket opened(String method, String path, String headers, int length) throws IOException {
        Socket socket = new Socket("127.0.0.1", staff.port());
        socket.setSoTimeout(30_000);
        slow.add(socket);
        send(
                socket,
                "%s %s HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n".formatted(method, path, length) + headers
                        + "Content-Type: application/x-www-form-urlencoded\r\n\r\n");
        return socket;
    }

    private static void byteMore(Socket socket) {
        try {
            send(socket, "n");
        } catch (IOException e) {
            // It was let go, which is what ought to happen.
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** All that comes until the connection ends, however it does. */
    private static String answer(Socket socket) {
        StringBuilder answer = new StringBuilder();
        byte[] piece = new byte[4096];
        try {
            int length = socket.getInputStream().read(piece);
            while (length >= 0) {
                answer.append(new String(piece, 0, length, StandardCharsets.UTF_8));
                length = socket.getInputStream().read(piece);
            }
        } catch (java.net.SocketTimeoutException e) {
            throw new AssertionError("still open, after: " + answer, e);
        } catch (IOException e) {
            return answer.toString();
        }
        return answer.toString();
    }

    private static String found(String pattern, String in) {
        Matcher matcher = Pattern.compile(pattern).matcher(in);
        assertThat(matcher.find()).as(pattern + " in " + in).isTrue();
        return matcher.group(1);
    }
}
