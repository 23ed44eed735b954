package se.stabsliggaren.api.fsck;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.api.attachment.Attachments;
import se.stabsliggaren.api.store.DisposalActs;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.format.Expanded;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.Frontier;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.integrity.TreeHash;
import se.stabsliggaren.integrity.bundle.Disposals;
import se.stabsliggaren.integrity.bundle.Disposals.Fault;
import se.stabsliggaren.integrity.bundle.Disposals.Wrong;

/** One log from its first post on, until something is found that is wrong. */
final class LogWalk {

    private static final int PAGE = 1000;

    private final JdbcClient jdbc;
    private final String log;
    private final NavigableMap<Long, Checkpoint> known;
    private final NotedHeads noted;
    private final FileCheck files;
    private final ErasureRows rows;
    private final Undone undone = new Undone();
    private final List<Fault> faults = new ArrayList<>();
    private final Disposals disposals = new Disposals(faults::add);
    private Frontier frontier = Frontier.empty();
    private int number;
    private long matched;

    /**
     * @param known the heads of it that are known from outside the database
     * @param noted what the registers noted; one that is read adds to it
     */
    LogWalk(JdbcClient jdbc, String log, NavigableMap<Long, Checkpoint> known, NotedHeads noted) {
        this.jdbc = jdbc;
        this.log = log;
        this.known = known;
        this.noted = noted;
        this.files = new FileCheck(new Attachments(jdbc));
        this.rows = new ErasureRows(jdbc);
    }

    /** The number of the last post that was read. */
    int last() {
        return number;
    }

    Optional<Damage> all() {
        List<StoredRow> page = page(number, PAGE);
        while (!page.isEmpty()) {
            for (StoredRow row : page) {
                Optional<Damage> damage = next(row);
                if (damage.isPresent()) {
                    return damage;
                }
            }
            page = page(number, PAGE);
        }
        return end();
    }

    private Optional<Damage> end() {
        if (!known.isEmpty() && known.lastKey() > number) {
            return tailMissing("loggen är avstämd till nr %d".formatted(known.lastKey()));
        }
        NavigableMap<Long, NotedHeads.Noted> told = noted.of(log);
        if (!told.isEmpty() && told.lastKey() > number) {
            return tailMissing("registret har i nr %d antecknat nr %d"
                    .formatted(told.lastEntry().getValue().post(), told.lastKey()));
        }
        disposals.end();
        return fault().or(() -> rows.damage(log)).or(() -> undone.damage(log, this::slots));
    }

    private Optional<Damage> tailMissing(String until) {
        return Optional.of(new Damage(
                "tail-missing",
                log,
                number + 1,
                "Slutet saknas: %s men databasen slutar vid nr %d.".formatted(until, number)));
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
        number = row.number();
        frontier = frontier.with(TreeHash.leaf(row.bytes()));
        Optional<Damage> differs = againstHeads();
        if (differs.isPresent()) {
            return differs;
        }
        Post post;
        try {
            post = row.post();
        } catch (IllegalArgumentException e) {
            return Optional.of(new Damage("post-bytes-changed", log, number, "Postens bytes har inte en posts form."));
        }
        List<ShownSlot> erased = row.shown();
        disposals.post(number, DisposalActs.erased(erased), DisposalActs.of(post));
        rows.after(number, erased);
        undone.after(post);
        noted.after(post);
        return fault().or(() -> files.damage(post));
    }

    private Optional<Damage> fault() {
        return faults.stream()
                .findFirst()
                .map(fault ->
                        new Damage(code(fault.wrong()), log, Math.toIntExact(fault.post()), DisposalActs.told(fault)));
    }

    private static String code(Wrong wrong) {
        return switch (wrong) {
            case UNRESOLVED -> "erasure-unresolved";
            case UNDECIDED -> "erasure-undecided";
            case NOT_ERASABLE -> "not-erasable";
        };
    }

    private Optional<Damage> againstHeads() {
        List<Checkpoint> heads = Stream.concat(
                        Stream.ofNullable(known.get((long) number)),
                        Stream.ofNullable(noted.of(log).get((long) number)).map(NotedHeads.Noted::head))
                .toList();
        if (heads.isEmpty()) {
            return Optional.empty();
        }
        Checkpoint here = Checkpoint.of(log, frontier);
        if (heads.stream().allMatch(here::equals)) {
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

    private Expanded slots(int post) {
        StoredRow row = page(post - 1, 1).getFirst();
        return row.expanded();
    }

    private List<StoredRow> page(int after, int limit) {
        return jdbc.sql("""
                        select p.number, p.recorded_at, p.bytes, c.body, c.seed
                        from post p left join content c on c.log = p.log and c.number = p.number
                        where p.log = (select id from log where origin = ?) and p.number > ?
                        order by p.number limit ?""")
                .params(log, after, limit)
                .query((row, i) ->
                        new StoredRow(row.getInt(1), row.getLong(2), row.getBytes(3), row.getBytes(4), row.getBytes(5)))
                .list();
    }
}
