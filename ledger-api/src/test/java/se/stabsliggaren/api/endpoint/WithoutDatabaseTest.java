package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.Wire;

/** The database goes away, before a request or in the middle of it: at no endpoint is that told as a fault of the ledger. */
class WithoutDatabaseTest {

    private static final String NOTE = "{\"type\":\"note.written\",\"data\":{\"text\":\"Servrarna svarar inte.\"}}";

    /** What is sent where one is needed. */
    private static final Map<String, String> BODIES = Map.of(
            "POST /api/v1/incidents", "{\"authority\":\"exempelby\",\"exercise\":true,\"title\":\"Höstmörker\"}",
            "POST /api/v1/incidents/{id}/posts", NOTE,
            "POST /api/v1/incidents/{id}/disposals", "{\"decision\":3}",
            "POST /api/v1/authorities", "{\"id\":\"grannby\",\"name\":\"Grannby\",\"domain\":\"grannby.example\"}",
            "POST /api/v1/tokens",
                    "{\"person\":\"Prova Provdotter\",\"authority\":\"exempelby\",\"roles\":[\"auditor\"]}");

    private static final List<String> OPEN = List.of("GET /health", "POST /api/v1/witness/add-checkpoint");

    /** It never ends where the database is there. */
    private static final String STREAM = "GET /api/v1/incidents/{id}/stream";

    @TempDir
    private Path folder;

    private Http everybody;
    private String incident;

    @Test
    void noEndpointFailsWhenTheEmbeddedOneClosedItselfAndNoneRecords() throws Exception {
        try (Running ledger = Running.in(folder, "free")) {
            enter(ledger);
            closesItself();
            endpoints()
                    .filter(endpoint -> !endpoint.equals(STREAM))
                    .forEach(endpoint -> assertTold(endpoint, send(endpoint)));
            assertThat(everybody.post(incident + "/posts", NOTE).status()).isEqualTo(503);
            assertThat(ledger.staff().stranger().get("/health").member("status"))
                    .isEqualTo("DOWN");
        }
    }

    @Test
    void everyEndpointSaysSoWhenTheServerIsGoneAndWhenItGoesMeanwhile() throws Exception {
        String url;
        try (Database fresh = Kind.POSTGRESQL.open()) {
            url = Kind.url(fresh);
        }
        try (Wire wire = Wire.to(URI.create(url.substring("jdbc:".length())).getPort());
                Running ledger = Running.set(
                        folder,
                        "ledger.clock=free",
                        "server.address=127.0.0.1",
                        "server.port=0",
                        "ledger.database.url=" + wire.address(url),
                        "ledger.database.user=postgres")) {
            enter(ledger);
            for (int said : List.of(2, 5)) {
                endpoints().filter(endpoint -> !endpoint.equals(STREAM)).forEach(endpoint -> {
                    wire.cutAfter(said);
                    assertTold(endpoint, send(endpoint));
                    wire.mend();
                    await().atMost(Duration.ofSeconds(30))
                            .until(() -> everybody.get(incident).status() == 200);
                });
            }
            wire.cut();
            everyEndpointSaysSo();
            wire.mend();
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> everybody.post(incident + "/posts", NOTE).status() == 201);
        }
    }

    private void enter(Running ledger) {
        everybody = ledger.staff()
                .http(
                        "exempelby",
                        Role.CHIEF_OF_STAFF,
                        Role.LOG_KEEPER,
                        Role.DATA_PROTECTION_OFFICER,
                        Role.ADMINISTRATOR);
        incident = ledger.staff().opensAnExercise(everybody, "exempelby");
        assertThat(everybody.post(incident + "/posts", NOTE).status()).isEqualTo(201);
    }

    private void everyEndpointSaysSo() {
        assertThat(endpoints()).hasSizeGreaterThan(40);
        endpoints()
                .filter(endpoint -> !OPEN.contains(endpoint))
                .forEach(endpoint ->
                        assertThat(send(endpoint).status()).as(endpoint).isEqualTo(503));
        for (String page : List.of("/", incident + "/timeline")) {
            Http.Answer answer = everybody.with("Accept", "text/html").get(page);
            assertThat(answer.status()).as(page).isEqualTo(503);
            assertThat(answer.body()).contains("Kan inte nå databasen");
        }
        assertThat(everybody.get("/health").status()).isEqualTo(503);
        assertThat(everybody.get("/health").member("status")).isEqualTo("DOWN");
    }

    private static void assertTold(String endpoint, Http.Answer answer) {
        if (answer.status() >= 500) {
            assertThat(answer.status()).as(endpoint + answer.body()).isEqualTo(503);
            if (!endpoint.endsWith("/health")) {
                assertThat((String) answer.member("type"))
                        .as(endpoint)
                        .isIn("urn:stabsliggaren:problem:unavailable", "urn:stabsliggaren:problem:not-confirmed");
            }
        }
    }

    private static Stream<String> endpoints() {
        return Description.endpoints().stream();
    }

    private Http.Answer send(String endpoint) {
        String[] parts = endpoint.split(" ", 2);
        String path = parts[1].replace("/api/v1/incidents/{id}", incident)
                .replace("{name}", "note.written")
                .replaceAll("\\{(number|which|size)}", "1")
                .replaceAll("\\{[a-z]+}", "1a");
        if (parts[0].equals("GET")) {
            return everybody.get(path);
        }
        return everybody
                .with("Content-Type", endpoint.endsWith("/attachments") ? "image/jpeg" : "application/json")
                .send(parts[0], path, BODIES.getOrDefault(endpoint, "{}"));
    }

    /** What H2 does by itself when it cannot write. */
    private void closesItself() throws Exception {
        String password = Files.readString(folder.resolve("owner.key")).strip();
        try (Connection owner = DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve("ledger") + ";CIPHER=AES",
                        "owner",
                        password + " " + password);
                Statement statement = owner.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException e) {
            // There is nobody left to answer.
        }
    }
}
