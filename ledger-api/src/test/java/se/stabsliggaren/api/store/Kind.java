package se.stabsliggaren.api.store;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** The two databases everything is tested on. */
public enum Kind {
    H2 {
        @Override
        public Database open() {
            try {
                return Database.inFolder(Files.createTempDirectory("ledger"), OWNER_PASSWORD);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Database again(String url) {
            return Database.inFolder(file(url).getParent(), OWNER_PASSWORD);
        }

        @Override
        public Connection owner(String url) throws SQLException {
            return DriverManager.getConnection(url, "owner", OWNER_PASSWORD + " " + OWNER_PASSWORD);
        }

        @Override
        public long bytesOnDisk(TestLedger ledger) {
            return ledger.jdbc()
                    .queryForObject(
                            "select setting_value from information_schema.settings where setting_name = 'info.FILE_SIZE'",
                            Long.class);
        }

        @Override
        public long bytesAtRest(Database closed) throws IOException {
            return Files.size(Path.of(file(url(closed)) + ".mv.db"));
        }

        @Override
        public String relations() {
            return """
                    select lower(table_name), db_object_size('TABLE', table_schema, table_name)
                    from information_schema.tables
                    where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'
                    union all
                    select lower(table_name || ', index ' || index_name), db_object_size('INDEX', index_schema, index_name)
                    from information_schema.indexes
                    where index_schema = 'PUBLIC'
                    order by 2 desc""";
        }

        private static Path file(String url) {
            return Path.of(url.replaceAll("^jdbc:h2:file:|;.*$", ""));
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

        @Override
        public Database again(String url) {
            return Database.atServer(url, "postgres", "");
        }

        @Override
        public Connection owner(String url) throws SQLException {
            return DriverManager.getConnection(url, "postgres", "");
        }

        @Override
        public long bytesOnDisk(TestLedger ledger) {
            return ledger.jdbc().queryForObject("select pg_database_size(current_database())", Long.class);
        }

        @Override
        public long bytesAtRest(Database closed) throws SQLException {
            try (Connection owner = owner(closed);
                    ResultSet size =
                            owner.createStatement().executeQuery("select pg_database_size(current_database())")) {
                size.next();
                return size.getLong(1);
            }
        }

        @Override
        public String relations() {
            return """
                    select coalesce(o.relname || ', index ', '') || c.relname,
                        case when c.relkind = 'i' then pg_relation_size(c.oid) else pg_table_size(c.oid) end
                    from pg_class c
                    left join pg_index i on i.indexrelid = c.oid
                    left join pg_class o on o.oid = i.indrelid
                    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'i')
                    order by 2 desc""";
        }
    };

    /** What the embedded database is encrypted by. */
    public static final String OWNER_PASSWORD = "owner-of-a-test";

    private static final AtomicInteger NEXT = new AtomicInteger();

    /** A fresh, empty, migrated database. */
    public abstract Database open();

    /** The database of a ledger that was stopped, opened as at its next start. */
    public abstract Database again(String url);

    /** A connection of who owns the tables. */
    public Connection owner(Database database) throws SQLException {
        return owner(url(database));
    }

    /** The same, whether a ledger has the database open or not. */
    public abstract Connection owner(String url) throws SQLException;

    /** What the whole database takes. */
    public abstract long bytesOnDisk(TestLedger ledger);

    /** What it takes when the ledger has stopped. */
    public abstract long bytesAtRest(Database closed) throws IOException, SQLException;

    /** The query for each table and index, the largest first: its name, and what it takes in bytes. */
    public abstract String relations();

    /** Where it is, for who connects themselves. */
    public static String url(Database database) {
        return ((HikariDataSource) database.dataSource()).getJdbcUrl();
    }

    /** The port of the PostgreSQL server that a database is at. */
    public static int port(Database database) {
        return URI.create(url(database).substring("jdbc:".length())).getPort();
    }

    /** The same PostgreSQL database by another way. */
    public static Database through(Database database, int port) {
        return Database.atServer(url(database).replace(":" + port(database) + "/", ":" + port + "/"), "postgres", "");
    }

    /** A connection of who owns the PostgreSQL server, to no ledger's database. */
    static Connection server() throws SQLException {
        return Server.RUNNING.getPostgresDatabase().getConnection();
    }

    /** One PostgreSQL for all tests of a run; it stops with the Java that started it. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedServer.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
