package se.stabsliggaren.api.store;

import com.zaxxer.hikari.HikariConfig;
import java.time.Duration;
import java.util.Properties;

/**
 * How long anything that has to do with the database is waited for (operations/health.md, "Database unavailable").
 *
 * @param connection for a connection of the pool
 * @param answer for the server to say anything at all to a statement
 * @param statement for a statement, after which the database breaks it off itself
 * @param lock for what another transaction holds
 * @param idle after which a server ends a transaction that says nothing more, as that of a node that died
 */
public record Patience(Duration connection, Duration answer, Duration statement, Duration lock, Duration idle) {

    /** Somebody waits for an answer: all of it together stays under ten seconds. */
    public static final Patience OF_A_REQUEST = new Patience(
            Duration.ofSeconds(3),
            Duration.ofSeconds(5),
            Duration.ofSeconds(4),
            Duration.ofSeconds(2),
            Duration.ofSeconds(10));

    /** A command reads or makes anew everything there is. */
    public static final Patience OF_A_COMMAND = new Patience(
            Duration.ofSeconds(30),
            Duration.ofHours(1),
            Duration.ofHours(1),
            Duration.ofSeconds(30),
            Duration.ofHours(1));

    private static final Duration NEW_CONNECTION = Duration.ofSeconds(2);
    private static final Duration STILL_ALIVE = Duration.ofSeconds(1);

    void limit(HikariConfig pool) {
        pool.setConnectionTimeout(connection.toMillis());
        pool.setValidationTimeout(STILL_ALIVE.toMillis());
        if (Database.atServer(pool.getJdbcUrl())) {
            network(answer).forEach((name, value) -> pool.addDataSourceProperty((String) name, value));
        } else {
            // A refusal of the lock comes before that of the statement, which would not be tried again.
            pool.setConnectionInitSql("set lock_timeout %d; set query_timeout %d"
                    .formatted(lock.toMillis(), statement.plus(lock).toMillis()));
        }
    }

    /** What a session is told of it when it begins, as the driver's {@code options}. */
    String session() {
        return "-c statement_timeout=%d -c lock_timeout=%d -c idle_in_transaction_session_timeout=%d"
                        .formatted(statement.toMillis(), lock.toMillis(), idle.toMillis())
                // The server finds out that a machine is gone, too, and lets go of what it held.
                + " -c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3";
    }

    /** What a connection that says nothing more is known by. */
    static Properties network(Duration answer) {
        Properties network = new Properties();
        network.setProperty("connectTimeout", Long.toString(NEW_CONNECTION.toSeconds()));
        network.setProperty(
                "loginTimeout", Long.toString(NEW_CONNECTION.plus(STILL_ALIVE).toSeconds()));
        network.setProperty("socketTimeout", Long.toString(answer.toSeconds()));
        network.setProperty("cancelSignalTimeout", Long.toString(STILL_ALIVE.toSeconds()));
        network.setProperty("tcpKeepAlive", "true");
        return network;
    }
}
