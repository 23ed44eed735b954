package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.view.Projections;
import se.stabsliggaren.projection.view.Projection;

@EndpointTest
class ViewEndpointTest {

    private static final String NOTE = "{\"type\":\"note.written\",\"data\":{\"text\":\"%s\"}}";

    @Autowired
    Staff staff;

    @Autowired
    Projections projections;

    private Http keeper;
    private String incident;

    @BeforeEach
    void openAnIncident() {
        keeper = staff.http("exempelby", Role.LOG_KEEPER);
        incident = staff.opensAnExercise(keeper, "exempelby");
    }

    @Test
    void givesEveryViewAsAPageAndAsData() {
        keeper.post(incident + "/posts", NOTE.formatted("Servrarna svarar inte."));

        assertThat(projections.all()).isNotEmpty();
        for (Projection<?, ?> view : projections.all()) {
            Http.Answer page = keeper.with("Accept", "text/html").get(incident + "/" + view.name() + "?min=3");
            Http.Answer data = keeper.with("Accept", "application/json").get(incident + "/" + view.name() + "?min=3");

            assertThat(page.status()).as(view.name()).isEqualTo(200);
            assertThat(page.header("Content-Type")).startsWith("text/html");
            assertThat(page.body()).contains("ÖVNING");
            assertThat(data.header("Content-Type")).isEqualTo("application/json");
            assertThat(((Map<?, ?>) data.member("heading")).get("upTo")).isEqualTo(3);
        }
    }

    @Test
    void readsAsOfAPost() {
        keeper.post(incident + "/posts", NOTE.formatted("Servrarna svarar inte."));
        keeper.post(incident + "/posts", NOTE.formatted("Det var strömmen."));

        String before = keeper.get(incident + "/timeline?at=post:3&min=4").body();

        assertThat(before).contains("Servrarna svarar inte.").doesNotContain("Det var strömmen.");
        assertThat(keeper.get(incident + "/timeline?min=4").body()).contains("Det var strömmen.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2098-11-06T13:05:12.1234567+01:00",
                "2098-11-06T13:05:12%2B01:00",
                "2098-11-06t12:05:12z",
                "2098-11-06T12:05Z"
            })
    void readsAsOfAMomentInAnyTimeZone(String moment) {
        keeper.post(incident + "/posts", NOTE.formatted("Servrarna svarar inte."));

        Http.Answer answer = keeper.get(incident + "/timeline?at=%s&occurredBy=%s&min=3".formatted(moment, moment));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("infört tors 6 nov 2098 kl. 13.05", "Servrarna svarar inte.");
    }

    @ParameterizedTest
    @CsvSource({
        "at=igår, at",
        "at=post:0, at",
        "at=post:99, at",
        "at=2024-11-06, at",
        "at=2024-11-06T12:05, at",
        "paper=stated, paper",
        "at=post:1&paper=yes, paper",
        "occurredBy=2024-02-30T12:05Z, occurredBy",
        "min=-1, min",
        "min=ett, min",
        "at=post:1&at=post:2, at",
        "until=2024-11-06T12:05Z, until"
    })
    void namesTheParameterItCannotRead(String query, String parameter) {
        Http.Answer answer = keeper.get(
                incident + "/timeline?" + query.replace("å", "%C3%A5").replace("|", "&"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.member("parameter")).isEqualTo(parameter);
    }

    @Test
    void containsEveryPostThatWasReceiptedAndSaysWhichWereNot() {
        for (int number = 3; number < 20; number++) {
            keeper.post(incident + "/posts", NOTE.formatted("Rad " + number + "."));
            Http.Answer answer = keeper.get(incident + "/timeline?min=" + number);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("Rad " + number + ".");
        }

        Http.Answer answer = keeper.get(incident + "/timeline?min=20");

        assertThat(answer.status()).isEqualTo(404);
        assertThat((String) answer.member("detail")).contains("Nr 20 är inte infört, det sista är nr 19");
    }

    @Test
    void knowsNoOtherViewsAndNoOtherForms() {
        assertThat(keeper.get(incident + "/drawing").status()).isEqualTo(404);
        assertThat(keeper.with("Accept", "application/pdf")
                        .get(incident + "/timeline")
                        .status())
                .isEqualTo(406);
    }

    @ParameterizedTest
    @CsvSource({
        "/timeline, text/csv, application/json text/html",
        "/timeline, text/calendar, application/json text/html",
        "/stream, application/json, text/event-stream",
        "/checkpoint, application/json, text/plain",
        "/posts/1/proof, application/json, text/plain",
        "/posts, text/csv, application/json",
        "/posts, text/html, application/json",
        "/disposals, text/html, application/json"
    })
    void saysWhichFormsThereAreOfWhatIsAskedForInAnother(String path, String asked, String forms) {
        Http.Answer answer = keeper.with("Accept", asked).get(incident + path);

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.member("forms")).isEqualTo(List.of(forms.split(" ")));
        assertThat((String) answer.member("detail")).endsWith("begär " + forms.replace(" ", " eller ") + ".");
    }

    @Test
    void feedsPostsAsTheyComeAndGoesOnWhereAReaderWas() {
        List<String> lines = new CopyOnWriteArrayList<>();
        Thread reader = keeper.with("Last-Event-ID", "2").follow(incident + "/stream", lines);
        keeper.post(incident + "/posts", NOTE.formatted("Servrarna svarar inte."));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> lines.stream().anyMatch(line -> line.contains("Servrarna svarar inte.")));
        reader.interrupt();
        assertThat(lines).contains("id:3").doesNotContain("id:1", "id:2");
    }

    @Test
    void tellsWhoHasSeenMoreThanThereIsAndPassesOverNothing() {
        Http.Answer byHeader = keeper.with("Last-Event-ID", "4").get(incident + "/stream");
        Http.Answer byParameter = keeper.get(incident + "/stream?after=3");
        Http.Answer head = keeper.with("Last-Event-ID", "4").send("HEAD", incident + "/stream", null);

        assertThat(byHeader.status()).isEqualTo(412);
        assertThat((String) byHeader.member("type")).endsWith(":ledger-behind");
        assertThat(byHeader.member("last")).isEqualTo(2);
        assertThat((String) byHeader.member("detail")).contains("slutar vid nr 2", "nr 4 finns inte");
        assertThat(byParameter.status()).isEqualTo(412);
        assertThat(head.status()).isEqualTo(412);
    }
}
