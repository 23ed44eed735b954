package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.stabsliggaren.api.access.Role;

/** What is wrong with a ledger is told to who may know, and a program learns from the status whether it records. */
class HealthEndpointTest {

    private static final String NOTE = "{\"type\":\"note.written\",\"data\":{\"text\":\"Servrarna svarar inte.\"}}";

    @TempDir
    private Path folder;

    @Test
    void tellsOfStoppedViewsWhoMayKnowWhichAndStaysOpenAsItRecords() throws Exception {
        try (Running ledger = Running.in(folder, "free")) {
            Http keeper = ledger.staff().http("exempelby", Role.LOG_KEEPER);
            String incident = ledger.staff().opensAnExercise(keeper, "exempelby");
            String other = ledger.staff().opensAnExercise(keeper, "exempelby");
            keeper.post(incident + "/posts", NOTE);
            asOwner(jdbc -> NewerLedger.sings(jdbc, incident, 4));
            assertThat((String) keeper.get(incident + "/timeline").member("type"))
                    .endsWith("halted");
            assertThat(keeper.get(other + "/timeline").status()).isEqualTo(200);
            await().atMost(Duration.ofSeconds(30)).until(() -> ledger.staff()
                    .stranger()
                    .get("/health")
                    .member("status")
                    .equals("DEGRADED"));

            assertThat(ledger.staff().stranger().get("/health").status()).isEqualTo(200);
            assertThat(ledger.staff().stranger().get("/health").json().keySet())
                    .as("a stranger learns nothing more")
                    .isEqualTo(java.util.Set.of("status"));
            assertThat(troubles(keeper))
                    .singleElement()
                    .satisfies(trouble -> assertThat(trouble).containsEntry("code", "views-halted"))
                    .satisfies(trouble -> assertThat(trouble).doesNotContainKey("logs"));
            assertThat(troubles(ledger.staff().http("exempelby", Role.ADMINISTRATOR)))
                    .singleElement()
                    .satisfies(trouble ->
                            assertThat(trouble.get("logs").toString()).contains(id(incident)));
            assertThat(troubles(ledger.staff().http("grannby", Role.ADMINISTRATOR)))
                    .singleElement()
                    .satisfies(trouble -> assertThat(trouble).doesNotContainKey("logs"));
            assertThat(keeper.post(other + "/posts", NOTE).status()).isEqualTo(201);
        }
    }

    @Test
    void tellsOfTheIncidentThatLacksAPostWhichNothingIsShownOfWhileOthersGoOn() throws Exception {
        try (Running ledger = Running.in(folder, "free")) {
            Http keeper = ledger.staff().http("exempelby", Role.LOG_KEEPER);
            String incident = ledger.staff().opensAnExercise(keeper, "exempelby");
            String other = ledger.staff().opensAnExercise(keeper, "exempelby");
            for (int i = 0; i < 3; i++) {
                keeper.post(incident + "/posts", NOTE);
            }
            asOwner(jdbc -> {
                jdbc.execute("set referential_integrity false");
                jdbc.execute("drop trigger if exists content_guard");
                for (String table : List.of("content", "post")) {
                    jdbc.update(
                            "delete from " + table
                                    + " where number = 4 and log = (select id from log where origin like ?)",
                            "%" + id(incident));
                }
            });

            for (String path : List.of("/timeline", "/decisions", "/posts", "/posts/4", "/posts?after=3&limit=1")) {
                Http.Answer answer = keeper.get(incident + path);
                assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(503);
                assertThat(answer.member("incident")).as(path).isEqualTo(id(incident));
                assertThat((String) answer.member("detail")).as(path).contains("Nr 4 saknas", "ledger fsck");
            }
            assertThat(keeper.get(other + "/timeline").status()).isEqualTo(200);
            assertThat(keeper.post(other + "/posts", NOTE).status()).isEqualTo(201);
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(troubles(ledger.staff().http("exempelby", Role.ADMINISTRATOR)))
                            .singleElement()
                            .satisfies(trouble -> assertThat(trouble).containsEntry("code", "views-halted"))
                            .satisfies(trouble ->
                                    assertThat(trouble.get("logs").toString()).contains(id(incident))));
        }
    }

    @Test
    void tellsAnAdministratorWhichOfTheAuthoritysWebhooksRestAndNobodyWhereTheyLead() throws Exception {
        try (Running ledger = Running.in(folder, "free")) {
            Http administrator = ledger.staff().http("exempelby", Role.ADMINISTRATOR);
            String id = (String) administrator
                    .post("/api/v1/webhooks", "{\"address\":\"https://93.184.216.34/hemlig\"}")
                    .member("webhook");
            assertThat(administrator.get("/health").member("status")).isEqualTo("UP");
            asOwner(jdbc -> jdbc.update("update webhook_state set resting_since = 1 where webhook = ?", id));
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> administrator.get("/health").member("status").equals("DEGRADED"));

            assertThat(troubles(administrator)).singleElement().satisfies(trouble -> assertThat(trouble)
                    .containsEntry("code", "webhook-resting")
                    .containsEntry("webhooks", List.of(id)));
            assertThat(administrator.get("/health").body()).doesNotContain("93.184", "hemlig");
            for (Http other : List.of(
                    ledger.staff().http("exempelby", Role.LOG_KEEPER),
                    ledger.staff().http("grannby", Role.ADMINISTRATOR))) {
                assertThat(troubles(other)).singleElement().satisfies(trouble -> assertThat(trouble)
                        .containsEntry("code", "webhook-resting")
                        .doesNotContainKey("webhooks"));
            }
            assertThat(ledger.staff().stranger().get("/health").json().keySet()).isEqualTo(java.util.Set.of("status"));
        }
    }

    @Test
    void tellsOfALogThatMayNotGoOn() throws Exception {
        String log;
        try (Running ledger = Running.in(folder, "free")) {
            Http keeper = ledger.staff().http("exempelby", Role.LOG_KEEPER);
            log = (String) keeper.get(ledger.staff().opensAnExercise(keeper, "exempelby"))
                    .member("log");
        }
        Files.writeString(
                folder.resolve("heads.journal"), "99 " + "A".repeat(43) + "= " + log + "\n", StandardOpenOption.APPEND);
        try (Running ledger = Running.in(folder, "free")) {
            Http administrator = ledger.staff().http("exempelby", Role.ADMINISTRATOR);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> administrator.get("/health").member("status").equals("DEGRADED"));
            assertThat(administrator.get("/health").status()).isEqualTo(200);
            assertThat(troubles(administrator)).singleElement().satisfies(trouble -> assertThat(trouble)
                    .containsEntry("code", "fork-detected")
                    .containsEntry("logs", List.of(log)));
        }
    }

    @Test
    void isDownWhenNoLogMayGoOn() throws Exception {
        try (Running ledger = Running.in(folder, "free")) {
            ledger.staff().http("exempelby", Role.LOG_KEEPER);
        }
        Files.delete(folder.resolve("heads.journal"));
        try (Running ledger = Running.in(folder, "free")) {
            Http stranger = ledger.staff().stranger();
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> stranger.get("/health").status() == 503);
            assertThat(stranger.get("/health").member("status")).isEqualTo("DOWN");
        }
    }

    @Test
    void isOpenAlsoToAStrangerWhoSendsABodyWhichNoEndpointReads() {
        try (Running ledger = Running.in(folder, "free")) {
            Http stranger = ledger.staff().stranger().with("Content-Type", "application/json");
            assertThat(stranger.send("GET", "/health", "{}").member("status")).isEqualTo("UP");
            assertThat(stranger.send("GET", "/room.css", "{}").status()).isEqualTo(200);
            assertThat(stranger.send("GET", "/api/v1/incidents", "{}").status()).isEqualTo(401);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> troubles(Http caller) {
        return (List<Map<String, Object>>) caller.get("/health").member("troubles");
    }

    private static String id(String incident) {
        return incident.substring(incident.lastIndexOf('/') + 1);
    }

    private void asOwner(Consumer<JdbcTemplate> does) throws Exception {
        String password = Files.readString(folder.resolve("owner.key")).strip();
        try (Connection owner = DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("ledger") + ";CIPHER=AES", "owner", password + " " + password)) {
            does.accept(new JdbcTemplate(new SingleConnectionDataSource(owner, true)));
        }
    }
}
