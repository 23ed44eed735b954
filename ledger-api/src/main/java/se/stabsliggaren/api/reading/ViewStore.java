package se.stabsliggaren.api.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     */
    record Head(int last, @Nullable String halted) {}

    Head head(String log) {
        return head(log, "");
    }

    /** The head, locked until the transaction ends. */
    Head lockedHead(String log) {
        return head(log, " for update");
    }

    private Head head(String log, String how) {
        Optional<Head> head = jdbc.sql(
                        "select last_post, halted from view_head where log = (select id from log where origin = ?)"
                                + how)
                .param(log)
                .query((row, i) -> new Head(row.getInt(1), row.getString(2)))
                .optional();
        return head.orElse(new Head(0, null));
    }

    /** The views as far as they have come. */
    Folded read(String log) {
        Map<String, List<byte[]>> parts = new HashMap<>();
        int last = head(log).last();
        jdbc.sql("""
                        select projection, body from view_part
                        where log = (select id from log where origin = ?) and last_post <= ? order by last_post""").params(log, last).query(row -> {
            parts.computeIfAbsent(row.getString(1), none -> new ArrayList<>()).add(row.getBytes(2));
        });
        return Parts.read(last, parts, projections);
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
        move(id(log), head.last(), why.substring(0, Math.min(why.length(), 500)));
    }

    private void move(int log, int last, @Nullable String halted) {
        int moved = batches.update("update view_head set last_post = ?, halted = ? where log = ?", last, halted, log);
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
