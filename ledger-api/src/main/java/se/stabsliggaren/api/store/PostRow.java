package se.stabsliggaren.api.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.format.Expanded;
import se.stabsliggaren.format.Sealer;
import se.stabsliggaren.format.UnknownType;

/**
 * A post as its row holds it; it is opened only when somebody wants to read it.
 *
 * @param log the origin of the log that the row stands in
 * @param number the number that the row has there
 */
record PostRow(String log, int number, byte[] bytes, byte[] content, byte @Nullable [] seed) {

    private static final byte[] NOTHING = {};

    /** From a row with columns {@code origin}, {@code number}, {@code bytes}, {@code body} and {@code seed}. */
    static PostRow of(ResultSet row) throws SQLException {
        byte[] content = row.getBytes("body");
        return new PostRow(
                row.getString("origin"),
                row.getInt("number"),
                row.getBytes("bytes"),
                content == null ? NOTHING : content,
                row.getBytes("seed"));
    }

    /** @throws UnknownPost when this version does not know its type, or it is damaged */
    Post open() {
        Post post;
        try {
            post = Sealer.open(bytes, seed == null ? Expanded.read(content).entry() : Sealer.entry(content));
        } catch (UnknownType e) {
            throw new UnknownPost(log, number, e);
        } catch (RuntimeException e) { // Whatever it is, it is not what was recorded.
            throw new UnknownPost(log, number, e);
        }
        if (!post.log().equals(log) || post.number() != number) {
            throw new UnknownPost(log, number, (RuntimeException) null);
        }
        return post;
    }

    StoredPost stored() {
        return new StoredPost(open(), bytes, content, seed);
    }
}
