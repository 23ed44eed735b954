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

/** Writes sealed posts of one log, and what their requests are recognised by, in the transaction that is open. */
final class Appending {

    private final Connection connection;
    private final int log;

    Appending(Connection connection, int log) {
        this.connection = connection;
        this.log = log;
    }

    void posts(List<? extends DomainEventMessage<?>> events, List<SealedPost> sealed) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into post (log, number, recorded_at, appended_at, bytes) values (?, ?, ?, ?, ?)")) {
            for (int i = 0; i < events.size(); i++) {
                Post post = (Post) events.get(i).getPayload();
                insert.setInt(1, log);
                insert.setInt(2, post.number());
                insert.setLong(3, post.recordedAt().toEpochMilli());
                insert.setLong(4, events.get(i).getTimestamp().toEpochMilli());
                insert.setBytes(5, sealed.get(i).bytes());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    void contents(List<SealedPost> sealed) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into content (log, number, body, seed) values (?, ?, ?, ?)")) {
            for (SealedPost post : sealed) {
                insert.setInt(1, log);
                insert.setInt(2, post.number());
                insert.setBytes(3, post.content());
                insert.setBytes(4, post.seed());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    void requests(List<? extends DomainEventMessage<?>> events) throws SQLException {
        Map<String, int[]> spans = new LinkedHashMap<>();
        for (DomainEventMessage<?> event : events) {
            if (event.getMetaData().get(Incident.REQUEST) instanceof String request) {
                int number = (int) event.getSequenceNumber() + 1;
                spans.computeIfAbsent(request, none -> new int[] {number, number})[1] = number;
            }
        }
        if (spans.isEmpty()) {
            return;
        }
        long recordedAt = events.getFirst().getTimestamp().toEpochMilli();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into request (log, request_key, mac, mac_key, first_post, last_post, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")) {
            for (Map.Entry<String, int[]> span : spans.entrySet()) {
                RequestMark mark = RequestMark.parse(span.getKey());
                insert.setInt(1, log);
                insert.setString(2, mark.key());
                insert.setBytes(3, mark.mac());
                insert.setBytes(4, mark.macKey());
                insert.setInt(5, span.getValue()[0]);
                insert.setInt(6, span.getValue()[1]);
                insert.setLong(7, recordedAt);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    void attachments(List<? extends DomainEventMessage<?>> events) throws SQLException {
        long now = events.getFirst().getTimestamp().toEpochMilli();
        new AttachmentUses(connection, log, now)
                .of(events.stream().map(event -> (Post) event.getPayload()).toList());
    }
}
