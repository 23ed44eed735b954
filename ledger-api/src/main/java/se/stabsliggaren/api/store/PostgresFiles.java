package se.stabsliggaren.api.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tables of a database at a server, whose files its owner can have written anew. */
final class PostgresFiles implements Database.Files {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresFiles.class);

    /** The tables that rows are deleted from when something is erased. */
    private static final List<String> TABLES = List.of(
            "content",
            "request",
            "attachment_request",
            "attachment_use",
            "attachment",
            "attachment_chunk",
            "attachment_upload");

    private final Supplier<Connection> owner;

    PostgresFiles(Supplier<Connection> owner) {
        this.owner = owner;
    }

    /** A plain vacuum leaves the bytes of deleted rows in their pages; a full one copies what counts to new files. */
    @Override
    public boolean rewrite() {
        try (Connection connection = owner.get();
                Statement statement = connection.createStatement()) {
            statement.execute("set lock_timeout = '2s'");
            for (String table : TABLES) {
                statement.execute("vacuum (full) " + table);
            }
            return true;
        } catch (SQLException e) {
            LOG.warn("the tables could not be written anew; it is tried again", e);
            return false;
        }
    }

    /** A server is not ours to open, and comes back by itself. */
    @Override
    public boolean closedItself() {
        return false;
    }

    @Override
    public boolean canOpen() {
        return true;
    }

    @Override
    public boolean forces(Connection connection) throws SQLException {
        return ServerDurability.forces(connection);
    }

    @Override
    public long usableBytes() {
        return Long.MAX_VALUE;
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
