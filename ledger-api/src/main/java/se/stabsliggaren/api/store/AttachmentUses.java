package se.stabsliggaren.api.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import se.stabsliggaren.event.Attachment;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.format.Enclosures;
import se.stabsliggaren.format.Enclosures.Enclosure;

/** Writes which attachments the posts of one log refer to, in the transaction that is open, so that they stay. */
public final class AttachmentUses {

    /** How long a file that no post refers to can be used. */
    public static final Duration USABLE = Duration.ofHours(24);

    /** The newest usable file of a name; its parameters are log, name, since when it must have come, preferred media type. */
    public static final String NEWEST = """
            select a.id, a.size, a.media_type from attachment a join attachment_upload u on u.id = a.id
            where a.log = ? and a.name = ?
              and (u.begun_at > ? or exists (select 1 from attachment_use s where s.attachment = a.id))
            order by case when a.media_type = ? then 0 else 1 end, u.begun_at desc, a.id fetch first 1 rows only""";

    /** What was usable when the post was looked at is so still when it is written, a moment later. */
    private static final Duration GRACE = Duration.ofMinutes(30);

    private final Connection connection;
    private final int log;
    private final long now;

    AttachmentUses(Connection connection, int log, long now) {
        this.connection = connection;
        this.log = log;
        this.now = now;
    }

    void of(List<Post> posts) throws SQLException {
        for (Post post : posts) {
            for (Enclosure enclosure : Enclosures.of(post.entry().paper(), post.event())) {
                use(post.number(), enclosure.attachment());
            }
        }
    }

    private void use(int number, Attachment attachment) throws SQLException {
        Optional<byte[]> secret = secret();
        if (secret.isEmpty() || !(attachment.digest() instanceof Digest.Sha256 digest)) {
            return;
        }
        byte[] name = AttachmentName.of(secret.get(), HexFormat.of().parseHex(digest.hex()));
        Optional<String> id = newest(name, attachment.mediaType());
        if (id.isEmpty()) {
            return;
        }
        // A sheet's scan can be the very file that the post attaches.
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into attachment_use (log, number, attachment)
                select p.log, p.number, ? from post p where p.log = ? and p.number = ? and not exists
                    (select 1 from attachment_use s where s.log = ? and s.number = ? and s.attachment = ?)""")) {
            insert.setString(1, id.get());
            insert.setInt(2, log);
            insert.setInt(3, number);
            insert.setInt(4, log);
            insert.setInt(5, number);
            insert.setString(6, id.get());
            insert.executeUpdate();
        }
    }

    private Optional<byte[]> secret() throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select secret from attachment_key where log = ?")) {
            select.setInt(1, log);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        }
    }

    private Optional<String> newest(byte[] name, String mediaType) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NEWEST)) {
            select.setInt(1, log);
            select.setBytes(2, name);
            select.setLong(3, now - USABLE.plus(GRACE).toMillis());
            select.setString(4, mediaType);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }
}
