package se.stabsliggaren.api.check;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.Frontier;
import se.stabsliggaren.integrity.TreeHash;

/**
 * Reads every post of every log and holds it against itself, its content and each head that stands outside the database.
 * Of each log the first damage is told; what comes after it can be a consequence.
 */
public final class Fsck {

    private static final int PAGE = 1000;

    private final JdbcClient jdbc;
    private final ViewCheck views;

    public Fsck(JdbcClient jdbc, ViewCheck views) {
        this.jdbc = jdbc;
        this.views = views;
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
        for (String log : logs) {
            NavigableMap<Long, Checkpoint> known = known(heads, log);
            Walk walk = new Walk(log, known);
            Optional<Damage> found = walk.all();
            posts += walk.number;
            walk.unconfirmed().ifPresent(unconfirmed::add);
            found.or(() -> log.endsWith("/register") ? Optional.empty() : views.damage(log, walk.number))
                    .ifPresent(damage::add);
        }
        heads.stream()
                .map(Checkpoint::origin)
                .distinct()
                .filter(log -> !logs.contains(log))
                .forEach(log -> damage.add(new Damage("log-missing", log, null, "Loggen finns inte i databasen.")));
        return new Result(logs.size(), posts, damage, unconfirmed);
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

    /** One log from its first post on. */
    private final class Walk {

        private final String log;
        private final NavigableMap<Long, Checkpoint> known;
        private Frontier frontier = Frontier.empty();
        private int number;
        private long matched;
        private final Erasures erasures = new Erasures();

        Walk(String log, NavigableMap<Long, Checkpoint> known) {
            this.log = log;
            this.known = known;
        }

        Optional<Damage> all() {
            List<StoredRow> page = page();
            while (!page.isEmpty()) {
                for (StoredRow row : page) {
                    Optional<Damage> damage = next(row);
                    if (damage.isPresent()) {
                        return damage;
                    }
                }
                page = page();
            }
            return known.isEmpty() || known.lastKey() <= number
                    ? erasures.unresolved().stream().boxed().findFirst().map(this::erased)
                    : Optional.of(new Damage(
                            "tail-missing",
                            log,
                            number + 1,
                            "Slutet saknas: loggen är avstämd till nr %d men databasen slutar vid nr %d."
                                    .formatted(known.lastKey(), number)));
        }

        /** That no head outside the database answers for the last posts that were read. */
        Optional<String> unconfirmed() {
            long answered = known.isEmpty() ? 0 : known.lastKey();
            return answered >= number
                    ? Optional.empty()
                    : Optional.of("%s: nr %d–%d finns bara i databasen, ingen avstämning utanför den svarar för dem."
                            .formatted(log, answered + 1, number));
        }

        private Optional<Damage> next(StoredRow row) {
            if (row.number() != number + 1) {
                return Optional.of(new Damage(
                        "post-missing", log, number + 1, "Posten saknas; nästa rad är nr %d.".formatted(row.number())));
            }
            Optional<Damage> damage = row.damage(log);
            if (damage.isPresent()) {
                return damage;
            }
            OptionalInt falsely = erasures.falselyBy(row);
            if (falsely.isPresent()) {
                return Optional.of(erased(falsely.getAsInt()));
            }
            number = row.number();
            frontier = frontier.with(TreeHash.leaf(row.bytes()));
            return againstHead();
        }

        private Damage erased(int post) {
            return new Damage(
                    "erasure-unresolved", log, post, "Något i posten är gallrat utan att en senare post säger det.");
        }

        private Optional<Damage> againstHead() {
            Checkpoint head = known.get((long) number);
            if (head == null) {
                return Optional.empty();
            }
            if (head.equals(Checkpoint.of(log, frontier))) {
                matched = number;
                return Optional.empty();
            }
            return Optional.of(new Damage(
                    "root-differs",
                    log,
                    Math.toIntExact(matched + 1),
                    "Historien är en annan än den som är avstämd vid nr %d; felet ligger från nr %d till nr %d."
                            .formatted(number, matched + 1, number)));
        }

        private List<StoredRow> page() {
            return jdbc.sql("""
                            select p.number, p.recorded_at, p.bytes, c.body, c.seed
                            from post p left join content c on c.log = p.log and c.number = p.number
                            where p.log = (select id from log where origin = ?) and p.number > ?
                            order by p.number limit ?""")
                    .params(log, number, PAGE)
                    .query((row, i) -> new StoredRow(
                            row.getInt(1), row.getLong(2), row.getBytes(3), row.getBytes(4), row.getBytes(5)))
                    .list();
        }
    }
}
