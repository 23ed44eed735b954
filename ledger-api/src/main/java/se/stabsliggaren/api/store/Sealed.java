package se.stabsliggaren.api.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.format.Sealer;

/** A post as its row holds it; it is opened only when somebody wants to read it. */
record Sealed(byte[] bytes, byte[] content, byte[] seed) {

    /** From a row with columns {@code bytes}, {@code body} and {@code seed}. */
    static Sealed of(ResultSet row) throws SQLException {
        return new Sealed(row.getBytes("bytes"), row.getBytes("body"), row.getBytes("seed"));
    }

    /** @throws se.stabsliggaren.format.UnknownType when this version does not know its type */
    Post open() {
        Entry entry = Sealer.entry(content);
        return Sealer.open(bytes, entry);
    }

    StoredPost stored() {
        return new StoredPost(open(), bytes, content, seed);
    }
}
