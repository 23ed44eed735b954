package se.stabsliggaren.api.endpoint;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** A ledger of a later version on the same database, which knows songs. */
final class NewerLedger {

    private static final String ROW =
            "select p.log, l.origin, p.recorded_at, p.appended_at, p.bytes, c.body, c.seed from post p"
                    + " join content c on c.log = p.log and c.number = p.number"
                    + " join log l on l.id = p.log where l.origin like ? and p.number = ?";

    private NewerLedger() {}

    /** Writes the post of this number, which must be the next one after a note. */
    static void sings(JdbcTemplate jdbc, String incident, int number) {
        Map<String, Object> note = row(jdbc, incident, number - 1);
        String body = text(note.get("body")).replace("note.written", "note.sung");
        write(jdbc, note, note, number - 1, number, body);
    }

    /** Writes into another incident, as its next post, what stands in this one. */
    static void copies(JdbcTemplate jdbc, String from, int number, String into, int next) {
        Map<String, Object> post = row(jdbc, from, number);
        write(jdbc, post, row(jdbc, into, 1), number, next, text(post.get("body")));
    }

    private static Map<String, Object> row(JdbcTemplate jdbc, String incident, int number) {
        return jdbc.queryForMap(ROW, "%/" + incident.substring(incident.lastIndexOf('/') + 1), number);
    }

    private static void write(
            JdbcTemplate jdbc, Map<String, Object> post, Map<String, Object> into, int number, int next, String body) {
        String bytes = text(post.get("bytes"))
                .replace("\"post\":" + number, "\"post\":" + next)
                .replace((String) post.get("origin"), (String) into.get("origin"));
        jdbc.update(
                "insert into post (log, number, recorded_at, appended_at, bytes) values (?, ?, ?, ?, ?)",
                into.get("log"),
                next,
                post.get("recorded_at"),
                post.get("appended_at"),
                bytes.getBytes(StandardCharsets.UTF_8));
        jdbc.update(
                "insert into content (log, number, body, seed) values (?, ?, ?, ?)",
                into.get("log"),
                next,
                body.getBytes(StandardCharsets.UTF_8),
                post.get("seed"));
    }

    private static String text(Object bytes) {
        return new String((byte[]) bytes, StandardCharsets.UTF_8);
    }
}
