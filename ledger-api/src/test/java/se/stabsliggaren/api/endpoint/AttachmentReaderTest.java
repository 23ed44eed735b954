package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.api.endpoint.BoardPicture.FILE;
import static se.stabsliggaren.api.endpoint.BoardPicture.reference;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;

@EndpointTest
class AttachmentReaderTest {

    @Autowired
    Staff staff;

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
    class WhenOneIsRead {

        @Test
        void itIsADownloadThatNoBrowserRuns() {
            Http.Answer post = picture.attach(reference(picture.upload()));
            Http.Answer read = keeper.get(incident + "/posts/" + post.member("post") + "/attachments/1");

            assertThat(read.status()).isEqualTo(200);
            assertThat(read.body()).isEqualTo(new String(FILE, StandardCharsets.UTF_8));
            assertThat(read.header("Content-Type")).isEqualTo("image/jpeg");
            assertThat(read.header("Content-Disposition"))
                    .startsWith("attachment;")
                    .contains("tavlan%20p%C3%A5%20v%C3%A4ggen.jpg");
            assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(read.header("Content-Security-Policy")).contains("sandbox");
            assertThat(read.header("Cache-Control")).isEqualTo("no-store");
        }

        @Test
        void itIsFoundByItsIdUntilAPostHasItAndFromThePageThen() {
            Http.Answer uploaded = picture.upload();
            assertThat(keeper.get(uploaded.header("Location")).body())
                    .isEqualTo(new String(FILE, StandardCharsets.UTF_8));

            Http.Answer post = picture.attach(reference(uploaded));

            assertThat(keeper.get(uploaded.header("Location")).status()).isEqualTo(404);
            assertThat(keeper.get(incident.replace("/api/v1/incidents", "/handelse") + "/posts/" + post.member("post")
                                    + "/attachments/1")
                            .status())
                    .isEqualTo(200);
        }

        @Test
        void theTimelineLinksToIt() {
            Http.Answer post = picture.attach(reference(picture.upload()));
            String timeline = incident.replace("/api/v1/incidents", "/handelse") + "/timeline";
            String page = keeper.with("Accept", "text/html")
                    .get(timeline + "?min=" + post.member("post"))
                    .body();

            Matcher link = Pattern.compile("href=\"([^\"]+/attachments/1)\"").matcher(page);
            assertThat(link.find()).as(page).isTrue();
            assertThat(page).contains("image/jpeg, " + FILE.length + " byte");
            assertThat(keeper.get(URI.create(timeline).resolve(link.group(1)).toString())
                            .body())
                    .isEqualTo(new String(FILE, StandardCharsets.UTF_8));
        }

        @Test
        void nobodyElseReadsIt() {
            Http.Answer uploaded = picture.upload();
            String at = uploaded.header("Location");
            String other = staff.opensAnExercise(keeper, "exempelby");

            assertThat(staff.stranger().get(at).status()).isEqualTo(401);
            assertThat(staff.http("grannby", Role.LOG_KEEPER).get(at).status()).isEqualTo(404);
            assertThat(staff.http("exempelby", Role.ADMINISTRATOR).get(at).status())
                    .isEqualTo(403);
            assertThat(keeper.get(other + "/attachments/" + uploaded.member("attachment"))
                            .status())
                    .isEqualTo(404);
        }

        @Test
        void nobodyElseHereReadsItBeforeAPostHasItButWhoMaySeeAll() {
            String at = picture.upload().header("Location");

            assertThat(staff.http("exempelby", Role.LOG_KEEPER).get(at).status())
                    .isEqualTo(404);
            assertThat(staff.http("exempelby", Role.CHIEF_OF_STAFF).get(at).status())
                    .isEqualTo(200);
        }

        @Test
        void aPostWithoutOneSaysSo() {
            Http.Answer answer = keeper.get(incident + "/posts/1/attachments/1");

            assertThat(answer.status()).isEqualTo(404);
            assertThat((String) answer.member("detail")).contains("Nr 1");
        }
    }
}
