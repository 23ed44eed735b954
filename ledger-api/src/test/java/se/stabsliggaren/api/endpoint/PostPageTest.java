package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.view.Projections;
import se.stabsliggaren.projection.view.Projection;

/** Each post has a page, which says of it what its reader may know at the moment that was asked for. */
@EndpointTest
class PostPageTest {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/handelse/[^\"]+)\"");

    @Autowired
    Staff staff;

    @Autowired
    Projections projections;

    private Http keeper;
    private Http reader;
    private String incident;
    private String page;

    /** Nr 3 was corrected by nr 4, and nr 5 was withdrawn by nr 6. */
    @BeforeEach
    void records() {
        keeper = staff.http("exempelby", Role.LOG_KEEPER);
        reader = keeper.with("Accept", "text/html");
        incident = staff.opensAnExercise(keeper, "exempelby");
        page = "/handelse/" + incident.substring(incident.lastIndexOf('/') + 1);
        says("{\"type\":\"note.written\",\"data\":{\"text\":\"Filservern är krypterad.\"}}");
        says("{\"type\":\"note.written\",\"corrects\":3,\"reason\":\"fel server\","
                + "\"data\":{\"text\":\"Testservern är krypterad.\"}}");
        says("{\"type\":\"note.written\",\"data\":{\"text\":\"Hör inte hit.\"}}");
        says("{\"type\":\"record.withdrawn\",\"data\":{\"post\":5,\"reason\":\"fel händelse\"}}");
    }

    private void says(String draft) {
        Http.Answer answer = keeper.post(incident + "/posts", draft);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    @Test
    void tellsThePostAndWhatWasDoneToIt() {
        Http.Answer first = reader.get(page + "/post/3");
        assertThat(first.header("Content-Type")).startsWith("text/html");
        assertThat(first.body())
                .contains("ÖVNING", "Filservern är krypterad.", "line struck", "rättad i nr 4")
                .contains("href=\"" + page + "/post/2\"", "href=\"" + page + "/post/4\"")
                .contains("href=\"" + page + "/timeline?del=nr-3\"")
                .contains("href=\"" + incident + "/posts/3/proof-chain\"")
                .doesNotContain("Testservern");
        assertThat(reader.get(page + "/post/4").body())
                .contains("Testservern är krypterad.", "fel server", "Rättar ")
                .contains("href=\"" + page + "/post/3\"", "href=\"" + page + "/post/5\"");
        assertThat(reader.get(page + "/post/5").body()).contains("line struck", "återkallad i nr 6");
        assertThat(reader.get(page + "/post/6").body()).doesNotContain("rel=\"next\"");
        assertThat(reader.get(page + "/post/1").body()).doesNotContain("rel=\"prev\"");
        assertThat(reader.get(page + "/timeline?del=nr-3").body()).contains("id=\"nr-3\"");
    }

    @Test
    void saysAsOfAnEarlierPostNothingThatCameLater() {
        assertThat(reader.get(page + "/post/3?at=post:3").body())
                .contains("Filservern är krypterad.", "Bara det som var infört")
                .doesNotContain("rättad i", "rel=\"next\"");
        Http.Answer later = reader.get(page + "/post/4?at=post:3");
        assertThat(later.status()).isEqualTo(404);
        assertThat(later.body()).contains("Nr 4 finns inte").doesNotContain("Testservern");
    }

    @Test
    void everyLinkOfEveryPageAsksForTheSameMoment() {
        String asked = "at=post:4&amp;paper=stated";
        for (String path : List.of("/post/3", "/timeline", "/evaluation-report")) {
            assertThat(links(reader.get(page + path + "?at=post:4&paper=stated").body()))
                    .as(path)
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(link).contains(asked));
        }
        for (Projection<?, ?> view : projections.all()) {
            assertThat(links(reader.get(page + "/" + view.name() + "?at=2999-01-01T00:00Z")
                            .body()))
                    .as(view.name())
                    .allSatisfy(link -> assertThat(link).contains("at=2999-01-01T00:00Z"));
        }
    }

    private static List<String> links(String body) {
        return LINK.matcher(body)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void coversWhatItsReaderMayNotSee() {
        says("{\"type\":\"note.written\",\"data\":{\"text\":\"Anhörig till Zorbulenskij ringde.\"}}");
        says("{\"type\":\"secrecy.marked\",\"data\":{\"marked\":[{\"post\":7,\"path\":\"data.text\",\"words\":[2]}]}}");

        String seen = staff.http("exempelby", Role.COMMUNICATOR)
                .with("Accept", "text/html")
                .get(page + "/post/7")
                .body();
        assertThat(seen).contains("Anhörig", "▇").doesNotContain("Zorbulenskij");
        assertThat(reader.get(page + "/post/7").body()).contains("Zorbulenskij");
    }

    @Test
    void aViewIsWholeForWhoAsksForAllOfIt() {
        for (int i = 0; i < 60; i++) {
            says("[%1$s,%1$s]".formatted("{\"type\":\"note.written\",\"data\":{\"text\":\"En rad.\"}}"));
        }
        assertThat(reader.get(page + "/timeline").body().split("id=\"nr-")).hasSizeLessThan(110);
        assertThat(reader.get(page + "/timeline?del=allt").body().split("id=\"nr-"))
                .hasSize(127);
    }

    @Test
    void isOfThePostsThereAreAndOfPartsThereAre() {
        for (String path : List.of("/post/0", "/post/99", "/post/-1", "/post/2147483648", "/post/x")) {
            assertThat(reader.get(page + path).status()).as(path).isBetween(400, 404);
        }
        for (String path :
                List.of("/timeline?del=", "/timeline?del=nr-99", "/timeline?del=x&del=y", "/decisions?del=x")) {
            Http.Answer answer = reader.get(page + path);
            assertThat(answer.status()).as(path).isEqualTo(400);
            assertThat(answer.body()).as(path).contains("del");
        }
        assertThat(reader.get(page + "/post/3?del=x").status()).isEqualTo(400);
        assertThat(keeper.get(incident + "/timeline?del=allt").status())
                .as("data is whole")
                .isEqualTo(400);
        assertThat(staff.http("grannby", Role.LOG_KEEPER).get(page + "/post/3").status())
                .isEqualTo(404);
    }
}
