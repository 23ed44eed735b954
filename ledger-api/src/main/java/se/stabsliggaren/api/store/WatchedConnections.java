package se.stabsliggaren.api.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * New connections to a PostgreSQL server, each asked once which database it leads to. Where that is another than before,
 * older connections are let go of and a new era begins before anybody gets the new one.
 */
final class WatchedConnections extends DelegatingDataSource {

    /** What says that it is another: a server that was started again, another server, a promoted one, a database made anew. */
    private static final List<String> MARKS = List.of(
            "select pg_postmaster_start_time()::text",
            "select oid::text from pg_database where datname = current_database()",
            "select system_identifier::text from pg_control_system()",
            "select case when pg_is_in_recovery() then 'standby'"
                    + " else substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8) end");

    private static final Logger LOG = LoggerFactory.getLogger(WatchedConnections.class);

    private final Eras eras;
    private volatile Runnable letGo = () -> {};
    private @Nullable String known;

    WatchedConnections(DataSource server, Eras eras) {
        super(server);
        this.eras = eras;
    }

    /** @param letGo lets go of the older connections */
    void lettingGo(Runnable letGo) {
        this.letGo = letGo;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return watched(super.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return watched(super.getConnection(user, password));
    }

    private Connection watched(Connection connection) throws SQLException {
        try {
            compare(identity(connection));
            ServerDurability.await(connection);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private synchronized void compare(String identity) {
        if (known != null && !known.equals(identity)) {
            letGo.run();
            eras.end(eras.now(), "another database answers");
        }
        known = identity;
    }

    private static String identity(Connection connection) throws SQLException {
        StringBuilder identity = new StringBuilder();
        for (String mark : MARKS) {
            identity.append(mark(connection, mark)).append(' ');
        }
        return identity.toString();
    }

    /** Where the service may not ask, the other marks have to do. */
    private static String mark(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() ? String.valueOf(answer.getString(1)) : "";
        } catch (SQLException e) {
            if (!"42501".equals(e.getSQLState())) {
                throw e;
            }
            LOG.debug("not allowed to ask: {}", question, e);
            return "";
        }
    }
}
