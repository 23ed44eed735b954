package se.stabsliggaren.api.disposal;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.api.store.Database;

/**
 * Has the database's files written anew after an erasing, since deleted rows stay in their pages. What is not done yet is
 * remembered in the transaction that erased, so that a crash only delays it.
 */
public final class FileCompaction {

    private final Database database;
    private final JdbcClient jdbc;

    public FileCompaction(Database database, JdbcClient jdbc) {
        this.database = database;
        this.jdbc = jdbc;
    }

    /** As a chore: tries once, and leaves the rest to the next time. */
    public int step(Instant now) {
        boolean unused = clean();
        return 0;
    }

    /** Whether nothing erased is left in the files. */
    public synchronized boolean clean() {
        record Trace(int log, int byPost) {}
        List<Trace> traces = jdbc.sql("select log, by_post from erasure_trace")
                .query((row, i) -> new Trace(row.getInt(1), row.getInt(2)))
                .list();
        if (traces.isEmpty()) {
            return true;
        }
        if (!database.rewrite()) {
            return false;
        }
        traces.forEach(trace -> jdbc.sql("delete from erasure_trace where log = ? and by_post = ?")
                .params(trace.log(), trace.byPost())
                .update());
        return true;
    }
}
