package se.stabsliggaren.api.attachment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.stabsliggaren.api.store.AttachmentUses;

/** Uploads that no post refers to, whole or not: they go when nobody can refer to them any more. */
public final class Unused {

    /** So much later than a file was last usable that no post can be on its way. */
    static final Duration SWEPT = AttachmentUses.USABLE.plusHours(1);

    private static final int AT_ONCE = 20;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public Unused(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Removes some, each in a transaction of its own, and says how many. */
    public int sweep(Instant now) {
        List<String> unused = jdbc.sql("""
                        select u.id from attachment_upload u
                        where u.begun_at < ? and not exists
                            (select 1 from attachment_use s where s.attachment = u.id)
                        fetch first %d rows only""".formatted(AT_ONCE))
                .param(now.minus(SWEPT).toEpochMilli())
                .query(String.class)
                .list();
        unused.forEach(id -> transactions.executeWithoutResult(open -> remove(id)));
        return unused.size();
    }

    /** In this order the database lets them go, and only then. */
    private void remove(String id) {
        for (String statement : List.of(
                "delete from attachment_request where attachment = ?",
                "delete from attachment where id = ?",
                "delete from attachment_chunk where upload = ?",
                "delete from attachment_upload where id = ?")) {
            jdbc.sql(statement).param(id).update();
        }
    }
}
