package se.stabsliggaren.api.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The webhooks there are and were. Those that ended stay in the list, as tokens do. */
public final class Webhooks {

    private static final String SELECT = """
            select w.id, w.authority, w.incident, w.address, w.person, w.made_at,
                s.attempts, s.again_at, s.failing_since, s.resting_since, s.succeeded_at, s.failed_at, s.fault,
                e.person, e.ended_at
            from webhook w join webhook_state s on s.webhook = w.id left join webhook_ended e on e.webhook = w.id
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public Webhooks(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * One of them, and how it goes.
     *
     * @param end null while it lives
     */
    record Listing(
            Webhook webhook, DeliveryState state, @Nullable WebhookEnd end) {

        boolean lives() {
            return end == null;
        }
    }

    /** Makes one. Of the logs there are it is told what comes after their ends, and of those to come everything. */
    void add(Webhook webhook, List<String> logs) {
        transactions.executeWithoutResult(status -> {
            jdbc.sql(
                            "insert into webhook (id, authority, incident, address, person, made_at) values (?, ?, ?, ?, ?, ?)")
                    .params(webhook.id(), webhook.authority())
                    .param(webhook.incident())
                    .params(
                            webhook.address().uri().toString(),
                            webhook.person(),
                            webhook.madeAt().toEpochMilli())
                    .update();
            jdbc.sql("insert into webhook_state (webhook, claimed_until, attempts, again_at) values (?, 0, 0, 0)")
                    .params(webhook.id())
                    .update();
            for (String log : logs) {
                jdbc.sql("""
                                insert into webhook_cursor (webhook, log, number)
                                select ?, l.id, coalesce((select max(p.number) from post p where p.log = l.id), 0)
                                from log l where l.origin = ?""").params(webhook.id(), log).update();
            }
        });
    }

    /** Ends one, if it has not ended; false when it had. */
    boolean end(String id, @Nullable String person, Instant now) {
        try {
            return jdbc.sql("""
                                    insert into webhook_ended (webhook, person, ended_at)
                                    select w.id, cast(? as varchar(200)), ? from webhook w
                                    where w.id = ? and not exists (select 1 from webhook_ended e where e.webhook = w.id)""").param(person).params(now.toEpochMilli(), id).update() == 1;
        } catch (DuplicateKeyException late) {
            return false;
        }
    }

    /** Those that live. */
    List<Listing> living() {
        return jdbc.sql(SELECT + "where e.webhook is null order by w.made_at, w.id")
                .query((row, i) -> listing(row))
                .list();
    }

    /** The ids of those that nobody tries any more, by their authority. */
    public Map<String, List<String>> resting() {
        return living().stream()
                .filter(listing -> listing.state().restingSince() != null)
                .map(Listing::webhook)
                .collect(Collectors.groupingBy(
                        Webhook::authority, Collectors.mapping(Webhook::id, Collectors.toList())));
    }

    /** All that an authority ever had, the oldest first. */
    List<Listing> of(String authority) {
        return jdbc.sql(SELECT + "where w.authority = ? order by w.made_at, w.id")
                .param(authority)
                .query((row, i) -> listing(row))
                .list();
    }

    Optional<Listing> find(String authority, String id) {
        return of(authority).stream()
                .filter(each -> each.webhook().id().equals(id))
                .findFirst();
    }

    private static Listing listing(ResultSet row) throws SQLException {
        Webhook webhook = new Webhook(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                ReceiverAddress.read(row.getString(4)),
                row.getString(5),
                Instant.ofEpochMilli(row.getLong(6)));
        DeliveryState state = new DeliveryState(
                row.getInt(7),
                Instant.ofEpochMilli(row.getLong(8)),
                moment(row, 9),
                moment(row, 10),
                moment(row, 11),
                moment(row, 12),
                row.getString(13));
        Instant ended = moment(row, 15);
        return new Listing(webhook, state, ended == null ? null : new WebhookEnd(row.getString(14), ended));
    }

    private static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
        long milliseconds = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(milliseconds);
    }
}
