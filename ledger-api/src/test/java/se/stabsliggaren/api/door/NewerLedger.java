package se.stabsliggaren.api.door;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** A ledger of a later version on the same database, which knows songs. */
final class NewerLedger {

    private NewerLedger() {}

    /** Writes the post of this number, which must be the next one after a note. */
    static void sings(JdbcTemplate jdbc, String incident, int number) {
        Map<String, Object> last = jdbc.queryForMap(
                "select p.log, p.recorded_at, p.appended_at, p.bytes, c.body, c.seed from post p"
                        + " join content c on c.log = p.log and c.number = p.number"
                        + " join log l on l.id = p.log where l.origin like ? and p.number = ?",
                "%/" + incident.substring(incident.lastIndexOf('/') + 1),
                number - 1);
        String bytes = text(last.get("bytes")).replace("\"post\":" + (number - 1), "\"post\":" + number);
        String body = text(last.get("body")).replace("note.written", "note.sung");
        jdbc.update(
                "insert into post (log, number, recorded_at, appended_at, bytes) values (?, ?, ?, ?, ?)",
                last.get("log"),
                number,
                last.get("recorded_at"),
                last.get("appended_at"),
                bytes.getBytes(StandardCharsets.UTF_8));
        jdbc.update(
                "insert into content (log, number, body, seed) values (?, ?, ?, ?)",
                last.get("log"),
                number,
                body.getBytes(StandardCharsets.UTF_8),
                last.get("seed"));
    }

    private static String text(Object bytes) {
        return new String((byte[]) bytes, StandardCharsets.UTF_8);
    }
}
