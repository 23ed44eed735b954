package se.stabsliggaren.api.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.stabsliggaren.api.store.TestLedger.LOG_KEEPER;
import static se.stabsliggaren.api.store.TestLedger.draft;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.api.append.CutConnections.Cut;
import se.stabsliggaren.api.append.Senders.Sent;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.DurabilityUnknown;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.SqlPostLog;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.campaign.Campaign;
import se.stabsliggaren.event.DecisionEvent.DecisionConfirmed;
import se.stabsliggaren.event.Ref;

/** What clients of several incidents were told by several nodes that commit groups, held against the logs. */
class GroupsOfManyNodesTest {

    private static final int TRIES = Campaign.tries(1);
    private static final long SEED = Campaign.seed();
    private static final int LOGS = 4;
    private static final int CLIENTS_OF_EACH = 5;

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyReceiptIsInItsLogOnceWhereItSaysAndTheNumbersHaveNoGaps(Kind kind) throws Exception {
        for (long seed = SEED; seed < SEED + TRIES; seed++) {
            System.out.println("Wishes of clients are drawn from seed " + seed + ".");
            try (Database database = kind.open();
                    TestLedger one = TestLedger.over(database);
                    TestLedger two = TestLedger.over(database);
                    TestLedger three = TestLedger.over(database)) {
                List<Clients> all = new ArrayList<>();
                for (int log = 0; log < LOGS; log++) {
                    all.add(new Clients(seed + log, one.openIncident(), CLIENTS_OF_EACH, 12));
                }
                Senders senders = new Senders();
                List<Sent<Boolean>> recorded = all.stream()
                        .map(clients -> senders.send(() -> recorded(clients, List.of(one, two, three))))
                        .toList();
                for (Sent<Boolean> each : recorded) {
                    assertThat(each.told()).isTrue();
                }
                for (Clients clients : all) {
                    clients.holdAgainst(new SqlPostLog(JdbcClient.create(database.dataSource()), database.eras()));
                }
            }
        }
    }

    private static boolean recorded(Clients clients, List<TestLedger> nodes) {
        try {
            clients.record(nodes, () -> false);
            return clients.done();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void ofACommitThatNobodyHeardOfExactlyThoseAreInDoubtWhoWerePartOfItAndGaveNoKey() throws Exception {
        AtomicBoolean cut = new AtomicBoolean();
        try (Database direct = Kind.POSTGRESQL.open();
                CutConnections way =
                        new CutConnections(Kind.port(direct), () -> cut.getAndSet(false) ? Cut.ANSWER : Cut.NOT);
                Database database = Kind.through(direct, way.port());
                TestLedger ledger = TestLedger.over(database)) {
            String first = ledger.openIncident();
            String a = ledger.openIncident();
            String b = ledger.openIncident();
            List.of(first, a, b).forEach(log -> ledger.note(log, "före"));
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch all = new CountDownLatch(1);
            AtomicInteger groups = new AtomicInteger();
            ledger.whenAskedForTheTime(() -> {
                int group = groups.incrementAndGet();
                if (group == 1) {
                    begun.countDown();
                    Senders.await(all);
                }
                cut.set(group == 2);
            });
            Senders senders = new Senders();
            senders.send(() -> ledger.note(first, "har turen"));
            Senders.await(begun);
            Sent<Receipt> unkeyed = senders.send(() -> ledger.note(a, "utan nyckel"));
            Sent<Receipt> keyed = senders.send(() ->
                    ledger.note(b, "med nyckel", new Request("nyckel", "med nyckel".getBytes(StandardCharsets.UTF_8))));
            Sent<List<Receipt>> refused = senders.send(() -> ledger.recording()
                    .record(b, List.of(draft(new DecisionConfirmed(Ref.to(99), null), null)), LOG_KEEPER, null, null));
            senders.awaitWaiting(1);
            all.countDown();
            assertThatThrownBy(unkeyed::told).isInstanceOf(DurabilityUnknown.class);
            assertThat(keyed.told().post().number()).isEqualTo(4);
            assertThatThrownBy(refused::told).isInstanceOf(NotRecorded.Refused.class);
            assertThat(ledger.note(a, "sist").post().number())
                    .as("it was there, once")
                    .isEqualTo(5);
            assertThat(ledger.note(b, "sist").post().number()).isEqualTo(5);
        }
    }
}
