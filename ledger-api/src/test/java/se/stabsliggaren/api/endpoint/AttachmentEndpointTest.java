package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.stabsliggaren.api.endpoint.BoardPicture.FILE;
import static se.stabsliggaren.api.endpoint.BoardPicture.reference;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.stabsliggaren.api.access.Role;
import tools.jackson.databind.json.JsonMapper;

@EndpointTest
class AttachmentEndpointTest {

    @Autowired
    Staff staff;

    @Autowired
    JdbcTemplate jdbc;

    private Http keeper;
    private String incident;
    private BoardPicture picture;

    @BeforeEach
    void openAnIncident() {
        keeper = staff.http("exempelby", Role.LOG_KEEPER);
        incident = staff.opensAnExercise(keeper, "exempelby");
        picture = new BoardPicture(keeper, incident);
    }

    @Nested
    class WhenAFileIsSent {

        @Test
        void theAnswerIsWhatAnEventHoldsOfIt() {
            Http.Answer answer = picture.upload();

            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.header("Location")).isEqualTo(incident + "/attachments/" + answer.member("attachment"));
            assertThat(reference(answer).get("name")).isEqualTo("tavlan på väggen.jpg");
            assertThat(reference(answer).get("mediaType")).isEqualTo("image/jpeg");
            assertThat(reference(answer).get("size")).isEqualTo(FILE.length);
            assertThat(picture.attach(reference(answer)).status()).isEqualTo(201);
        }

        @Test
        void onlyWhoMayRecordMaySend() {
            assertThat(as(Role.AUDITOR)
                            .sendBytes("POST", incident + "/attachments", FILE)
                            .status())
                    .isEqualTo(403);
            assertThat(as(Role.EVALUATOR)
                            .sendBytes("POST", incident + "/attachments", FILE)
                            .status())
                    .isEqualTo(201);
            assertThat(staff.stranger()
                            .sendBytes("POST", incident + "/attachments", FILE)
                            .status())
                    .isEqualTo(401);
            assertThat(staff.http("grannby", Role.LOG_KEEPER)
                            .sendBytes("POST", incident + "/attachments", FILE)
                            .status())
                    .isEqualTo(404);
        }

        @Test
        void oneThatIsTooLargeIsToldTheLimit() {
            Http.Answer answer =
                    picture.sender().sendBytes("POST", incident + "/attachments", new byte[50 * 1024 * 1024 + 1]);

            assertThat(answer.status()).isEqualTo(413);
            assertThat((String) answer.member("detail")).contains("50 MiB");
        }

        @Test
        void oneOfNoBytesIsEvidenceToo() {
            Http.Answer answer = picture.sender().sendBytes("POST", incident + "/attachments", new byte[0]);

            assertThat(answer.status()).isEqualTo(201);
            assertThat(reference(answer).get("size")).isEqualTo(0);
            assertThat(reference(answer).get("digest"))
                    .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
            Http.Answer post = picture.attach(reference(answer));
            assertThat(post.status()).isEqualTo(201);
            Http.Answer download = keeper.get(incident + "/posts/" + post.member("post") + "/attachments/1");
            assertThat(download.status()).isEqualTo(200);
            assertThat(download.header("Content-Length")).isEqualTo("0");
            assertThat(download.body()).isEmpty();
        }

        @Test
        void aFormAndAnUnreadableNameAreRefused() {
            assertThat(keeper.with("Content-Type", "multipart/form-data; boundary=x")
                            .sendBytes("POST", incident + "/attachments", FILE)
                            .status())
                    .isEqualTo(415);
            Http.Answer unkeepable = keeper.with("Content-Type", "image/" + "x".repeat(300))
                    .sendBytes("POST", incident + "/attachments", FILE);
            assertThat(unkeepable.status()).isEqualTo(400);
            assertThat(unkeepable.member("parameter")).isEqualTo("Content-Type");
            assertThat(keeper.with("Content-Disposition", "attachment; filename*=UTF-8''%07.jpg")
                            .sendBytes("POST", incident + "/attachments", FILE)
                            .member("parameter"))
                    .isEqualTo("Content-Disposition");
        }

        @Test
        void theSameKeyGetsTheSameAnswerAndAnotherFileIsRefused() {
            Http once = picture.sender().with("Idempotency-Key", "b-1");
            Http.Answer first = once.sendBytes("POST", incident + "/attachments", FILE);

            assertThat(once.sendBytes("POST", incident + "/attachments", FILE).body())
                    .isEqualTo(first.body());
            assertThat(once.sendBytes("POST", incident + "/attachments", new byte[] {1})
                            .status())
                    .isEqualTo(422);
        }

        @Test
        void oneThatIsBrokenOffLeavesNothing() throws IOException {
            int before = uploads();
            try (Socket socket = new Socket("127.0.0.1", staff.port())) {
                socket.getOutputStream()
                        .write(("POST %s/attachments HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\n"
                                                .formatted(incident, staff.token("exempelby", Role.LOG_KEEPER))
                                        + "Content-Length: 900000\r\nContent-Type: image/jpeg\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().write(new byte[400_000]);
                await().untilAsserted(() -> assertThat(uploads()).isEqualTo(before + 1));
            }

            await().untilAsserted(() -> assertThat(uploads()).isEqualTo(before));
            assertThat(jdbc.queryForObject(
                            "select count(*) from attachment_chunk where upload not in (select id from attachment)",
                            Integer.class))
                    .isZero();
        }

        private Http as(Role role) {
            return staff.http("exempelby", role).with("Content-Type", "image/jpeg");
        }

        private int uploads() {
            return jdbc.queryForObject("select count(*) from attachment_upload", Integer.class);
        }
    }

    @Nested
    class WhenAPostRefersToOne {

        @Test
        void thatIsNotHereItIsRefusedWithTheField() {
            Map<Object, Object> reference = new LinkedHashMap<>(reference(picture.upload()));
            reference.put("digest", "0".repeat(64));
            Http.Answer answer = picture.attach(reference);

            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.member("field")).isEqualTo("data.attachment.digest");
            assertThat((String) answer.member("detail")).contains("ladda upp");
        }

        @Test
        void thatWasSentToAnotherIncidentItIsRefused() {
            String other = staff.opensAnExercise(keeper, "exempelby");

            assertThat(picture.attach(other, reference(picture.upload())).status())
                    .isEqualTo(409);
        }

        @Test
        void aScanOfItsSheetIsHeldToTheSame() {
            String scan = JsonMapper.shared().writeValueAsString(reference(picture.upload()));
            String note =
                    "{\"type\":\"note.written\",\"paper\":{\"sheet\":\"B-07\",\"scan\":%s},\"data\":{\"text\":\"a\"}}";

            assertThat(keeper.post(incident + "/posts", note.formatted(scan)).status())
                    .isEqualTo(201);
            Http.Answer answer = keeper.post(
                    incident + "/posts",
                    "[" + note.formatted(scan.replace("image/jpeg", "image/png")) + "," + note.formatted(scan) + "]");
            assertThat(answer.member("field")).isEqualTo("[0].paper.scan.mediaType");
        }
    }
}
