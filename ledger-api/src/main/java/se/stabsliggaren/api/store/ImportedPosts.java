package se.stabsliggaren.api.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.format.Expanded;
import se.stabsliggaren.format.SealedPost;
import se.stabsliggaren.integrity.ShownSlot;

/** Stores posts that were sealed before, as they are; in the transaction that is open. */
public final class ImportedPosts {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    public ImportedPosts(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes room for a log of which there is nothing yet; it is in no register, and nobody sees it. */
    public void begin(String log) {
        jdbc.execute((ConnectionCallback<Integer>) connection -> new LogIds().number(connection, log));
    }

    /** Adds posts of a log that there is room for, oldest first. */
    public void add(String log, List<SealedPost> sealed) {
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            add(connection, log, number(connection, log), sealed);
            return true;
        });
    }

    private void add(Connection connection, String origin, int log, List<SealedPost> sealed) throws SQLException {
        long now = clock.millis();
        List<Post> posts = sealed.stream()
                .map(post -> new PostRow(origin, post.number(), post.bytes(), post.content(), post.seed()).open())
                .toList();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into post (log, number, recorded_at, appended_at, bytes) values (?, ?, ?, ?, ?)")) {
            for (int i = 0; i < sealed.size(); i++) {
                insert.setInt(1, log);
                insert.setInt(2, sealed.get(i).number());
                insert.setLong(3, posts.get(i).recordedAt().toEpochMilli());
                insert.setLong(4, now);
                insert.setBytes(5, sealed.get(i).bytes());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        new PostInserter(connection).contents(log, sealed);
        erasures(connection, log, sealed);
        new AttachmentUses(connection, log, now).of(posts);
        // A copy from before a disposal must not bring the value back.
        new ContentEraser(connection, log).of(posts);
    }

    /** By which posts something of these was erased, as the table says where it was done. */
    private static void erasures(Connection connection, int log, List<SealedPost> sealed) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into erasure (log, number, by_post) values (?, ?, ?)")) {
            for (SealedPost post : sealed) {
                for (int by : erasedBy(post)) {
                    insert.setInt(1, log);
                    insert.setInt(2, post.number());
                    insert.setInt(3, by);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static Set<Integer> erasedBy(SealedPost post) {
        Set<Integer> by = new TreeSet<>();
        if (post.seed() == null) {
            for (ShownSlot slot : Expanded.read(post.content()).slots()) {
                if (slot instanceof ShownSlot.Erased erased) {
                    by.add(Math.toIntExact(erased.byPost()));
                }
            }
        }
        return by;
    }

    private static int number(Connection connection, String log) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select id from log where origin = ?")) {
            select.setString(1, log);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalArgumentException("no posts in " + log);
                }
                return row.getInt(1);
            }
        }
    }
}
