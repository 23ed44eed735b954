package se.stabsliggaren.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stabsliggaren.api.health.Looks;
import se.stabsliggaren.api.health.Trouble;

/** A server that does not put on disk what it says is committed is not believed. */
class ServerDurabilityTest {

    private static final int PORT = freePort();

    @TempDir
    private static Path folder;

    @Test
    void aServerThatForcesNothingIsToldOfAndRefusedAtTheNextStart() throws Exception {
        AtomicReference<Database> running = new AtomicReference<>();
        whileServing("on", "on", () -> {
            running.set(opened());
            assertThat(Looks.forced(running.get()).get()).isEmpty();
        });
        whileServing("off", "on", () -> {
            try (Database database = running.get()) {
                // The connections of before are noticed to be gone one by one.
                await().ignoreExceptions()
                        .untilAsserted(() -> assertThat(Looks.forced(database).get())
                                .extracting(Trouble::code)
                                .containsExactly("database-unforced"));
            }
            assertThatThrownBy(ServerDurabilityTest::opened)
                    .isInstanceOf(StartupException.class)
                    .hasMessageContaining("sätt fsync = on");
        });
        whileServing("on", "on", () -> opened().close());
    }

    @ParameterizedTest
    @ValueSource(strings = {"database postgres", "role " + Database.SERVICE})
    void aSessionWaitsForTheDiskWhateverServerDatabaseAndRoleWereTold(String told) throws Exception {
        whileServing("on", "off", () -> {
            opened().close();
            owner("alter " + told + " set synchronous_commit = off");
            assertThat(waitsFor()).isEqualTo("on");
            owner("alter " + told + " reset synchronous_commit");
        });
    }

    @Test
    void whoWaitsForMoreThanTheDiskIsLeftSo() throws Exception {
        whileServing("on", "remote_apply", () -> assertThat(waitsFor()).isEqualTo("remote_apply"));
    }

    private interface Act {
        void run() throws SQLException;
    }

    /** The same server each time, started with other settings and stopped. */
    private static void whileServing(String fsync, String synchronousCommit, Act act) throws Exception {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setPort(PORT)
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", fsync)
                .setServerConfig("synchronous_commit", synchronousCommit)
                .start();
        try {
            act.run();
        } finally {
            server.close();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String url() {
        return "jdbc:postgresql://localhost:" + PORT + "/postgres";
    }

    private static Database opened() {
        return Database.atServer(url(), "postgres", "");
    }

    private static void owner(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "postgres", "");
                Statement told = connection.createStatement()) {
            told.execute(statement);
        }
    }

    /** What a session of the ledger has to be on before a commit is answered. */
    private static String waitsFor() throws SQLException {
        try (Database database = opened();
                Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("show synchronous_commit")) {
            answer.next();
            return answer.getString(1);
        }
    }
}
