package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RegisterEvent.IncidentRegistered;

/** The register is told of a mistake in an incident's title, and lists it by another from then on. */
@EndpointTest
class IncidentCorrectionTest {

    private static final String CORRECTED = "{\"title\":\"Strömavbrott i centrum\",\"reason\":\"Fel ort.\"}";

    @Autowired
    Staff staff;

    @Autowired
    IncidentRegister register;

    @Autowired
    PostLog posts;

    private Http keeper;
    private String incident;

    @BeforeEach
    void openAnIncident() {
        keeper = staff.http("exempelby", Role.LOG_KEEPER);
        incident = staff.opensAnExercise(keeper, "exempelby");
    }

    @Test
    void itIsListedAndHeadedByItsNewTitleFromThenOn() {
        Map<?, ?> before = keeper.get(incident).json();
        assertThat(corrected(keeper).status()).isEqualTo(204);

        Map<?, ?> now = keeper.get(incident).json();
        assertThat(now.get("title")).isEqualTo("Strömavbrott i centrum");
        for (String stays : List.of("log", "designation", "authority", "exercise", "last", "key")) {
            assertThat(now.get(stays)).as(stays).isEqualTo(before.get(stays));
        }
        assertThat(keeper.get("/api/v1/incidents").body()).contains("Strömavbrott i centrum");
        assertThat(keeper.with("Accept", "text/html")
                        .get("/handelse/" + incident.substring(incident.lastIndexOf('/') + 1))
                        .body())
                .contains("Strömavbrott i centrum");
    }

    @Test
    void theRegisterCorrectsItsOwnPostAndSaysWhy() {
        corrected(keeper);
        Post said = last();
        IncidentRegistered title = (IncidentRegistered) said.event();
        assertThat(title.title().masked()).isEqualTo("Strömavbrott i centrum");
        assertThat(said.entry().reason().masked()).isEqualTo("Fel ort.");
        Post corrected = posts.post(said.log(), said.entry().corrects().post())
                .orElseThrow()
                .post();
        assertThat(((IncidentRegistered) corrected.event()).title().masked()).isEqualTo("Höstmörker");
        assertThat(((IncidentRegistered) corrected.event()).incident()).isEqualTo(title.incident());
        assertThat(posts.last(title.incident()))
                .as("the incident's own log is as it was")
                .isEqualTo(keeper.get(incident).member("last"));
    }

    @Test
    void sentAgainWithItsKeyItIsRecordedOnce() {
        Http once = keeper.with("Idempotency-Key", "ratta-rubriken");
        int before = last().number();
        assertThat(corrected(once).status()).isEqualTo(204);
        int recorded = last().number();
        assertThat(recorded).isGreaterThan(before);
        assertThat(corrected(once).status()).isEqualTo(204);
        assertThat(last().number()).isEqualTo(recorded);

        assertThat(put(once, incident, CORRECTED.replace("centrum", "hamnen")).status())
                .isEqualTo(422);
        String other = staff.opensAnExercise(keeper, "exempelby");
        assertThat(put(once, other, CORRECTED).status())
                .as("the same body for another incident")
                .isEqualTo(422);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EVALUATOR", "AUDITOR", "ADMINISTRATOR", "COMMUNICATOR"})
    void whoMayNotOpenIncidentsMayNotCorrectThemEither(Role role) {
        assertThat(corrected(staff.http("exempelby", role)).status()).isEqualTo(403);
        assertThat(keeper.get(incident).member("title")).isEqualTo("Höstmörker");
    }

    @Test
    void toANeighbourThereIsNoSuchIncident() {
        assertThat(corrected(staff.http("grannby", Role.LOG_KEEPER)).status()).isEqualTo(404);
        assertThat(keeper.get(incident).member("title")).isEqualTo("Höstmörker");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":\"\",\"reason\":\"Fel ort.\"}",
                "{\"title\":\"Strömavbrott\"}",
                "{\"title\":\"Ström\\u202eavbrott\",\"reason\":\"Fel ort.\"}",
                "{\"title\":\"Strömavbrott\",\"reason\":\"Fel ort.\",\"exercise\":false}",
                "[]"
            })
    void whatCannotBeReadCorrectsNothing(String body) {
        assertThat(put(keeper, incident, body).status()).isEqualTo(400);
        assertThat(keeper.get(incident).member("title")).isEqualTo("Höstmörker");
    }

    private Post last() {
        String log = register.log().orElseThrow();
        return posts.post(log, posts.last(log)).orElseThrow().post();
    }

    private Http.Answer corrected(Http by) {
        return put(by, incident, CORRECTED);
    }

    private static Http.Answer put(Http by, String path, String body) {
        return by.with("Content-Type", "application/json").send("PUT", path, body);
    }
}
