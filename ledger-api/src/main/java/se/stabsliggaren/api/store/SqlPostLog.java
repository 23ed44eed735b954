package se.stabsliggaren.api.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The logs as SQL keeps them. */
public final class SqlPostLog implements PostLog {

    private final JdbcClient jdbc;
    private final Eras eras;

    public SqlPostLog(JdbcClient jdbc, Eras eras) {
        this.jdbc = jdbc;
        this.eras = eras;
    }

    @Override
    public Eras eras() {
        return eras;
    }

    @Override
    public List<StoredPost> posts(String log, int after, int limit) {
        return jdbc.sql("""
                        select l.origin, p.number, p.bytes, c.body, c.seed
                        from post p join log l on l.id = p.log
                        left join content c on c.log = p.log and c.number = p.number
                        where p.log = (select id from log where origin = ?) and p.number > ? and p.number <= ?
                        order by p.number""")
                .params(log, after, (int) Math.min((long) after + limit, Integer.MAX_VALUE))
                .query((row, i) -> PostRow.of(row).stored())
                .list();
    }

    @Override
    public List<byte[]> bytes(String log, int after, int limit) {
        List<byte[]> bytes = new ArrayList<>();
        jdbc.sql("""
                        select number, bytes from post
                        where log = (select id from log where origin = ?) and number > ? and number <= ?
                        order by number""")
                .params(log, after, (int) Math.min((long) after + limit, Integer.MAX_VALUE))
                .query(row -> {
                    if (row.getInt(1) == after + bytes.size() + 1) {
                        bytes.add(row.getBytes(2));
                    }
                });
        return bytes;
    }

    @Override
    public Optional<StoredPost> post(String log, int number) {
        return posts(log, number - 1, 1).stream().findFirst();
    }

    @Override
    public int last(String log) {
        return jdbc.sql("select coalesce(max(number), 0) from post where log = (select id from log where origin = ?)")
                .param(log)
                .query(Integer.class)
                .single();
    }

    @Override
    public Map<String, Integer> ends() {
        Map<String, Integer> ends = new HashMap<>();
        jdbc.sql("select l.origin, (select coalesce(max(p.number), 0) from post p where p.log = l.id) from log l")
                .query(row -> {
                    ends.put(row.getString(1), row.getInt(2));
                });
        return ends;
    }

    @Override
    public LogEnd end(String log) {
        return jdbc.sql("""
                        select coalesce((select max(p.number) from post p where p.log = l.id), 0),
                            (select count(*) from erasure e where e.log = l.id)
                        from log l where l.origin = ?""")
                .param(log)
                .query((row, i) -> new LogEnd(row.getInt(1), row.getInt(2)))
                .optional()
                .orElse(new LogEnd(0, 0));
    }

    @Override
    public int lastRecordedBy(String log, Instant moment) {
        return jdbc.sql("""
                        select coalesce(max(number), 0) from post
                        where log = (select id from log where origin = ?) and recorded_at <= ?""")
                .params(log, moment.toEpochMilli())
                .query(Integer.class)
                .single();
    }
}
