package se.stabsliggaren.api.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The database: migrated by its owner, used by a service that may read and insert, and not change, what is recorded
 * (operations/access.md).
 */
public final class Database implements AutoCloseable {

    /** The service's user in the database. */
    public static final String SERVICE = "stabsliggaren_service";

    private static final int SECONDS = 2;
    private static final String CLOSED = "Databasen har stängt sig, oftast för att disken är full; gör plats, så öppnar"
            + " liggaren den igen, och starta om liggaren om det inte har skett inom en minut.";
    private static final String SILENT =
            "Databasen svarar inte; kontrollera att den är igång och går att nå, och försök igen.";

    /** How long the owner waits for one statement: a migration, or files that are written anew. */
    private static final Duration OWNER = Duration.ofHours(1);

    private static final String FILE = "jdbc:h2:file:";

    private final HikariDataSource service;
    private final DurableFile disk;
    private final Files files;
    private final Eras eras;

    private Database(HikariDataSource service, DurableFile disk, Files files, Eras eras) {
        this.service = service;
        this.disk = disk;
        this.files = files;
        this.eras = eras;
    }

    /** The files the database lies in, as far as its owner reaches them. */
    sealed interface Files extends AutoCloseable permits H2Files, PostgresFiles {

        /** Writes them anew, so that nothing deleted is left in them; false when that cannot be now. */
        boolean rewrite();

        /** Whether they were closed by the database itself, which could not write to them. */
        boolean closedItself();

        /** Whether they can be opened again. */
        boolean canOpen();

        /** Whether a commit is on disk when somebody says so: what opened them, or this server. */
        boolean forces(Connection connection) throws SQLException;

        /** Bytes that can still be written where they lie, as far as that is seen from here. */
        long usableBytes();

        @Override
        void close();
    }

    /**
     * Opens the database in a file of this folder, which is made if it is not there.
     *
     * @param key what the file is encrypted by, and the password of its owner
     */
    public static Database inFolder(Path folder, String key) {
        return inFolder(folder, key, Patience.OF_A_REQUEST);
    }

    /** The same, with other patience. */
    public static Database inFolder(Path folder, String key, Patience patience) {
        return inFolder(folder, key, patience, DurableFile.Opening.OF_THE_SYSTEM);
    }

    static Database inFolder(Path folder, String key, Patience patience, DurableFile.Opening forced) {
        Path lies = folder.resolve("ledger.mv.db");
        H2Files.mustBeOurs(lies, key);
        String url = FILE + folder.resolve("ledger").toAbsolutePath() + FileCipher.OPTION + ";DB_CLOSE_ON_EXIT=FALSE";
        String owner = FileCipher.password(key, key);
        String password = ServicePool.password(key);
        // The database would write what it refuses, words of posts among it, to a file of its own.
        String owned = url + ";TRACE_LEVEL_FILE=0";
        Tables tables = new Tables(owned, "owner", owner, "h2", () -> owner(owned, "owner", owner));
        tables.mustBeKnown();
        H2Files file = H2Files.open(lies, key, options -> owner(owned + options, "owner", owner), forced);
        try {
            tables.make("create user if not exists " + SERVICE + " password '" + password + "'");
            Pool service = ServicePool.ofFile(url, FileCipher.password(key, password), patience, file::held);
            file.serves(service);
            return new Database(service, file.disk(), file, new Eras());
        } catch (RuntimeException e) {
            file.close(); // Held open, it would keep the next start out.
            file.disk().close();
            throw e;
        }
    }

    /**
     * Opens a PostgreSQL database.
     *
     * @param url without user and password
     * @param owner who may migrate, and make the service's user if it is not there
     */
    public static Database atServer(String url, String owner, String ownerPassword) {
        return atServer(url, owner, ownerPassword, Patience.OF_A_REQUEST);
    }

    /** The same, with other patience. */
    public static Database atServer(String url, String owner, String ownerPassword, Patience patience) {
        String password = ServicePool.password(ownerPassword);
        Tables tables = new Tables(url, owner, ownerPassword, "postgresql", () -> owner(url, owner, ownerPassword));
        tables.mustBeKnown();
        ServerDurability.must(() -> owner(url, owner, ownerPassword));
        tables.make("""
                do $$ begin
                    if not exists (select 1 from pg_roles where rolname = '%1$s') then
                        create role %1$s login password '%2$s';
                    end if;
                end $$""".formatted(SERVICE, password));
        Eras eras = new Eras();
        return new Database(
                ServicePool.ofServer(url, password, patience, eras),
                DurableFile.databaseForces(),
                new PostgresFiles(() -> owner(url, owner, ownerPassword)),
                eras);
    }

    /**
     * Writes the database's files anew, so that nothing that was deleted is left in them. Nothing is recorded meanwhile.
     *
     * @return false when that cannot be now
     */
    public boolean rewrite() {
        return files.rewrite();
    }

    /**
     * Whether the database closed itself, as the embedded one does when it cannot write to its file. What is remembered of
     * it may then be ahead of what it holds, so that it is of no use until all of the ledger has started anew.
     */
    public boolean closedItself() {
        return files.closedItself();
    }

    /** Whether one that closed itself can be opened again now: there is room, and the file can be read and written. */
    public boolean canOpen() {
        return files.canOpen();
    }

    /** Why nothing can be read or recorded now, in one Swedish sentence that says what to do; empty when all is well. */
    public Optional<String> trouble() {
        if (closedItself()) {
            return Optional.of(CLOSED);
        }
        try {
            return answers(service) ? Optional.empty() : Optional.of(SILENT);
        } catch (Pool.Busy busy) {
            // Asked beside the pool: all who have its connections may be waiting for each other, or for the database.
            return answersBesideThePool() ? Optional.empty() : Optional.of(SILENT);
        } catch (SQLException e) {
            return Optional.of(SILENT);
        }
    }

    private boolean answersBesideThePool() {
        try {
            return answers(service.getDataSource());
        } catch (SQLException e) {
            return false;
        }
    }

    private static boolean answers(DataSource connections) throws SQLException {
        try (Connection connection = connections.getConnection()) {
            return connection.isValid(SECONDS);
        }
    }

    /** Whether what is committed is on disk before it is answered, as far as the database says. */
    public boolean forces() {
        return Boolean.TRUE.equals(new JdbcTemplate(service).execute((ConnectionCallback<Boolean>) files::forces));
    }

    /** How many bytes can still be written to the disk it lies on; of a server's disk nothing is known, and no limit. */
    public long usableBytes() {
        return files.usableBytes();
    }

    public DataSource dataSource() {
        return service;
    }

    /** For how long what was read of it may be remembered. */
    public Eras eras() {
        return eras;
    }

    /** What makes sure that a commit is on disk. */
    public DurableFile disk() {
        return disk;
    }

    private static Connection owner(String url, String owner, String password) {
        Properties properties = atServer(url) ? Patience.network(OWNER) : new Properties();
        properties.setProperty("user", owner);
        properties.setProperty("password", password);
        try {
            return DriverManager.getConnection(url, properties);
        } catch (SQLException e) {
            throw unreachable(url, e);
        }
    }

    static boolean atServer(String url) {
        return url.startsWith("jdbc:postgresql:");
    }

    private static StartupException unreachable(String url, SQLException error) {
        String sentence =
                switch (error.getErrorCode()) {
                    case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                        "Databasen %s är öppen i en annan liggare; stoppa den först, eller välj en annan mapp med --data.";
                    case ErrorCode.FILE_VERSION_ERROR_1 ->
                        "Databasen %s är skriven av en nyare liggare; starta den nyare, eller lägg tillbaka säkerhetskopian från före uppgraderingen.";
                    case ErrorCode.WRONG_USER_OR_PASSWORD, ErrorCode.FILE_ENCRYPTION_ERROR_1 ->
                        "Nyckelfilen owner.key hör inte till databasen %s; lägg tillbaka den som låg där ur säkerhetskopian.";
                    default -> "";
                };
        if (url.startsWith(FILE) && !sentence.isEmpty()) {
            return new StartupException(
                    sentence.formatted(url.substring(FILE.length()).replaceAll(";.*", "")), error);
        }
        String why = String.valueOf(error.getMessage()).lines().findFirst().orElse("");
        return new StartupException(
                "Databasen %s går inte att nå eller öppna (%s); kontrollera adress, användare och att ingen annan har den öppen."
                        .formatted(url.replaceAll(";.*", ""), why),
                error);
    }

    @Override
    public void close() {
        service.close();
        try {
            files.close();
        } finally {
            disk.close();
        }
    }
}
