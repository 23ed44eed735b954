package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import se.stabsliggaren.api.access.Role;

/** Requests that no honest program sends are the sender's fault, said in one sentence; nothing they hold is logged. */
@EndpointTest
@ExtendWith(OutputCaptureExtension.class)
class StrangeRequestTest {

    private static final String SECRET = "kvast7hemlig";

    @Autowired
    Staff staff;

    private String token;
    private Http keeper;
    private String incident;

    @BeforeEach
    void openAnIncident() {
        staff.http("exempelby", Role.LOG_KEEPER);
        token = staff.token("exempelby", Role.LOG_KEEPER);
        keeper = staff.stranger().with("Authorization", "Bearer " + token);
        incident = staff.opensAnExercise(keeper, "exempelby");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "99", "-2147483648"})
    void aProofOfANumberThatIsNoPostIsNotThere(String number) {
        for (String of : new String[] {"", "/proof", "/proof-chain"}) {
            Http.Answer answer = keeper.get(incident + "/posts/" + number + of);

            assertThat(answer.status()).as(number + of).isEqualTo(404);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "x/", "/", "text/html;q=x", "*", "\"", "application/json;charset=\"", "text/*;=", ",;,"})
    void aFormOfAnswerThatIsNoneIsRefused(String accept) {
        for (String path : new String[] {incident, incident + "/timeline", "/health", "/logga-in", room()}) {
            Http.Answer answer = keeper.with("Accept", accept).get(path);

            assertThat(answer.status()).as(path + " " + accept).isIn(200, 406);
            if (answer.status() == 406) {
                assertThat(answer.body()).contains("inte i den form som Accept begär");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attachment; filename=\"",
                "attachment; filename*=",
                "attachment; filename*=UTF-8''%",
                ";",
                "=",
                "\""
            })
    void aFileNameThatNeverEndsIsRefusedOrPassedOver(String disposition) {
        Http.Answer answer = keeper.with("Content-Disposition", disposition, "Content-Type", "text/plain")
                .send("POST", incident + "/attachments", "lista");

        assertThat(answer.status()).as(disposition).isIn(201, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "text", "text/", "/", ";", "text/plain;charset=x", "application/json;charset=\"", "*/*"})
    void aFormOfContentThatIsNoneIsRefused(String type) {
        for (String path : new String[] {incident + "/posts", incident + "/attachments", room(), "/logga-in"}) {
            Http.Answer answer = keeper.with("Content-Type", type).send("POST", path, "a=b");

            assertThat(answer.status()).as(path + " " + type).isBetween(200, 499);
        }
    }

    @Test
    void theAddressOfErrorsIsNoAddress() {
        for (String method : new String[] {"GET", "POST", "DELETE"}) {
            Http.Answer answer = keeper.send(method, "/error", null);

            assertThat(answer.status()).as(method).isEqualTo(404);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        }
    }

    @Test
    void aHeaderThatIsTooLongIsTheSendersFault() throws IOException {
        for (String head : new String[] {
            "GET /health?" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GET /health HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(20_000) + "\r\n\r\n",
            "GET /health HTTP/1.1\r\nHost: localhost\r\n" + "X: a\r\n".repeat(500) + "\r\n"
        }) {
            assertThat(raw(head))
                    .matches("(?s)HTTP/1.1 4\\d\\d .*")
                    .contains("application/problem+json")
                    .containsAnyOf("Adressen och anropets huvuden är längre", "Anropet går inte att läsa");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%E5" + SECRET, "%" + SECRET, SECRET + "%zz", "%00" + SECRET, "a%0aERROR+forged+" + SECRET})
    void aFormThatIsNotUtf8IsRefusedAndLeavesNoWordInTheLog(String text, CapturedOutput log) {
        Http.Answer opened = staff.stranger()
                .with("Accept", "text/html", "Cookie", "liggare=" + token)
                .get(room());
        String csrf = found("name=\"_csrf\" value=\"([^\"]+)\"", opened.body());
        String proof = found("XSRF-TOKEN=([^;]+)", opened.header("Set-Cookie"));
        Http browser = staff.stranger()
                .with("Cookie", "liggare=" + token + "; XSRF-TOKEN=" + proof)
                .with("Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html");
        String madeFor = found("name=\"av\" value=\"([^\"]+)\"", opened.body());
        String once = found("name=\"once\" value=\"([^\"]+)\"", opened.body());
        String form = "_csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8) + "&av=" + madeFor + "&once=" + once
                + "&text=" + text;

        Http.Answer line = browser.send("POST", room(), form);
        assertThat(line.status()).isIn(302, 400);
        Http.Answer bad = browser.send("POST", room(), "text=" + text);
        assertThat(bad.status()).isIn(400, 403);
        for (String charset : new String[] {"utf-8", "latin1", "x-none", "\"", "utf-16"}) {
            Http.Answer raw = browser.with("Content-Type", "application/x-www-form-urlencoded; charset=" + charset)
                    .sendBytes("POST", room(), (form + "å").getBytes(StandardCharsets.ISO_8859_1));
            assertThat(raw.status()).as(charset).isIn(302, 400, 403, 409, 415);
            assertThat(keeper.with("Content-Type", "application/x-www-form-urlencoded; charset=" + charset)
                            .sendBytes(
                                    "POST",
                                    "/logga-in",
                                    ("nyckel=" + token + "å").getBytes(StandardCharsets.ISO_8859_1))
                            .status())
                    .as(charset)
                    .isBetween(300, 499);
        }
        Http.Answer login = staff.stranger()
                .with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", "/logga-in", "nyckel=" + token + text);
        assertThat(login.status()).isBetween(400, 499);

        assertThat(log.getAll()).doesNotContain(SECRET, token, "\nERROR");
    }

    @Test
    void anAddressAndAHeaderLeaveNoWordInTheLog(CapturedOutput log) throws IOException {
        raw("GET /" + SECRET + "<>%zz HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n\r\n");
        raw("GET /health HTTP/1.1\r\nHost: localhost\r\nAuthorization " + token + " " + SECRET + "\r\n\r\n");
        raw("GET /health HTTP/1.1\r\nHost: localhost\r\nCookie: liggare=" + token + "; a\u0001=" + SECRET + "\r\n\r\n");
        raw(SECRET + " " + token + "\r\n\r\n");
        keeper.get(incident + "/timeline?at=" + SECRET);
        keeper.get(incident + "/timeline?at=%0aERROR+" + SECRET);

        assertThat(log.getAll()).doesNotContain(SECRET, token, "\nERROR");
    }

    private String room() {
        return "/handelse/" + incident.substring(incident.lastIndexOf('/') + 1);
    }

    private String raw(String head) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", staff.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String found(String pattern, String in) {
        Matcher matcher = Pattern.compile(pattern).matcher(in);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
