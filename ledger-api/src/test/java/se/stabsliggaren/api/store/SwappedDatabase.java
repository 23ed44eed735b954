package se.stabsliggaren.api.store;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL database that another takes the place of, under a ledger that runs: an older copy, as after a restore. */
public final class SwappedDatabase {

    private final Database database;
    private final String name;

    /** @param database of a PostgreSQL server */
    public SwappedDatabase(Database database) {
        this.database = database;
        this.name = Kind.url(database).replaceAll(".*/", "");
    }

    /** Takes a copy as it is now; whoever is connected has to connect again. */
    public void copy() throws SQLException {
        alone("create database %1$s_copy template %1$s".formatted(name));
    }

    /** Where the copy is, for who opens it before it is put in place. */
    public Database openCopy() {
        return Database.atServer(Kind.url(database) + "_copy", "postgres", "");
    }

    /** Puts the copy in the place of what was recorded since. */
    public void putBack() throws SQLException {
        alone(
                "alter database %1$s rename to %1$s_gone".formatted(name),
                "alter database %1$s_copy rename to %1$s".formatted(name),
                "alter database %1$s allow_connections true".formatted(name));
    }

    private void alone(String... statements) throws SQLException {
        try (Connection server = Kind.server();
                Statement statement = server.createStatement()) {
            statement.execute("alter database %s allow_connections false".formatted(name));
            statement.execute("select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = '%s'"
                    .formatted(name));
            for (String each : statements) {
                statement.execute(each);
            }
            statement.execute("alter database %s allow_connections true".formatted(name));
        }
        // Who was told just now that it is away is told so for a moment more.
        await().until(() -> database.trouble().isEmpty());
    }
}
