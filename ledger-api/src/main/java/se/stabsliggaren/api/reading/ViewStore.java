package se.stabsliggaren.api.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The views in SQL. Each log's head says how far they have come; a part goes in with the head that covers it. */
final class ViewStore {

    private static final long UNSETTLED = 10_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Projections projections;

    ViewStore(JdbcTemplate jdbc, Projections projections) {
        this.jdbc = JdbcClient.create(jdbc);
        this.batches = jdbc;
        this.projections = projections;
    }

    /**
     * How far a log's views have come.
     *
     * @param halted why they stand still, or null
     * @param emptied whether their parts went in a disposal and are not made anew yet
     * @param erasures how many contents of the log were erased: with another number, what was read before is not to be
     *     shown any more
     */
    record Head(int last, @Nullable String halted, boolean emptied, int erasures) {}

    Head head(String log) {
        return jdbc.sql("""
                        select coalesce(h.last_post, 0), h.halted, coalesce(h.emptied, false),
                            (select count(*) from erasure e where e.log = l.id)
                        from log l left join view_head h on h.log = l.id where l.origin = ?""")
                .param(log)
                .query((row, i) -> new Head(row.getInt(1), row.getString(2), row.getBoolean(3), row.getInt(4)))
                .optional()
                .orElse(new Head(0, null, false, 0));
    }

    /**
     * The head, locked until the transaction ends; what it says is read once it is locked. A log that has none yet gets
     * one, or there would be nothing that a disposal has to wait for.
     */
    Head lockedHead(String log) {
        boolean there = jdbc.sql(
                        "select last_post from view_head where log = (select id from log where origin = ?) for update")
                .param(log)
                .query(Integer.class)
                .optional()
                .isPresent();
        if (!there) {
            batches.update("insert into view_head (log, last_post) values (?, 0)", id(log));
        }
        return head(log);
    }

    /** Whether something of these posts was erased, and what was read of them may be older than that. */
    boolean erased(String log, int first, int last) {
        return jdbc.sql("select count(*) from erasure where log = (select id from log where origin = ?)"
                                + " and number >= ? and number <= ?")
                        .params(log, first, last)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * The views as far as their parts go: to the head, or nowhere when a disposal emptied them, just now perhaps, or when
     * an earlier version stored them without who the writers are.
     */
    Folded read(String log, Head head) {
        Map<String, List<byte[]>> parts = new HashMap<>();
        jdbc.sql("""
                        select projection, body from view_part
                        where log = (select id from log where origin = ?) and last_post <= ? order by last_post""").params(log, head.last()).query(row -> {
            parts.computeIfAbsent(row.getString(1), none -> new ArrayList<>()).add(row.getBytes(2));
        });
        boolean whole = !head.emptied() && Parts.tellWriters(parts) && head(log).erasures() == head.erasures();
        return whole ? Parts.read(head.last(), parts, projections) : Parts.read(0, Map.of(), projections);
    }

    /** Adds what came after a post, and moves the head; to be called with the head locked. */
    void add(String log, int before, Folded after) {
        int id = id(log);
        List<Object[]> rows = new ArrayList<>();
        Parts.since(before, after)
                .forEach((name, body) -> rows.add(new Object[] {id, name, before + 1, after.last(), body}));
        batches.batchUpdate(
                "insert into view_part (log, projection, first_post, last_post, body) values (?, ?, ?, ?, ?)", rows);
        move(id, after.last(), null);
    }

    /** Stands still before a post that cannot be read. */
    void halt(String log, Head head, String why) {
        String cut = why.substring(0, Math.min(why.length(), 500));
        int halted = batches.update("update view_head set halted = ? where log = ?", cut, id(log));
        if (halted == 0) {
            move(id(log), head.last(), cut);
        }
    }

    private void move(int log, int last, @Nullable String halted) {
        int moved = batches.update(
                "update view_head set last_post = ?, halted = ?, emptied = false where log = ?", last, halted, log);
        if (moved == 0) {
            batches.update("insert into view_head (log, last_post, halted) values (?, ?, ?)", log, last, halted);
        }
    }

    /** Every incident's log. */
    List<String> logs() {
        return jdbc.sql("select origin from log where origin not like '%/register' order by id")
                .query(String.class)
                .list();
    }

    /**
     * After which of the store's positions a processor begins that has no place yet: before the first post that some view
     * has not seen, and a good way before the end, where posts of other nodes may still come in between.
     */
    long beginning() {
        Long unseen = jdbc.sql("""
                        select min(p.position) from post p
                        join log l on l.id = p.log left join view_head h on h.log = p.log
                        where l.origin not like '%/register' and p.number > coalesce(h.last_post, 0)""").query(Long.class).optional().orElse(null);
        long end = jdbc.sql("select coalesce(max(position), 0) from post")
                .query(Long.class)
                .single();
        long safe = end - UNSETTLED;
        return Math.max(unseen == null ? safe : Math.min(unseen - 1, safe), 0);
    }

    private int id(String log) {
        return jdbc.sql("select id from log where origin = ?")
                .param(log)
                .query(Integer.class)
                .single();
    }

    /** Throws all views away, and the processor's place with them. */
    void clear() {
        batches.update("delete from view_part");
        batches.update("delete from view_head");
        batches.update("delete from view_token");
    }
}
