package se.stabsliggaren.api.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.format.Expanded;
import se.stabsliggaren.format.Sealer;
import se.stabsliggaren.format.UnknownType;
import se.stabsliggaren.integrity.Json;

/** A post as its row holds it; it is opened only when somebody wants to read it. */
record Sealed(byte[] bytes, byte[] content, byte @Nullable [] seed) {

    /** From a row with columns {@code bytes}, {@code body} and {@code seed}. */
    static Sealed of(ResultSet row) throws SQLException {
        return new Sealed(row.getBytes("bytes"), row.getBytes("body"), row.getBytes("seed"));
    }

    /** @throws UnknownPost when this version does not know its type */
    Post open() {
        try {
            return Sealer.open(bytes, seed == null ? Expanded.read(content).entry() : Sealer.entry(content));
        } catch (UnknownType e) {
            Map<?, ?> clear = (Map<?, ?>) Objects.requireNonNull(Json.read(bytes));
            throw new UnknownPost(
                    String.valueOf(clear.get("log")), Integer.parseInt(String.valueOf(clear.get("post"))), e);
        }
    }

    StoredPost stored() {
        return new StoredPost(open(), bytes, content, seed);
    }
}
