package se.stabsliggaren.api.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;

/**
 * Whether a PostgreSQL server has a commit on disk when it says that it is committed (PostgreSQL 18, 19.5.1). {@code fsync}
 * is the server's alone. For what a session waits is its own affair, so that a server, database or role told to wait for
 * less changes nothing here.
 */
final class ServerDurability {

    private static final String FORCES_NOTHING = "PostgreSQL tvingar inget till disk (fsync är av), så att det som har"
            + " kvitterats kan vara borta när maskinen stannar; sätt fsync = on, läs om serverns inställningar och starta"
            + " liggaren igen.";

    /** Set for the session, it also stands when the server's settings are changed while it is open. */
    private static final String WAIT_FOR_THE_DISK = """
            select set_config('synchronous_commit',
                case current_setting('synchronous_commit')
                    when 'off' then 'on' else current_setting('synchronous_commit') end, false)""";

    private ServerDurability() {}

    /**
     * @param owner a new connection
     * @throws StartupException when the server forces nothing
     */
    static void must(Supplier<Connection> owner) {
        try (Connection connection = owner.get()) {
            if (!forces(connection)) {
                throw new StartupException(FORCES_NOTHING);
            }
        } catch (SQLException e) {
            throw new StartupException(
                    "Databasen svarar inte; försök igen, och starta med LEDGER_TRACE=1 för att se varför.", e);
        }
    }

    static boolean forces(Connection connection) throws SQLException {
        return asked(connection, "show fsync").equals("on");
    }

    /** Has every commit of this session wait until it is on the server's disk; one that waits for more is left so. */
    static void await(Connection connection) throws SQLException {
        asked(connection, WAIT_FOR_THE_DISK);
    }

    private static String asked(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() ? answer.getString(1) : "";
        }
    }
}
