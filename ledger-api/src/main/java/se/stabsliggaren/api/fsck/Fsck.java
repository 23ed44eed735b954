package se.stabsliggaren.api.fsck;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.ledger.Register;

/**
 * Reads every post of every log and holds it against itself, its content and each head that stands outside the database.
 * Of each log the first damage is told; what comes after it can be a consequence.
 */
public final class Fsck {

    private final JdbcClient jdbc;

    public Fsck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was looked at, and what is wrong.
     *
     * @param unconfirmed of each log that goes on beyond every head outside the database, a sentence: written by another
     *     node, not answered before a stop, or put there by somebody else
     */
    public record Result(int logs, long posts, List<Damage> damage, List<String> unconfirmed) {}

    /** @param heads every head that is known from outside the database */
    public Result check(List<Checkpoint> heads) {
        List<Damage> damage = new ArrayList<>();
        List<String> unconfirmed = new ArrayList<>();
        long posts = 0;
        List<String> logs = logs();
        NotedHeads noted = new NotedHeads();
        for (String log : registersFirst(logs)) {
            LogWalk walk = new LogWalk(jdbc, log, known(heads, log), noted);
            walk.all().ifPresent(damage::add);
            posts += walk.last();
            walk.unconfirmed().ifPresent(unconfirmed::add);
        }
        Stream.concat(heads.stream().map(Checkpoint::origin), noted.logs().stream())
                .distinct()
                .filter(log -> !logs.contains(log))
                .forEach(log -> damage.add(new Damage("log-missing", log, null, "Loggen finns inte i databasen.")));
        return new Result(logs.size(), posts, damage, unconfirmed);
    }

    /** What the registers noted has to be known before the logs that it is about are read. */
    private static List<String> registersFirst(List<String> logs) {
        return Stream.concat(
                        logs.stream().filter(Register::isOrigin), logs.stream().filter(log -> !Register.isOrigin(log)))
                .toList();
    }

    private List<String> logs() {
        return jdbc.sql("select origin from log order by id")
                .query(String.class)
                .list();
    }

    private static NavigableMap<Long, Checkpoint> known(List<Checkpoint> heads, String log) {
        NavigableMap<Long, Checkpoint> known = new TreeMap<>();
        heads.stream().filter(head -> head.origin().equals(log)).forEach(head -> known.put(head.size(), head));
        return known;
    }
}
