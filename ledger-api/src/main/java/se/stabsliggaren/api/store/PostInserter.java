package se.stabsliggaren.api.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.format.SealedPost;
import se.stabsliggaren.ledger.Incident;

/**
 * Inserts sealed posts, and what their requests are recognised by, in the transaction that is open: one batch for each
 * table, whichever logs they are of.
 */
final class PostInserter {

    private final Connection connection;

    PostInserter(Connection connection) {
        this.connection = connection;
    }

    void insert(List<NewPosts> logs) throws SQLException {
        posts(logs);
        contents(logs);
        requests(logs);
        for (NewPosts log : logs) {
            List<Post> posts = log.posts();
            new AttachmentUses(connection, log.log(), log.appendedAt()).of(posts);
            new ContentEraser(connection, log.log()).of(posts);
        }
    }

    private void posts(List<NewPosts> logs) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into post (log, number, recorded_at, appended_at, bytes) values (?, ?, ?, ?, ?)")) {
            RowBatch rows = new RowBatch(insert);
            for (NewPosts log : logs) {
                for (int i = 0; i < log.events().size(); i++) {
                    DomainEventMessage<?> event = log.events().get(i);
                    Post post = (Post) event.getPayload();
                    insert.setInt(1, log.log());
                    insert.setInt(2, post.number());
                    insert.setLong(3, post.recordedAt().toEpochMilli());
                    insert.setLong(4, event.getTimestamp().toEpochMilli());
                    insert.setBytes(5, log.sealed().get(i).bytes());
                    rows.add();
                }
            }
            rows.execute();
        }
    }

    private void contents(List<NewPosts> logs) throws SQLException {
        try (PreparedStatement insert = contents()) {
            RowBatch rows = new RowBatch(insert);
            for (NewPosts log : logs) {
                addContents(insert, rows, log.log(), log.sealed());
            }
            rows.execute();
        }
    }

    /** The contents of posts that are there. */
    void contents(int log, List<SealedPost> sealed) throws SQLException {
        try (PreparedStatement insert = contents()) {
            RowBatch rows = new RowBatch(insert);
            addContents(insert, rows, log, sealed);
            rows.execute();
        }
    }

    private PreparedStatement contents() throws SQLException {
        return connection.prepareStatement("insert into content (log, number, body, seed) values (?, ?, ?, ?)");
    }

    private static void addContents(PreparedStatement insert, RowBatch rows, int log, List<SealedPost> sealed)
            throws SQLException {
        for (SealedPost post : sealed) {
            insert.setInt(1, log);
            insert.setInt(2, post.number());
            insert.setBytes(3, post.content());
            insert.setBytes(4, post.seed());
            rows.add();
        }
    }

    private void requests(List<NewPosts> logs) throws SQLException {
        List<NewPosts> asked = logs.stream()
                .filter(log -> log.events().stream().anyMatch(PostInserter::answersRequest))
                .toList();
        if (asked.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into request (log, request_key, mac, mac_key, first_post, last_post, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")) {
            RowBatch rows = new RowBatch(insert);
            for (NewPosts log : asked) {
                addRequests(insert, rows, log);
            }
            rows.execute();
        }
    }

    private static boolean answersRequest(DomainEventMessage<?> event) {
        return event.getMetaData().get(Incident.REQUEST) instanceof String;
    }

    private static void addRequests(PreparedStatement insert, RowBatch rows, NewPosts log) throws SQLException {
        Map<String, int[]> spans = new LinkedHashMap<>();
        for (DomainEventMessage<?> event : log.events()) {
            if (event.getMetaData().get(Incident.REQUEST) instanceof String request) {
                int number = (int) event.getSequenceNumber() + 1;
                spans.computeIfAbsent(request, none -> new int[] {number, number})[1] = number;
            }
        }
        for (Map.Entry<String, int[]> span : spans.entrySet()) {
            RequestMark mark = RequestMark.parse(span.getKey());
            insert.setInt(1, log.log());
            insert.setString(2, mark.key());
            insert.setBytes(3, mark.mac());
            insert.setBytes(4, mark.macKey());
            insert.setInt(5, span.getValue()[0]);
            insert.setInt(6, span.getValue()[1]);
            insert.setLong(7, log.appendedAt());
            rows.add();
        }
    }
}
