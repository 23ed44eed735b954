package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.store.PostLog;

/** Who may have the ledger tell others, and whom it is never to tell. */
@EndpointTest
class WebhookEndpointTest {

    private static final String OUTSIDE = "https://93.184.216.34/krok";

    @Autowired
    Staff staff;

    @Autowired
    IncidentRegister register;

    @Autowired
    PostLog posts;

    private Http administrator;

    @BeforeEach
    void somebodyAdministers() {
        administrator = staff.http("exempelby", Role.ADMINISTRATOR);
    }

    @ParameterizedTest // #4
    @ValueSource(
            strings = {
                "https://127.0.0.1/krok",
                "https://localhost/krok",
                "https://localhost./krok",
                "https://10.0.0.7/krok",
                "https://192.168.1.7:8443/krok",
                "https://169.254.169.254/latest/meta-data/",
                "https://[::1]/krok",
                "https://[fd12:3456::1]/krok",
                "https://[::ffff:10.0.0.7]/krok",
                "https://2130706433/krok",
                "http://127.0.0.1:8080/krok",
                "http://93.184.216.34/krok",
                "https://nyckel@93.184.216.34/krok",
                "https://finns-inte.invalid/krok",
                "krok"
            })
    void anAddressOfTheOwnNetworkIsRefusedInOneSentenceAndNothingIsStored(String address) {
        int before = recorded();
        List<?> webhooks = webhooks(administrator);

        Http.Answer answer = administrator.post("/api/v1/webhooks", "{\"address\":\"%s\"}".formatted(address));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.member("field")).isEqualTo("address");
        assertThat((String) answer.member("detail")).contains("inget är sparat").endsWith(".");
        assertThat(webhooks(administrator)).isEqualTo(webhooks);
        assertThat(recorded()).isEqualTo(before);
    }

    @Test
    void whoAdministersMakesOneSeesItAndTakesItBack() {
        Http.Answer made = administrator.post("/api/v1/webhooks", "{\"address\":\"%s\"}".formatted(OUTSIDE));
        assertThat(made.status()).isEqualTo(201);
        String id = (String) made.member("webhook");
        assertThat((String) made.member("secret")).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(made.header("Location")).isEqualTo("/api/v1/webhooks/" + id);

        assertThat(webhook(administrator, id))
                .containsEntry("address", OUTSIDE)
                .containsEntry("person", "Testa Testlund")
                .containsEntry("state", "active")
                .containsEntry("behind", 0)
                .doesNotContainKeys("secret", "fault", "incident");
        assertThat(administrator.get("/api/v1/webhooks").body()).doesNotContain((String) made.member("secret"));
        assertThat(administrator
                        .send("POST", "/api/v1/webhooks/" + id + "/resumption", null)
                        .status())
                .isEqualTo(204);

        assertThat(administrator.send("DELETE", "/api/v1/webhooks/" + id, null).status())
                .isEqualTo(204);
        int ended = recorded();
        assertThat(administrator.send("DELETE", "/api/v1/webhooks/" + id, null).status())
                .isEqualTo(204);
        assertThat(recorded()).as("taken back once").isEqualTo(ended);
        assertThat(webhook(administrator, id))
                .containsEntry("state", "taken-back")
                .containsEntry("endedBy", "Testa Testlund");
        assertThat(administrator
                        .send("POST", "/api/v1/webhooks/" + id + "/resumption", null)
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"address\":7}", "{\"address\":\"https://a.example\",\"secret\":\"min\"}", "[]"})
    void aBodyThatCannotBeReadIsRefused(String body) {
        assertThat(administrator.post("/api/v1/webhooks", body).status()).isEqualTo(400);
    }

    @Test
    void nobodyButWhoAdministersHasAnythingToDoWithThem() {
        Http keeper = staff.http("exempelby", Role.LOG_KEEPER, Role.CHIEF_OF_STAFF);
        String body = "{\"address\":\"%s\"}".formatted(OUTSIDE);

        assertThat(keeper.post("/api/v1/webhooks", body).status()).isEqualTo(403);
        assertThat(keeper.get("/api/v1/webhooks").status()).isEqualTo(403);
        assertThat(keeper.send("DELETE", "/api/v1/webhooks/a", null).status()).isEqualTo(403);
        assertThat(keeper.send("POST", "/api/v1/webhooks/a/resumption", null).status())
                .isEqualTo(403);
        assertThat(staff.stranger().post("/api/v1/webhooks", body).status()).isEqualTo(401);
    }

    @Test
    void anotherAuthoritysAreAsIfTheyWereNot() {
        Http neighbour = staff.http("grannby", Role.ADMINISTRATOR);
        String id = (String) administrator
                .post("/api/v1/webhooks", "{\"address\":\"%s\"}".formatted(OUTSIDE))
                .member("webhook");
        String incident = staff.opensAnExercise(staff.http("exempelby", Role.LOG_KEEPER), "exempelby");

        assertThat(neighbour.get("/api/v1/webhooks").body()).doesNotContain(id);
        for (String method : List.of("DELETE", "POST")) {
            String rest = method.equals("POST") ? "/resumption" : "";
            Http.Answer theirs = neighbour.send(method, "/api/v1/webhooks/" + id + rest, null);
            Http.Answer none = neighbour.send(method, "/api/v1/webhooks/0123456789" + rest, null);
            assertThat(theirs.status()).isEqualTo(404);
            assertThat(theirs.body()).isEqualTo(none.body());
        }
        String ours = incident.substring(incident.lastIndexOf('/') + 1);
        Http.Answer ofOurs =
                neighbour.post("/api/v1/webhooks", "{\"address\":\"%s\",\"incident\":\"%s\"}".formatted(OUTSIDE, ours));
        Http.Answer ofNone = neighbour.post(
                "/api/v1/webhooks", "{\"address\":\"%s\",\"incident\":\"%s\"}".formatted(OUTSIDE, "0123456789"));
        assertThat(ofOurs.status()).isEqualTo(400);
        assertThat(ofOurs.body()).isEqualTo(ofNone.body());
        administrator.send("DELETE", "/api/v1/webhooks/" + id, null);
    }

    @Test
    void anAuthorityHasTwentyAtATime() {
        Http full = staff.http("fullby", Role.ADMINISTRATOR);
        String body = "{\"address\":\"%s\"}".formatted(OUTSIDE);
        for (int i = 0; i < 20; i++) {
            assertThat(full.post("/api/v1/webhooks", body).status()).isEqualTo(201);
        }
        assertThat((String) full.post("/api/v1/webhooks", body).member("detail"))
                .contains("redan 20 webhookar");
        String one = (String) ((Map<?, ?>) webhooks(full).getFirst()).get("webhook");
        full.send("DELETE", "/api/v1/webhooks/" + one, null);
        assertThat(full.post("/api/v1/webhooks", body).status()).isEqualTo(201);
    }

    private int recorded() {
        return posts.last(register.log().orElseThrow());
    }

    private static List<?> webhooks(Http somebody) {
        return (List<?>) somebody.get("/api/v1/webhooks").member("webhooks");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> webhook(Http somebody, String id) {
        return (Map<String, Object>) webhooks(somebody).stream()
                .filter(each -> ((Map<?, ?>) each).get("webhook").equals(id))
                .findFirst()
                .orElseThrow();
    }
}
