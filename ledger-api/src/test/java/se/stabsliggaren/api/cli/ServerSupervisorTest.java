package se.stabsliggaren.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import se.stabsliggaren.api.LedgerApplication;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.StartupException;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.ledger.Recorder;

/** A database that closed itself, as on a full disk, is told of, and opened again by the ledger. */
class ServerSupervisorTest {

    private static final Recorder RECORDER = new Recorder("a1", Person.of("Testa Testlund"), "loggförare", Via.API);

    @TempDir
    private Path folder;

    private final List<ConfigurableApplicationContext> started = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void aDatabaseThatClosedItselfIsToldOfWithWhatToDo() throws Exception {
        ConfigurableApplicationContext ledger = serving();
        assertThat(health(ledger).statusCode()).isEqualTo(200);

        closesItself(ledger);

        assertThat(health(ledger).statusCode()).isEqualTo(503);
        assertThat(health(ledger).body())
                .contains("\"DOWN\"")
                .contains("Databasen har stängt sig")
                .contains("gör plats");
    }

    @Test
    void whoeverSendsMeanwhileIsToldThatNothingWasRecordedAndWhereToLook() throws Exception {
        ConfigurableApplicationContext ledger = serving();
        closesItself(ledger);

        for (HttpRequest.Builder request : List.of(
                request(ledger, "/api/v1/incidents").POST(HttpRequest.BodyPublishers.ofString("{}")),
                request(ledger, "/api/v1/incidents"))) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            request.header("Authorization", "Bearer nyckel").build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("inget är infört; se /health");
        }
    }

    @Test
    void theLedgerOpensItAgainAndGoesOnWhereItWas() throws Exception {
        Thread serves = Thread.ofPlatform().start(() -> {
            try {
                new ServerSupervisor(this::serving, ledger -> {}).untilStopped();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        await().atMost(Duration.ofMinutes(1)).until(() -> started.size() == 1);
        IncidentRegister before = started.getFirst().getBean(IncidentRegister.class);
        before.open("exempelby.example", "L1", RECORDER);
        before.register("exempelby", "Exempelby kommun", "exempelby.example", RECORDER);
        String register = before.log().orElseThrow();
        int last = started.getFirst().getBean(PostLog.class).last(register);

        closesItself(started.getFirst());
        await().atMost(Duration.ofMinutes(1)).until(() -> started.size() == 2);

        ConfigurableApplicationContext again = started.getLast();
        assertThat(started.getFirst().isActive()).isFalse();
        assertThat(health(again).statusCode()).isEqualTo(200);
        assertThat(again.getBean(PostLog.class).last(register)).isEqualTo(last);
        again.getBean(IncidentRegister.class).register("grannby", "Grannby kommun", "grannby.example", RECORDER);
        assertThat(again.getBean(PostLog.class).last(register)).isEqualTo(last + 1);

        again.close();
        assertThat(serves.join(Duration.ofMinutes(1)))
                .as("ends when it is stopped")
                .isTrue();
        assertThat(started).hasSize(2);
    }

    @Test
    void aDatabaseServerThatIsNotUpYetIsWaitedForAndThatIsSaidOnce() throws Exception {
        List<String> said = new CopyOnWriteArrayList<>();
        AtomicInteger attempts = new AtomicInteger();
        new ServerSupervisor(
                        () -> {
                            if (attempts.incrementAndGet() < 3) {
                                throw notUp();
                            }
                            return serving();
                        },
                        ConfigurableApplicationContext::close,
                        Duration.ofMinutes(1),
                        said::add)
                .untilStopped();
        assertThat(attempts).hasValue(3);
        assertThat(said).containsExactly("Databasen går inte att nå.");
    }

    @Test
    void itIsNotWaitedForWithoutEnd() {
        ServerSupervisor serving = new ServerSupervisor(
                () -> {
                    throw notUp();
                },
                ledger -> {},
                Duration.ZERO,
                sentence -> {});
        assertThatThrownBy(serving::untilStopped).isInstanceOf(StartupException.class);
    }

    @Test
    void whatWaitingDoesNotMendIsToldAtOnce() {
        SQLException wrongPassword = new SQLException("password authentication failed", "28P01");
        ServerSupervisor serving = new ServerSupervisor(
                () -> {
                    throw new StartupException("Fel lösenord.", wrongPassword);
                },
                ledger -> {},
                Duration.ofDays(1),
                sentence -> {});
        assertThatThrownBy(serving::untilStopped).isInstanceOf(StartupException.class);
    }

    private static StartupException notUp() {
        return new StartupException("Databasen går inte att nå.", new SQLException("Connection refused", "08001"));
    }

    private ConfigurableApplicationContext serving() {
        ConfigurableApplicationContext ledger = new Launcher(LedgerApplication.class)
                .serving(
                        new Launcher.Settings(folder, null, "free"),
                        new Launcher.Answers(Launcher.THIS_MACHINE, 0, null));
        started.add(ledger);
        return ledger;
    }

    private static HttpResponse<String> health(ConfigurableApplicationContext ledger) throws Exception {
        return HttpClient.newHttpClient()
                .send(request(ledger, "/health").build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(ConfigurableApplicationContext ledger, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + Port.of(ledger) + path))
                .timeout(Duration.ofSeconds(20));
    }

    /** What H2 does by itself when it cannot write. */
    private void closesItself(ConfigurableApplicationContext ledger) throws Exception {
        String url = ((HikariDataSource) ledger.getBean(DataSource.class)).getJdbcUrl();
        String password = Files.readString(folder.resolve("owner.key")).strip();
        try (Connection owner = DriverManager.getConnection(url, "owner", password + " " + password);
                Statement statement = owner.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException e) {
            // There is nobody left to answer.
        }
    }
}
