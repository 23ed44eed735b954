package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;

/** What is the same for everybody is sent once; what is long is sent small; and what a form proves itself by is never guessed. */
@EndpointTest
class StaticFilesTest {

    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/[a-z]+-[0-9a-f]{32}\\.(?:css|js))\"");
    private static final Pattern PROOF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Autowired
    Staff staff;

    private Http keeper;
    private Http reader;
    private Http packing;
    private String incident;
    private String page;

    @BeforeEach
    void open() {
        keeper = staff.http("exempelby", Role.LOG_KEEPER);
        reader = keeper.with("Accept", "text/html");
        packing = keeper.with("Accept-Encoding", "gzip");
        incident = staff.opensAnExercise(keeper, "exempelby");
        page = "/handelse/" + incident.substring(incident.lastIndexOf('/') + 1);
    }

    @Test
    void areNamedByWhatIsInThemAndKeptForGood() {
        for (String path : List.of(page, page + "/timeline", page + "/post/1", "/")) {
            List<String> files = FILE.matcher(reader.get(path).body())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(files).as(path).isNotEmpty();
            for (String file : files) {
                Http.Answer answer = staff.stranger().get(file);
                assertThat(answer.status()).as(file).isEqualTo(200);
                assertThat(answer.header("Cache-Control")).as(file).contains("max-age=31536000", "immutable");
            }
        }
    }

    @Test
    void areNotThereByAnotherHashAndNeverKeptByTheirPlainNames() {
        assertThat(keeper.get("/room-00000000000000000000000000000000.css").status())
                .isEqualTo(404);
        Http.Answer plain = staff.stranger().get("/room.css");
        assertThat(plain.status()).isEqualTo(200);
        assertThat(plain.header("Cache-Control")).contains("no-store");
    }

    @Test
    void longPagesAndDataAreSentPacked() {
        for (int i = 0; i < 20; i++) {
            keeper.post(
                    incident + "/posts", "{\"type\":\"note.written\",\"data\":{\"text\":\"Servrarna svarar inte.\"}}");
        }
        assertThat(packing.with("Accept", "text/html").get(page + "/timeline").header("Content-Encoding"))
                .isEqualTo("gzip");
        assertThat(packing.get(incident + "/timeline").header("Content-Encoding"))
                .isEqualTo("gzip");
        assertThat(packing.get("/ledger.css").header("Content-Encoding")).isEqualTo("gzip");
        assertThat(keeper.get(incident + "/timeline").header("Content-Encoding"))
                .as("not asked for")
                .isNull();
    }

    @Test
    void theProofOfAFormIsMaskedAnewInEachAnswerSoThatLengthsTellNothingOfIt() {
        Http again = reader.with("Cookie", "XSRF-TOKEN=3e4b0f9c-5d0a-4c5f-9d57-0a4c3f1b2d6e");
        assertThat(proof(again)).isNotEqualTo(proof(again));
    }

    private String proof(Http asking) {
        return PROOF.matcher(asking.get(page).body())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
