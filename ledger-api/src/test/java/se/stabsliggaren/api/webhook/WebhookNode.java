package se.stabsliggaren.api.webhook;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.log.VisibleLog;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.TestLedger;

/** A node that tells receivers on this machine, at a clock that the test sets. */
final class WebhookNode implements AutoCloseable {

    static final Caller ADMINISTRATOR = new Caller("h1", "Testa Testlund", "exempelby", List.of(Role.ADMINISTRATOR));

    private static final List<String> THIS_MACHINE = List.of("127.0.0.0/8");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2024-11-06T12:00:00Z"));
    private final WebhookHttp http;
    private final WebhookDelivery delivery;
    private final WebhookService service;
    private final Webhooks webhooks;
    private final DeliveryCursors cursors;
    private final DeliveryClaims claims;

    WebhookNode(TestLedger ledger, Database database) {
        this(ledger, database, Duration.ofMinutes(1), WebhookHttp.Limits.USUAL);
    }

    /** @param held for how long the claim of a node that died counts */
    WebhookNode(TestLedger ledger, Database database, Duration held, WebhookHttp.Limits limits) {
        JdbcClient jdbc = JdbcClient.create(ledger.jdbc());
        TransactionTemplate transactions =
                new TransactionTemplate(new DataSourceTransactionManager(database.dataSource()));
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
        webhooks = new Webhooks(jdbc, transactions);
        claims = new DeliveryClaims(jdbc, held);
        cursors = new DeliveryCursors(jdbc);
        http = new WebhookHttp(THIS_MACHINE, ReachableAddresses.ofTheMachine(), limits);
        WebhookTrace trace = new WebhookTrace(ledger.directory(), (log, holder) -> "a-" + holder);
        service = new WebhookService(webhooks, claims, cursors, ledger.directory(), ledger.keys(), http, trace, clock);
        delivery = new WebhookDelivery(
                webhooks,
                claims,
                cursors,
                transactions,
                ledger.directory(),
                new VisibleLog(ledger.posts()),
                ledger.keys(),
                http,
                trace,
                new RetrySchedule(new Random(1)),
                clock,
                "https://liggare.exempelby.example");
    }

    WebhookService.Made make(String address) {
        return service.make(ADMINISTRATOR, address, null);
    }

    WebhookService service() {
        return service;
    }

    DeliveryCursors cursors() {
        return cursors;
    }

    DeliveryClaims claims() {
        return claims;
    }

    Map<String, List<String>> resting() {
        return webhooks.resting();
    }

    /** How the only webhook does. */
    WebhookService.Shown shown() {
        return service.all(ADMINISTRATOR).getFirst();
    }

    DeliveryState state() {
        return shown().listing().state();
    }

    Instant now() {
        return now.get();
    }

    void later(Duration passed) {
        now.updateAndGet(before -> before.plus(passed));
    }

    void step() {
        delivery.step();
    }

    /** Goes on when it tells nobody any more. */
    void quiet() {
        await().atMost(Duration.ofSeconds(30)).until(delivery::isIdle);
    }

    @Override
    public void close() {
        delivery.close();
    }
}
