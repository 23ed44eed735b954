package se.stabsliggaren.api.access;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The random ids by which posts name who recorded them: one per holder and log, so that logs cannot be joined by it. */
@Component
public class Accounts {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The holder's id in this log, made now if there was none. */
    public String in(String log, String holder) {
        return find(log, holder).orElseGet(() -> {
            bind(log, holder, SecureIds.id());
            return find(log, holder).orElseThrow();
        });
    }

    /** Keeps an id that was made before the log had a name; an earlier one stays. */
    public void bind(String log, String holder, String account) {
        if (find(log, holder).isPresent()) {
            return;
        }
        try {
            jdbc.sql("insert into account (holder, log, account) values (?, ?, ?)")
                    .params(holder, log, account)
                    .update();
        } catch (DuplicateKeyException ignored) {
            // Another request of the same holder came first, and its id is the one.
        }
    }

    /** Whose account it is in this log; empty for one that nobody was given. */
    public Optional<String> holder(String log, String account) {
        return jdbc.sql("select holder from account where log = ? and account = ?")
                .params(log, account)
                .query(String.class)
                .optional();
    }

    private Optional<String> find(String log, String holder) {
        return jdbc.sql("select account from account where holder = ? and log = ?")
                .params(holder, log)
                .query(String.class)
                .optional();
    }
}
