package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.access.SecureIds;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.store.PostLog;

/** The register is told of a mistake in an authority, and says what is so from then on. */
@EndpointTest
class AuthorityCorrectionTest {

    private static final String AUTHORITIES = "/api/v1/authorities";
    private static final String CORRECTED =
            "{\"name\":\"Rättköpings kommun\",\"domain\":\"rattkoping.example\",\"reason\":\"Felskrivet.\"}";
    private static final String REASON = "{\"reason\":\"Felskrivet kortnamn.\"}";

    @Autowired
    Staff staff;

    @Autowired
    IncidentRegister register;

    @Autowired
    PostLog posts;

    private final String id = "felby-" + SecureIds.id().substring(0, 8).toLowerCase(java.util.Locale.ROOT);
    private Http registrar;

    @BeforeEach
    void registerWithAMistake() {
        registrar = staff.known("Rut Registrator", "exempelby", Role.ADMINISTRATOR);
        assertThat(registered(registrar).status()).isEqualTo(201);
    }

    @Test
    void aSecondOfTheSameShortNameIsToldWhatCanBeDone() {
        Http.Answer refused = registered(registrar);
        assertThat(refused.status()).isEqualTo(409);
        assertThat((String) refused.member("detail")).contains("rätta uppgifterna om den");
        assertThat(corrected(registrar, id).status()).isEqualTo(204);
    }

    @Test
    void incidentsThatAreOpenedThenHaveTheCorrectedDomain() {
        corrected(registrar, id);
        Http keeper = staff.http(id, Role.LOG_KEEPER);
        String incident = staff.opensAnExercise(keeper, id);
        String log = register.incident(incident.substring(incident.lastIndexOf('/') + 1))
                .orElseThrow()
                .log();
        assertThat(log).startsWith("rattkoping.example/");
    }

    @Test
    void aWithdrawnAuthorityIsFreeToBeRegisteredAnewByAnother() {
        assertThat(registrar
                        .post(AUTHORITIES + "/" + id + "/withdrawal", REASON)
                        .status())
                .isEqualTo(204);
        assertThat(register.authorities()).doesNotContain(id);
        assertThat(registrar
                        .post(AUTHORITIES + "/" + id + "/withdrawal", REASON)
                        .status())
                .isEqualTo(404);

        Http neighbour = staff.known("Gun Granne", "grannby", Role.ADMINISTRATOR);
        assertThat(registered(neighbour).status()).isEqualTo(201);
        assertThat(registrar.post("/api/v1/tokens", auditor()).status()).isEqualTo(403);
        assertThat(neighbour.post("/api/v1/tokens", auditor()).status()).isEqualTo(201);
    }

    @Test
    void anAuthorityWithSomebodyInItStays() {
        Http administrator = staff.known("Egon Egen", id, Role.ADMINISTRATOR);
        Http.Answer refused = administrator.post(AUTHORITIES + "/" + id + "/withdrawal", REASON);
        assertThat(refused.status()).isEqualTo(409);
        assertThat((String) refused.member("detail")).contains("har händelser eller behörigheter");
        assertThat(register.authorities()).contains(id);
    }

    @Test
    void whoHadNoPartInItCorrectsAndWithdrawsNothing() {
        Http stranger = staff.known("Gun Granne", "grannby", Role.ADMINISTRATOR);
        assertThat(corrected(stranger, id).status()).isEqualTo(403);
        assertThat(stranger.post(AUTHORITIES + "/" + id + "/withdrawal", REASON).status())
                .isEqualTo(403);
        Http keeper = staff.http("exempelby", Role.LOG_KEEPER);
        assertThat(corrected(keeper, id).status()).isEqualTo(403);
    }

    @Test
    void aCorrectionThatIsSentAgainWithItsKeyIsRecordedOnce() {
        Http once = registrar.with("Idempotency-Key", "ratta");
        int before = posts();
        assertThat(corrected(once, id).status()).isEqualTo(204);
        assertThat(corrected(once, id).status()).isEqualTo(204);
        assertThat(posts()).isEqualTo(before + 1);
    }

    @Test
    void aWithdrawalThatIsSentAgainWithItsKeyIsNotToldThatTheAuthorityIsGone() {
        Http once = registrar.with("Idempotency-Key", "aterkalla");
        int before = posts();
        assertThat(withdrawn(once, id).status()).isEqualTo(204);
        assertThat(withdrawn(once, id).status()).isEqualTo(204);
        assertThat(posts()).isEqualTo(before + 1);
        assertThat(withdrawn(registrar, id).status()).as("without its key").isEqualTo(404);
    }

    @Test
    void theSameKeyAtOnceWithdrawsOnceAndRefusesNobody() throws Exception {
        Http once = registrar.with("Idempotency-Key", "pa-en-gang");
        int before = posts();
        try (ExecutorService hands = Executors.newFixedThreadPool(4)) {
            Callable<Http.Answer> withdrawal = () -> withdrawn(once, id);
            for (Future<Http.Answer> answer : hands.invokeAll(Collections.nCopies(4, withdrawal))) {
                assertThat(answer.get().status()).isEqualTo(204);
            }
        }
        assertThat(posts()).isEqualTo(before + 1);
    }

    @Test
    void aKeyIsForOneAuthorityAndOneBody() {
        Http once = registrar.with("Idempotency-Key", "en-nyckel");
        assertThat(corrected(once, id).status()).isEqualTo(204);
        assertThat(corrected(once, "exempelby").status())
                .as("the same body for another authority")
                .isEqualTo(422);
        assertThat(withdrawn(once, id).status()).isEqualTo(422);
        assertThat(register.authorities()).contains(id);
    }

    @Test
    void anothersKeyIsAnother() {
        Http first = registrar.with("Idempotency-Key", "allas");
        assertThat(withdrawn(first, id).status()).isEqualTo(204);
        Http stranger = staff.known("Gun Granne", "grannby", Role.ADMINISTRATOR).with("Idempotency-Key", "allas");
        assertThat(withdrawn(stranger, id).status()).isEqualTo(404);
    }

    @Test
    void aReasonIsReadByTheRulesForEveryText() {
        String turned = "{\"reason\":\"Fel \\u202enamn.\"}";
        Http.Answer refused = registrar.post(AUTHORITIES + "/" + id + "/withdrawal", turned);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.member("field")).isEqualTo("reason");
        assertThat(register.authorities()).contains(id);
    }

    @Test
    void anAuthorityThatIsNotThereIsNotFound() {
        assertThat(corrected(registrar, "finnsinte").status()).isEqualTo(404);
    }

    private static Http.Answer withdrawn(Http by, String authority) {
        return by.post(AUTHORITIES + "/" + authority + "/withdrawal", REASON);
    }

    private int posts() {
        return posts.last(register.log().orElseThrow());
    }

    private Http.Answer registered(Http by) {
        return by.post(AUTHORITIES, "{\"id\":\"%s\",\"name\":\"Felby\",\"domain\":\"felby.example\"}".formatted(id));
    }

    private static Http.Answer corrected(Http by, String authority) {
        return by.with("Content-Type", "application/json").send("PUT", AUTHORITIES + "/" + authority, CORRECTED);
    }

    private String auditor() {
        return "{\"person\":\"Prova Provdotter\",\"authority\":\"%s\",\"roles\":[\"auditor\"]}".formatted(id);
    }
}
