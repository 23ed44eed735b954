package se.stabsliggaren.api.store;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Requests of a table that are older than a day. Each goes by its key: told to find them in a subquery or a list, the
 * embedded database holds every row of the table against every one of those, which no patience is enough for.
 */
public final class ExpiredRequests {

    /** How many are forgotten at a time. */
    static final int AT_ONCE = 1000;

    private final JdbcTemplate jdbc;
    private final String table;

    private record Key(int log, String key) {}

    /** @param table has {@code log}, {@code request_key} and {@code recorded_at}, and the first two for its key */
    public ExpiredRequests(JdbcTemplate jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** Forgets a bounded number of them, and says how many. */
    public int forget(Instant now) {
        List<Key> expired = jdbc.query(
                "select log, request_key from %s where recorded_at < ? fetch first %d rows only"
                        .formatted(table, AT_ONCE),
                (row, i) -> new Key(row.getInt(1), row.getString(2)),
                now.minus(Requests.KEPT).toEpochMilli());
        jdbc.batchUpdate(
                "delete from %s where log = ? and request_key = ?".formatted(table),
                expired,
                AT_ONCE,
                (delete, key) -> {
                    delete.setInt(1, key.log());
                    delete.setString(2, key.key());
                });
        return expired.size();
    }
}
