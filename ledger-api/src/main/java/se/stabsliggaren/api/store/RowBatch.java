package se.stabsliggaren.api.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Rows that are inserted together, or none of them. A server is sent all at once, and stops at the first that it cannot
 * take. The embedded database takes each by itself in any case, and would go on to the last: of many rows that others hold
 * it would wait for one after the other. So it is handed them one by one, and asked for no more after the first it refuses.
 */
final class RowBatch {

    private final PreparedStatement insert;
    private final boolean together;

    RowBatch(PreparedStatement insert) throws SQLException {
        this.insert = insert;
        this.together = Database.atServer(insert.getConnection().getMetaData().getURL());
    }

    /** Adds the row whose values the statement has now. */
    void add() throws SQLException {
        if (together) {
            insert.addBatch();
        } else {
            insert.executeUpdate();
        }
    }

    /** Returns when all of them are inserted. */
    void execute() throws SQLException {
        if (together) {
            insert.executeBatch();
        }
    }
}
