package se.stabsliggaren.api.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** The two databases everything is tested on. */
public enum Kind {
    H2 {
        @Override
        public Database open() {
            try {
                return Database.inFolder(Files.createTempDirectory("ledger"), "owner-of-a-test");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    POSTGRESQL {
        @Override
        public Database open() {
            String name = "ledger" + NEXT.incrementAndGet();
            try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return Database.atServer(
                    Server.RUNNING.getJdbcUrl("postgres", name).replaceAll("\\?.*", ""), "postgres", "");
        }
    };

    private static final AtomicInteger NEXT = new AtomicInteger();

    /** A fresh, empty, migrated database. */
    public abstract Database open();

    /** One PostgreSQL for all tests of a run; it stops with the Java that started it. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
