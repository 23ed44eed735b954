package se.stabsliggaren.api.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which reminders were mailed. One is claimed before it is sent, so that of any number of nodes one sends it; a claim of
 * which nobody noted that it was sent is another's again after a wait that grows.
 */
final class SentReminders {

    private static final Duration FIRST = Duration.ofMinutes(2);
    private static final Duration LONGEST = Duration.ofHours(1);

    /** What stands in place of how near a limit is, in the row of an authority. */
    private static final String SET = "SET";

    private final JdbcClient jdbc;

    SentReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * When mail was set for an authority, as far as the ledger saw: at the first look that was made for it, which is noted
     * here. Before that, where mails of it were sent before anybody noted this.
     *
     * @param logs of its incidents
     */
    Instant setAt(String authority, Stream<String> logs, Instant now) {
        return firstLook(authority).orElseGet(() -> {
            Instant first = logs.anyMatch(this::wasMailed) ? Instant.EPOCH : now;
            try {
                jdbc.sql("""
                                insert into reminder_mail (log, about, near, attempts, claimed_until, sent_at)
                                values (?, '', ?, 0, 0, ?)""").params(authority, SET, first.toEpochMilli()).update();
                return first;
            } catch (DuplicateKeyException another) {
                return firstLook(authority).orElseThrow();
            }
        });
    }

    private Optional<Instant> firstLook(String authority) {
        return jdbc.sql("select sent_at from reminder_mail where log = ? and about = '' and near = ?")
                .params(authority, SET)
                .query(Long.class)
                .optional()
                .map(Instant::ofEpochMilli);
    }

    private boolean wasMailed(String log) {
        return jdbc.sql("select count(*) from reminder_mail where log = ?")
                        .param(log)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether it is the caller who is to send it now. */
    boolean claim(ReminderMail mail, Instant now) {
        return claimAnew(mail, now) || claimAgain(mail, now);
    }

    private boolean claimAnew(ReminderMail mail, Instant now) {
        if (attempts(mail) > 0) {
            return false;
        }
        try {
            return jdbc.sql("""
                            insert into reminder_mail (log, about, near, attempts, claimed_until, sent_at)
                            values (?, ?, ?, 1, ?, null)""")
                            .params(
                                    mail.incident().log(),
                                    mail.about(),
                                    mail.due().near().name(),
                                    now.plus(FIRST).toEpochMilli())
                            .update()
                    == 1;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    private boolean claimAgain(ReminderMail mail, Instant now) {
        return jdbc.sql("""
                        update reminder_mail set attempts = attempts + 1, claimed_until = ?
                        where log = ? and about = ? and near = ? and sent_at is null and claimed_until <= ?""")
                        .params(
                                now.plus(wait(attempts(mail))).toEpochMilli(),
                                mail.incident().log(),
                                mail.about(),
                                mail.due().near().name(),
                                now.toEpochMilli())
                        .update()
                == 1;
    }

    private static Duration wait(int attempts) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(attempts, 10));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }

    private int attempts(ReminderMail mail) {
        return jdbc.sql("select attempts from reminder_mail where log = ? and about = ? and near = ?")
                .params(mail.incident().log(), mail.about(), mail.due().near().name())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    boolean isSent(ReminderMail mail) {
        return jdbc.sql("""
                                select count(*) from reminder_mail
                                where log = ? and about = ? and near = ? and sent_at is not null""")
                        .params(
                                mail.incident().log(),
                                mail.about(),
                                mail.due().near().name())
                        .query(Long.class)
                        .single()
                > 0;
    }

    void sent(ReminderMail mail, Instant now) {
        jdbc.sql("update reminder_mail set sent_at = ? where log = ? and about = ? and near = ?")
                .params(
                        now.toEpochMilli(),
                        mail.incident().log(),
                        mail.about(),
                        mail.due().near().name())
                .update();
    }
}
