package se.stabsliggaren.api.webhook;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Up to which post of each log a receiver answered. What comes after stands in the logs, and nowhere else. */
public final class DeliveryCursors {

    private static final String LOG = "(select id from log where origin = ?)";

    private final JdbcClient jdbc;

    public DeliveryCursors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How far a receiver is in a log.
     *
     * @param told the last post that it answered for; 0 for none
     * @param last the log's last post
     */
    record Cursor(String log, int told, int last) {

        int behind() {
            return Math.max(0, last - told);
        }
    }

    /** Of all logs, the receiver's or not, in the order they were opened. */
    List<Cursor> of(String webhook) {
        return jdbc.sql("""
                        select l.origin, coalesce(c.number, 0),
                            coalesce((select max(p.number) from post p where p.log = l.id), 0)
                        from log l left join webhook_cursor c on c.log = l.id and c.webhook = ?
                        order by l.id""")
                .param(webhook)
                .query((row, i) -> new Cursor(row.getString(1), row.getInt(2), row.getInt(3)))
                .list();
    }

    /** The receiver answered for this post and all before it; to be said by who holds the claim. */
    void told(String webhook, String log, int number) {
        if (move(webhook, log, number) == 0) {
            jdbc.sql("insert into webhook_cursor (webhook, number, log) values (?, ?, " + LOG + ")")
                    .params(webhook, number, log)
                    .update();
        }
    }

    private int move(String webhook, String log, int number) {
        return jdbc.sql("update webhook_cursor set number = ? where webhook = ? and log = " + LOG)
                .params(number, webhook, log)
                .update();
    }
}
