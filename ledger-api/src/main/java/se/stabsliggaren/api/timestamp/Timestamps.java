package se.stabsliggaren.api.timestamp;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register's heads that are to be stamped, and the authority's answers. Several nodes may ask for the same one. */
public final class Timestamps {

    /** The media type of a time stamp (RFC 3161). */
    public static final String REPLY = "application/timestamp-reply";

    private static final String LOG = "(select id from log where origin = ?)";

    private final JdbcClient jdbc;

    public Timestamps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A head that was stamped.
     *
     * @param size of the register
     * @param at by the authority's clock
     */
    public record Kept(int size, Instant at) {}

    /** From now on the head of this size waits for its time stamp, unless it did or has one. */
    void due(String register, int size) {
        if (jdbc.sql("select count(*) from timestamp_due where size = ? and log = " + LOG)
                        .params(size, register)
                        .query(Integer.class)
                        .single()
                == 0) {
            once("insert into timestamp_due (size, log) values (?, " + LOG + ")", size, register);
        }
    }

    /** The sizes that wait, at most so many, the newest first. */
    public List<Integer> waiting(String register, int most) {
        return jdbc.sql("select d.size from timestamp_due d where d.log = " + LOG
                        + " and not exists (select 1 from timestamp_kept k where k.log = d.log and k.size = d.size)"
                        + " order by d.size desc limit ?")
                .params(register, most)
                .query(Integer.class)
                .list();
    }

    /** Keeps an answer that was found fit. */
    void keep(String register, int size, Instant at, byte[] answer) {
        once(
                "insert into timestamp_kept (size, stamped_at, answer, log) values (?, ?, ?, " + LOG + ")",
                size,
                at.toEpochMilli(),
                answer,
                register);
    }

    /** What is stamped of the register's heads up to this size, oldest first. */
    public List<Kept> kept(String register, int upTo) {
        return jdbc.sql("select size, stamped_at from timestamp_kept where size <= ? and log = " + LOG
                        + " order by size")
                .params(upTo, register)
                .query((row, none) -> new Kept(row.getInt("size"), Instant.ofEpochMilli(row.getLong("stamped_at"))))
                .list();
    }

    /** The answer about one head, as it came. */
    public Optional<byte[]> answer(String register, int size) {
        return jdbc.sql("select answer from timestamp_kept where size = ? and log = " + LOG)
                .params(size, register)
                .query((row, none) -> row.getBytes("answer"))
                .optional();
    }

    private void once(String insert, Object... values) {
        try {
            jdbc.sql(insert).params(values).update();
        } catch (DuplicateKeyException ignored) {
            // Another node was first, and one is enough.
        }
    }
}
