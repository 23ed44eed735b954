package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.Wire;

/** A database that says nothing any more, without a connection breaking, and what a node that died still holds. */
class SilentDatabaseTest {

    private static final String NOTE = "{\"type\":\"note.written\",\"data\":{\"text\":\"Servrarna svarar inte.\"}}";
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private String url;
    private Wire wire;
    private Running ledger;
    private Http keeper;
    private String incident;

    @BeforeEach
    void aLedgerAtTheEndOfAWire() throws Exception {
        try (Database fresh = Kind.POSTGRESQL.open()) {
            url = Kind.url(fresh);
        }
        wire = Wire.to(URI.create(url.substring("jdbc:".length())).getPort());
        ledger = Running.set(
                folder,
                "ledger.clock=free",
                "server.address=127.0.0.1",
                "server.port=0",
                "ledger.database.url=" + wire.address(url),
                "ledger.database.user=postgres");
        keeper = ledger.staff().http("exempelby", Role.LOG_KEEPER);
        incident = ledger.staff().opensAnExercise(keeper, "exempelby");
    }

    @AfterEach
    void stop() throws Exception {
        wire.mend();
        ledger.close();
        wire.close();
    }

    @Test
    void everybodyIsAnsweredWithinTenSecondsAndRecordingGoesOnWhenItSpeaksAgain() throws Exception {
        assertThat(keeper.post(incident + "/posts", NOTE).status()).isEqualTo(201);
        wire.fallSilent();
        List<Supplier<Http.Answer>> requests = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String key = "k" + i;
            requests.add(() -> keeper.with("Idempotency-Key", key).post(incident + "/posts", NOTE));
            requests.add(() -> keeper.post(incident + "/posts", "[" + NOTE + "," + NOTE + "]"));
        }
        requests.add(() -> keeper.post(incident + "/posts", NOTE));
        requests.add(() -> keeper.get(incident + "/timeline"));
        requests.add(() -> keeper.get(incident + "/stream"));
        requests.add(() -> keeper.with("Accept", "text/html").get("/"));
        requests.add(() -> ledger.staff().stranger().get("/health"));
        allAreTurnedAway(requests);
        allAreTurnedAway(requests);

        wire.mend();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> keeper.with("Idempotency-Key", "k0")
                                .post(incident + "/posts", NOTE)
                                .status()
                        == 201);
        int last = last();
        assertThat(keeper.post(incident + "/posts", NOTE).member("post")).isEqualTo(last + 1);
        await().atMost(Duration.ofMinutes(1))
                .until(() ->
                        keeper.get(incident + "/timeline?min=" + (last + 1)).status() == 200);
    }

    @Test
    void whatANodeHeldThatDiedIsLetGoOfByTheServer() throws Exception {
        String other = ledger.staff().opensAnExercise(keeper, "exempelby");
        int next = last() + 1;
        try (Wire others = Wire.to(URI.create(url.substring("jdbc:".length())).getPort());
                Database dying = Database.atServer(others.address(url), "postgres", "")) {
            Connection held = dying.dataSource().getConnection(); // nobody gives it back
            held.setAutoCommit(false);
            try (PreparedStatement insert = held.prepareStatement(
                    "insert into post (log, number, recorded_at, appended_at, bytes) select id, ?, 0, 0, ? from log"
                            + " where origin like ?")) {
                insert.setInt(1, next);
                insert.setBytes(2, new byte[0]);
                insert.setString(3, "%" + incident.substring(incident.lastIndexOf('/')));
                assertThat(insert.executeUpdate()).isOne();
            }
            others.fallSilent();

            allAreTurnedAway(List.of(() -> keeper.post(incident + "/posts", NOTE)));
            assertThat(keeper.post(other + "/posts", NOTE).status())
                    .as("nobody else waits")
                    .isEqualTo(201);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> keeper.post(incident + "/posts", NOTE).status() == 201);
            assertThat(last()).isEqualTo(next);
        }
    }

    /** At once, and each within the time, with a problem that says so. */
    private static void allAreTurnedAway(List<Supplier<Http.Answer>> requests) throws Exception {
        record Timed(Http.Answer answer, long nanos) {}
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Timed>> sent = requests.stream()
                    .map(request -> senders.submit(() -> {
                        long begun = System.nanoTime();
                        return new Timed(request.get(), System.nanoTime() - begun);
                    }))
                    .toList();
            for (Future<Timed> one : sent) {
                Timed timed = one.get(1, TimeUnit.MINUTES);
                assertThat(timed.answer().status())
                        .as(timed.answer().response().uri() + timed.answer().body())
                        .isEqualTo(503);
                assertThat(timed.answer().body()).isNotEmpty();
                assertThat(Duration.ofNanos(timed.nanos()))
                        .as(timed.answer().response().uri().toString())
                        .isLessThan(LONGEST);
            }
        }
    }

    private int last() {
        return (Integer) keeper.get(incident).member("last");
    }
}
