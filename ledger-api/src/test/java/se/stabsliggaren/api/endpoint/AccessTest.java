package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Right;
import se.stabsliggaren.api.access.Role;

@EndpointTest
class AccessTest {

    private static final String NOTE = "{\"type\":\"note.written\",\"data\":{\"text\":\"Allt väl.\"}}";

    @Autowired
    Staff staff;

    private Http keeper;
    private String incident;

    @BeforeEach
    void openAnIncident() {
        keeper = staff.http("exempelby", Role.LOG_KEEPER);
        incident = staff.opensAnExercise(keeper, "exempelby");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/incidents",
                "/api/v1/event-types",
                "/api/v1/tokens",
                "/api/v1/openapi.yaml",
                "/",
                "/handelse/x"
            })
    void nothingIsOpenWithoutAToken(String path) {
        assertThat(staff.stranger().get(path).status()).isEqualTo(401);
        assertThat(staff.stranger()
                        .with("Authorization", "Bearer nej")
                        .get(path)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void healthIsOpenAndSaysNothingMore() {
        Http.Answer health = staff.stranger().get("/health");

        assertThat(health.status()).isEqualTo(200);
        assertThat(health.json().keySet()).isEqualTo(java.util.Set.of("status"));
    }

    @Test
    void anotherAuthoritysIncidentDoesNotEvenExist() {
        Http neighbour = staff.http("grannby", Role.LOG_KEEPER, Role.ADMINISTRATOR);

        assertThat(neighbour.get(incident).status()).isEqualTo(404);
        assertThat(neighbour.get(incident + "/posts").status()).isEqualTo(404);
        assertThat(neighbour.get(incident + "/timeline").status()).isEqualTo(404);
        assertThat(neighbour.get(incident + "/stream").status()).isEqualTo(404);
        assertThat(neighbour.post(incident + "/posts", NOTE).status()).isEqualTo(404);
        assertThat(neighbour.get("/api/v1/incidents").body()).doesNotContain(id());
        assertThat(neighbour.get(incident).body())
                .isEqualTo(neighbour.get("/api/v1/incidents/finnsinte").body());
    }

    private String id() {
        return incident.substring(incident.lastIndexOf('/') + 1);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleMayWhatTheTableSays(Role role) {
        Http somebody = staff.http("exempelby", role);

        assertThat(somebody.get(incident).status()).isEqualTo(role.may(Right.READ) ? 200 : 403);
        assertThat(somebody.post(incident + "/posts", NOTE).status()).isEqualTo(role.may(Right.RECORD) ? 201 : 403);
        assertThat(somebody.get("/api/v1/tokens").status()).isEqualTo(role.may(Right.ADMINISTER) ? 200 : 403);
        assertThat(staff.opensAnExercise(somebody, "exempelby") != null).isEqualTo(role.may(Right.OPEN));
    }

    @Test
    void anEvaluatorRecordsWhatTheEvaluationFindsAndNothingElse() {
        Http evaluator = staff.http("exempelby", Role.EVALUATOR);

        assertThat(evaluator.post(incident + "/posts", NOTE).status()).isEqualTo(403);
        assertThat(evaluator
                        .post(
                                incident + "/posts",
                                "{\"type\":\"evaluation.finding-noted\",\"data\":{\"text\":\"Konton saknade tvåfaktor.\",\"cites\":[1]}}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aTokenThatIsTakenBackOpensNothing() {
        Http administrator = staff.http("exempelby", Role.ADMINISTRATOR);
        Http.Answer granted = administrator.post(
                "/api/v1/tokens",
                "{\"person\":\"Prova Provdotter\",\"authority\":\"exempelby\",\"roles\":[\"auditor\"]}");
        Http auditor = staff.stranger().with("Authorization", "Bearer " + granted.member("secret"));

        assertThat(granted.status()).isEqualTo(201);
        assertThat(auditor.get(incident).status()).isEqualTo(200);
        assertThat(administrator
                        .send("DELETE", granted.header("Location"), (String) null)
                        .status())
                .isEqualTo(204);
        assertThat(auditor.get(incident).status()).isEqualTo(401);
        assertThat(administrator.get("/api/v1/tokens").body()).doesNotContain((String) granted.member("secret"));
    }

    @Test
    void anAdministratorGovernsTheOwnAuthorityAlone() {
        Http administrator = staff.http("exempelby", Role.ADMINISTRATOR);
        Http neighbour = staff.http("grannby", Role.ADMINISTRATOR);
        Http.Answer granted = administrator.post("/api/v1/tokens", auditorOf("exempelby"));

        assertThat(granted.status()).isEqualTo(201);
        assertThat(neighbour.get("/api/v1/tokens").body())
                .doesNotContain("exempelby", (String) granted.member("token"));
        assertThat(neighbour.send("DELETE", granted.header("Location"), null).status())
                .isEqualTo(404);
        Http.Answer refused = neighbour.post("/api/v1/tokens", auditorOf("exempelby"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.member("field")).isEqualTo("authority");
    }

    @Test
    void whoRegistersAnAuthorityLetsTheFirstPersonInAndNobodyElse() {
        Http administrator = staff.http("exempelby", Role.ADMINISTRATOR);
        administrator.post(
                "/api/v1/authorities", "{\"id\":\"nyby\",\"name\":\"Nyby kommun\",\"domain\":\"nyby.example\"}");
        assertThat(administrator.post("/api/v1/tokens", auditorOf("nyby")).status())
                .isEqualTo(201);
        assertThat(administrator.post("/api/v1/tokens", auditorOf("nyby")).status())
                .isEqualTo(400);
    }

    @Test
    void whoHadNoPartInRegisteringAnAuthorityLetsNobodyInThere() {
        Http registrar = staff.known("Ada Adminsson", "exempelby", Role.ADMINISTRATOR);
        Http neighbour = staff.known("Bo Grannlund", "grannby", Role.ADMINISTRATOR);
        registrar.post("/api/v1/authorities", "{\"id\":\"nystad\",\"name\":\"Nystad\",\"domain\":\"nystad.example\"}");

        Http.Answer refused = neighbour.post("/api/v1/tokens", auditorOf("nystad"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat((String) refused.member("detail")).contains("fördes in av någon annan");

        Http.Answer deputy = registrar.post(
                "/api/v1/tokens",
                "{\"person\":\"Cia Vikarie\",\"authority\":\"exempelby\",\"roles\":[\"administrator\"]}");
        assertThat(staff.stranger()
                        .with("Authorization", "Bearer " + deputy.member("secret"))
                        .post("/api/v1/tokens", auditorOf("nystad"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void nobodyBothAdministersAndCarriesOutDisposals() {
        Http administrator = staff.known("Ada Adminsson", "exempelby", Role.ADMINISTRATOR);
        String grant = "{\"person\":\"%s\",\"authority\":\"exempelby\",\"roles\":[%s]}";

        Http.Answer both = administrator.post(
                "/api/v1/tokens", grant.formatted("Dag Datason", "\"administrator\",\"data-protection-officer\""));
        Http.Answer herself =
                administrator.post("/api/v1/tokens", grant.formatted("ada  adminsson", "\"data-protection-officer\""));

        for (Http.Answer answer : java.util.List.of(both, herself)) {
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.member("field")).isEqualTo("roles");
        }
        assertThat(administrator
                        .post("/api/v1/tokens", grant.formatted("Dag Datason", "\"data-protection-officer\""))
                        .status())
                .isEqualTo(201);
    }

    private static String auditorOf(String authority) {
        return "{\"person\":\"Prova Provdotter\",\"authority\":\"%s\",\"roles\":[\"auditor\"]}".formatted(authority);
    }

    @Test
    void aPersonHasAnotherAccountInEachLogAndTheSameInOne() {
        keeper.post(incident + "/posts", NOTE);
        keeper.post(incident + "/posts", NOTE);
        String other = staff.opensAnExercise(keeper, "exempelby");

        assertThat(account(incident, 2)).isEqualTo(account(incident, 1)).isEqualTo(account(incident, 3));
        assertThat(account(other, 1)).isNotEqualTo(account(incident, 1));
    }

    @Test
    void aPartIsPlayedOnlyWhereTheClockIsSimulated() {
        Http client = staff.http("exempelby", Role.CLIENT);

        assertThat(client.with("Ledger-As", "log-keeper")
                        .post(incident + "/posts", NOTE)
                        .status())
                .isEqualTo(403);
        assertThat(client.with("Ledger-Clock", "2026-10-03T04:25:00Z")
                        .post(incident + "/posts", NOTE)
                        .status())
                .isEqualTo(403);
        assertThat(client.with("Content-Type", "application/json")
                        .send("PUT", "/api/v1/clock", "{}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatIsImportedSaysSo() {
        Http.Answer imported = keeper.with("Ledger-Via", "import").post(incident + "/posts", NOTE);

        assertThat(by((int) imported.member("post")).get("via")).isEqualTo("import");
        assertThat(by((int) imported.member("post")).get("function")).isEqualTo("loggförare");
    }

    private Map<?, ?> by(int post) {
        return (Map<?, ?>) keeper.get(incident + "/posts/" + post).member("by");
    }

    private Object account(String path, int post) {
        return ((Map<?, ?>) keeper.get(path + "/posts/" + post).member("by")).get("account");
    }
}
