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
    void aServerThatForcesNothingIsToldOfAndRefusedAtTheNextStart() throws IOException, SQLException {
        Database database;
        try (EmbeddedPostgres forcing = server("on", "on")) {
            database = opened();
            assertThat(Looks.forced(database).get()).isEmpty();
        }
        try (EmbeddedPostgres forgetful = server("off", "on")) {
            // The connections of before are noticed to be gone one by one.
            await().ignoreExceptions()
                    .untilAsserted(() -> assertThat(Looks.forced(database).get())
                            .extracting(Trouble::code)
                            .containsExactly("database-unforced"));
            database.close();
            assertThatThrownBy(ServerDurabilityTest::opened)
                    .isInstanceOf(StartupException.class)
                    .hasMessageContaining("sätt fsync = on");
        }
        try (EmbeddedPostgres forcing = server("on", "on")) {
            opened().close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"database postgres", "role " + Database.SERVICE})
    void aSessionWaitsForTheDiskWhateverServerDatabaseAndRoleWereTold(String told) throws IOException, SQLException {
        try (EmbeddedPostgres hasty = server("on", "off")) {
            opened().close();
            owner("alter " + told + " set synchronous_commit = off");
            try (Database database = opened()) {
                assertThat(asked(database.dataSource()::getConnection, "show synchronous_commit"))
                        .isEqualTo("on");
            } finally {
                owner("alter " + told + " reset synchronous_commit");
            }
        }
    }

    @Test
    void whoWaitsForMoreThanTheDiskIsLeftSo() throws IOException, SQLException {
        try (EmbeddedPostgres copied = server("on", "remote_apply");
                Database database = opened()) {
            assertThat(asked(database.dataSource()::getConnection, "show synchronous_commit"))
                    .isEqualTo("remote_apply");
        }
    }

    /** The same server, stopped and started again with other settings. */
    private static EmbeddedPostgres server(String fsync, String synchronousCommit) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(PORT)
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", fsync)
                .setServerConfig("synchronous_commit", synchronousCommit)
                .start();
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

    private interface Connecting {
        Connection connection() throws SQLException;
    }

    private static String asked(Connecting to, String question) throws SQLException {
        try (Connection connection = to.connection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
