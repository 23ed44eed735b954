package se.stabsliggaren.api.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.DisposalCarriedOut;
import se.stabsliggaren.format.Expanded;

/**
 * Carries out disposals in the transaction that appends the post which tells of them, so that neither is ever without
 * the other (disposal.md). What is erased is read from the decision as it stands in that transaction.
 */
final class ContentEraser {

    private final Connection connection;
    private final int log;

    ContentEraser(Connection connection, int log) {
        this.connection = connection;
        this.log = log;
    }

    void of(List<Post> appended) throws SQLException {
        for (Post post : appended) {
            if (post.event() instanceof DisposalCarriedOut carriedOut) {
                carryOut(post.number(), carriedOut.decision().post());
            }
        }
    }

    private void carryOut(int byPost, int decision) throws SQLException {
        List<Passages> decided = DisposalScope.at(matter(byPost, decision));
        boolean erased = false;
        for (int number : DisposalScope.posts(decided)) {
            erased |= erase(number, DisposalScope.of(decided, number), byPost);
        }
        if (erased) {
            run("insert into erasure_trace (log, by_post) values (?, ?)", log, byPost);
        }
    }

    /** What is recorded after the post that tells of it changes nothing of what was decided. */
    private List<StoredPost> matter(int byPost, int decision) throws SQLException {
        Optional<StoredPost> cited = rows(decision, decision).stream().findFirst();
        return cited.isEmpty() ? List.of() : rows(cited.get().post().name(), byPost - 1);
    }

    private boolean erase(int number, List<Passages> passages, int byPost) throws SQLException {
        Optional<StoredPost> stored = rows(number, number).stream().findFirst();
        if (stored.isEmpty()) {
            return false;
        }
        Expanded before = stored.get().expanded();
        Expanded after = before.erased(DisposalScope.slots(passages), byPost);
        if (after.slots().equals(before.slots())) {
            return false;
        }
        // A copy can have some of it erased already, and the row with it.
        run(
                "insert into erasure (log, number, by_post)"
                        + " select c.log, c.number, cast(? as integer) from content c where c.log = ? and c.number = ?"
                        + " and not exists (select 1 from erasure e where e.log = ? and e.number = ? and e.by_post = ?)",
                byPost,
                log,
                number,
                log,
                number,
                byPost);
        run("delete from content where log = ? and number = ?", log, number);
        run("insert into content (log, number, body, seed) values (?, ?, ?, null)", log, number, after.write());
        ErasureCleanup traces = new ErasureCleanup(connection, log);
        traces.removeRequests(number);
        traces.removeFiles(number, before.entry(), after.entry());
        return true;
    }

    private List<StoredPost> rows(int from, int to) throws SQLException {
        List<StoredPost> rows = new java.util.ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select origin, number, bytes, body, seed from post_event where log = ? and number >= ? and number <= ? order by number")) {
            select.setInt(1, log);
            select.setInt(2, from);
            select.setInt(3, to);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(PostRow.of(row).stored());
                }
            }
        }
        return rows;
    }

    private void run(String sql, Object... values) throws SQLException {
        ErasureCleanup.run(connection, sql, values);
    }
}
