package se.stabsliggaren.api.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.stabsliggaren.api.store.TestLedger.LOG_KEEPER;
import static se.stabsliggaren.api.store.TestLedger.draft;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.stabsliggaren.api.append.Senders.Sent;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.RecordEvent.DisposalCarriedOut;
import se.stabsliggaren.event.Ref;

/** What others would have to wait for goes by itself. */
@ParameterizedClass
@EnumSource(Kind.class)
class SingleLogAppenderTest {

    private final Database database;
    private final TestLedger ledger;
    private final Senders senders = new Senders();
    private final String a;
    private final String b;

    /** Which logs each unit of work was for. */
    private final List<Set<String>> units = new CopyOnWriteArrayList<>();

    SingleLogAppenderTest(Kind kind) {
        database = kind.open();
        ledger = TestLedger.over(database);
        a = ledger.openIncident();
        b = ledger.openIncident();
        List.of(a, b).forEach(log -> ledger.note(log, "före"));
    }

    @AfterEach
    void close() {
        ledger.close();
        database.close();
    }

    @Test
    void aLogWhoseStateIsNotInMemoryIsFoldedWhileTheOthersGoOn() throws Exception {
        try (TestLedger started = TestLedger.over(database)) {
            started.note(a, "i minnet");
            CountDownLatch folding = new CountDownLatch(1);
            CountDownLatch folded = new CountDownLatch(1);
            inEachUnit(started, logs -> {
                if (logs.contains(b)) {
                    folding.countDown();
                    Senders.await(folded);
                }
            });
            Sent<Receipt> cold = senders.send(() -> started.note(b, "inte i minnet"));
            Senders.await(folding);
            assertThat(started.note(a, "väntar inte").post().number()).isEqualTo(5);
            assertThat(cold.isTold()).isFalse();
            folded.countDown();
            assertThat(cold.told().post().number()).isEqualTo(4);

            units.clear();
            together(started, a, () -> started.note(a, "nu"), () -> started.note(b, "nu"));
            assertThat(units).as("from then on it goes along").contains(Set.of(a, b));
        }
    }

    @Test
    void aDisposalIsCarriedOutInATransactionOfItsOwnAndKeepsNobodyWaiting() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch all = new CountDownLatch(1);
        inEachUnit(ledger, logs -> {
            if (logs.contains(b)) {
                begun.countDown();
                Senders.await(all);
            }
        });
        Sent<Receipt> first = senders.send(() -> ledger.note(b, "har turen"));
        Senders.await(begun);
        assertThatThrownBy(() -> ledger.recording().record(a, List.of(carriedOut()), LOG_KEEPER, null, null))
                .as("there is no decision, and it was judged without having had that turn")
                .isInstanceOf(NotRecorded.Refused.class);
        assertThat(first.isTold()).isFalse();
        all.countDown();
        assertThat(first.told().post().number()).isEqualTo(4);
    }

    @Test
    void aLogThatBreaksEveryCommitIsTriedWithTheOthersOnlyOnce() throws Exception {
        inEachUnit(ledger, logs -> {
            if (logs.contains(a)) {
                CurrentUnitOfWork.get().onPrepareCommit(preparing -> {
                    throw new IllegalArgumentException("a fault in a rule");
                });
            }
        });
        assertThatThrownBy(() -> ledger.note(a, "ett")).isInstanceOf(NotRecorded.NotNow.class);
        assertThat(units).as("together, and by itself").hasSize(2);
        assertThatThrownBy(() -> ledger.note(a, "två")).isInstanceOf(NotRecorded.NotNow.class);
        assertThat(units).as("by itself at once").hasSize(3);
        assertThat(ledger.note(b, "berörs inte").post().number()).isEqualTo(4);
    }

    @Test
    void manyLogsThatADeadNodeHoldsLeaveConnectionsToTheOthers() throws Exception {
        List<String> logs = new ArrayList<>();
        for (int i = 0; i < 2 * SingleLogAppender.LOGS_AT_ONCE + 8; i++) {
            logs.add(ledger.openIncident());
        }
        logs.forEach(log -> ledger.note(log, "före"));
        Set<Integer> inUse = new ConcurrentSkipListSet<>();
        Set<String> troubles = new ConcurrentSkipListSet<>();
        inEachUnit(
                ledger,
                none -> inUse.add(((HikariDataSource) database.dataSource())
                        .getHikariPoolMXBean()
                        .getActiveConnections()));
        try (Connection held = database.dataSource().getConnection()) {
            held.setAutoCommit(false);
            for (String log : logs) {
                hold(held, log);
            }
            List<Sent<List<Receipt>>> waiting = logs.stream()
                    .map(log -> senders.send(() -> ledger.recording().record(log, array(), LOG_KEEPER, null, null)))
                    .toList();
            while (!waiting.stream().allMatch(Sent::isTold)) {
                database.trouble().ifPresent(troubles::add);
                assertThat(ledger.posts().last(a)).isEqualTo(3);
            }
            for (Sent<List<Receipt>> each : waiting) {
                assertThatThrownBy(each::told).isInstanceOf(NotRecorded.NotNow.class);
            }
            assertThat(ledger.note(a, "berörs inte").post().number()).isEqualTo(4);
        }
        assertThat(troubles).as("the database is there").isEmpty();
        assertThat(inUse)
                .as("those that are tried apart, one group, who holds them and who reads")
                .allMatch(connections -> connections <= SingleLogAppender.LOGS_AT_ONCE + 3);
    }

    @Test
    void ofManyLogsInAGroupThatADeadNodeHoldsTheOthersWaitForOneAlone() throws Exception {
        List<String> logs = new ArrayList<>();
        for (int i = 0; i < SingleLogAppender.LOGS_AT_ONCE - 2; i++) {
            logs.add(ledger.openIncident());
        }
        logs.forEach(log -> ledger.note(log, "före"));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch all = new CountDownLatch(1);
        inEachUnit(ledger, none -> {
            begun.countDown();
            Senders.await(all);
        });
        try (Connection held = database.dataSource().getConnection()) {
            held.setAutoCommit(false);
            for (String log : logs) {
                hold(held, log);
            }
            Sent<Receipt> first = senders.send(() -> ledger.note(a, "har turen"));
            Senders.await(begun);
            List<Sent<Receipt>> waiting = logs.stream()
                    .map(log -> senders.send(() -> ledger.note(log, "väntar")))
                    .toList();
            Sent<Receipt> free = senders.send(() -> ledger.note(b, "berörs inte"));
            senders.awaitWaiting(1);
            all.countDown();

            assertThat(first.told().post().number()).isEqualTo(4);
            assertThat(free.told().post().number()).isEqualTo(4);
            assertThat(units).as("they were one group").anyMatch(group -> group.size() == logs.size() + 1);
            for (Sent<Receipt> each : waiting) {
                assertThatThrownBy(each::told).isInstanceOf(NotRecorded.NotNow.class);
            }
        }
    }

    /** Too many to go along. */
    private static List<Draft> array() {
        return Collections.nCopies(GroupCommitAppender.SMALL + 1, TestLedger.note("rad"));
    }

    private static Draft carriedOut() {
        return draft(new DisposalCarriedOut(Ref.to(99), List.of()), null);
    }

    private static void hold(Connection held, String log) throws Exception {
        try (PreparedStatement insert =
                held.prepareStatement("insert into post (log, number, recorded_at, appended_at, bytes)"
                        + " select id, 4, 0, 0, ? from log where origin = ?")) {
            insert.setBytes(1, new byte[0]);
            insert.setString(2, log);
            assertThat(insert.executeUpdate()).isOne();
        }
    }

    /** Sends these while somebody has the turn, so that they wait at once. */
    private void together(TestLedger node, String log, Runnable... sending) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch all = new CountDownLatch(1);
        inEachUnit(node, logs -> {
            begun.countDown();
            Senders.await(all);
        });
        Senders fresh = new Senders();
        List<Sent<Boolean>> sent = new ArrayList<>();
        sent.add(fresh.send(() -> node.note(log, "har turen").post().number() > 0));
        Senders.await(begun);
        for (Runnable one : sending) {
            sent.add(fresh.send(() -> {
                one.run();
                return true;
            }));
        }
        fresh.awaitWaiting(1);
        all.countDown();
        for (Sent<Boolean> each : sent) {
            assertThat(each.told()).isTrue();
        }
    }

    private void inEachUnit(TestLedger node, Consumer<Set<String>> then) {
        node.whenAskedForTheTime(() -> {
            if (CurrentUnitOfWork.isStarted()
                    && CurrentUnitOfWork.get().getMessage().getPayload() instanceof AppendGroup group) {
                Set<String> logs =
                        group.batches().stream().map(PendingBatch::log).collect(Collectors.toCollection(TreeSet::new));
                units.add(logs);
                then.accept(logs);
            }
        });
    }
}
