package se.stabsliggaren.api.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.stabsliggaren.api.proof.DurabilityUnknown;
import se.stabsliggaren.api.recording.Senders.Sent;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.TestLedger;

/** Whatever breaks off a commit, nothing of it stays on the thread, and everybody is told what became of theirs. */
@ParameterizedClass
@EnumSource(Kind.class)
class BrokenCommitTest {

    private final Database database;
    private final TestLedger ledger;
    private final String log;

    BrokenCommitTest(Kind kind) {
        database = kind.open();
        ledger = TestLedger.over(database);
        log = ledger.openIncident();
        ledger.note(log, "före");
    }

    @AfterEach
    void close() {
        ledger.close();
        database.close();
    }

    @Test
    void anErrorWhileACommitIsPreparedLeavesNothingOnTheThreadAndNothingRecorded() {
        breaksOff(unit -> unit.onPrepareCommit(preparing -> {
            throw new StackOverflowError();
        }));
        assertThatThrownBy(() -> ledger.note(log, "avbruten")).isInstanceOf(NotRecorded.NotNow.class);
        nothingIsLeft();
        assertThat(ledger.note(log, "efter").post().number())
                .as("by the same thread, and nothing was in between")
                .isEqualTo(4);
        assertThat(elsewhere()).as("seen by everybody").isEqualTo(4);
    }

    @Test
    void anErrorWhileItIsJudgedLeavesNothingEither() {
        breaksOff(unit -> {
            throw new StackOverflowError();
        });
        assertThatThrownBy(() -> ledger.note(log, "avbruten")).isInstanceOf(NotRecorded.NotNow.class);
        nothingIsLeft();
        assertThat(ledger.note(log, "efter").post().number()).isEqualTo(4);
        assertThat(elsewhere()).isEqualTo(4);
    }

    @Test
    void anErrorWhileItIsCleanedUpAfterAnotherLeavesNothingEither() {
        breaksOff(unit -> {
            unit.onPrepareCommit(preparing -> {
                throw new StackOverflowError();
            });
            unit.onCleanup(cleaning -> {
                throw new LinkageError("and another");
            });
        });
        assertThatThrownBy(() -> ledger.note(log, "avbruten")).isInstanceOf(NotRecorded.NotNow.class);
        nothingIsLeft();
        assertThat(ledger.note(log, "efter").post().number()).isEqualTo(4);
        assertThat(elsewhere()).isEqualTo(4);
    }

    @Test
    void whatFailsWhenTheCommitIsDoneIsNeverRecordedOnceMore() {
        breaksOff(unit -> whenCommitted(() -> {
            throw new IllegalStateException("the database has it by now");
        }));
        assertThatThrownBy(() -> ledger.note(log, "utan nyckel")).isInstanceOf(DurabilityUnknown.class);
        nothingIsLeft();
        assertThat(elsewhere()).isEqualTo(4);
        breaksOff(unit -> whenCommitted(() -> {
            throw new LinkageError("the database has it by now");
        }));
        Request request = new Request("nyckel", "med".getBytes(StandardCharsets.UTF_8));
        assertThat(ledger.note(log, "med nyckel", request).post().number()).isEqualTo(5);
        nothingIsLeft();
        assertThat(elsewhere()).as("there once, found by its key").isEqualTo(5);
    }

    @Test
    void whoeverWasInTheGroupOfADraftThatBreaksItIsRecordedWithoutIt() throws Exception {
        List<String> logs = List.of(log, ledger.openIncident(), ledger.openIncident(), ledger.openIncident());
        logs.subList(1, 4).forEach(other -> ledger.note(other, "före"));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch all = new CountDownLatch(1);
        AtomicInteger units = new AtomicInteger();
        ledger.whenAskedForTheTime(() -> {
            switch (units.incrementAndGet()) {
                case 1 -> {
                    begun.countDown();
                    Senders.await(all);
                }
                case 2 ->
                    CurrentUnitOfWork.get().onPrepareCommit(preparing -> {
                        throw new StackOverflowError();
                    });
                default -> {}
            }
        });
        Senders senders = new Senders();
        List<Sent<Receipt>> sent = new ArrayList<>();
        sent.add(senders.send(() -> ledger.note(log, "har turen")));
        Senders.await(begun);
        logs.subList(1, 4).forEach(other -> sent.add(senders.send(() -> ledger.note(other, "väntar"))));
        senders.awaitWaiting(1);
        all.countDown();
        for (Sent<Receipt> each : sent) {
            assertThat(each.told().post().number()).isEqualTo(4);
        }
        assertThat(units).as("the first, the broken group, and each by itself").hasValue(5);
        nothingIsLeft();
    }

    /** Each unit of work from now on; one that is tried anew, anew. */
    private void breaksOff(Consumer<UnitOfWork<?>> breaking) {
        ledger.whenAskedForTheTime(() -> breaking.accept(CurrentUnitOfWork.get()));
    }

    private static void whenCommitted(Runnable then) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                then.run();
            }
        });
    }

    private void nothingIsLeft() {
        ledger.whenAskedForTheTime(() -> {});
        assertThat(CurrentUnitOfWork.isStarted()).isFalse();
        assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
        assertThat(TransactionSynchronizationManager.isSynchronizationActive()).isFalse();
        assertThat(((HikariDataSource) database.dataSource())
                        .getHikariPoolMXBean()
                        .getActiveConnections())
                .isZero();
    }

    /** The number of the last post, as another thread reads it. */
    private int elsewhere() {
        return CompletableFuture.supplyAsync(() -> ledger.posts().last(log)).join();
    }
}
