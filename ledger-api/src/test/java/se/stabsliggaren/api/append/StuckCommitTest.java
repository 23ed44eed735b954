package se.stabsliggaren.api.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.stabsliggaren.api.append.Senders.Sent;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.DurabilityUnknown;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.TestLedger;

/** Somebody has the turn and does not come to an end: who waits for them is answered within the ten seconds all the same. */
@ParameterizedClass
@EnumSource(Kind.class)
class StuckCommitTest {

    private static final Duration PROMISED = Duration.ofSeconds(10);

    private final Database database;
    private final TestLedger ledger;
    private final TestLedger other;
    private final Senders senders = new Senders();
    private final String first;
    private final String a;
    private final String b;

    private final AtomicInteger units = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch all = new CountDownLatch(1);
    private final CountDownLatch stuck = new CountDownLatch(1);
    private final CountDownLatch loose = new CountDownLatch(1);
    private Runnable inTheSecond = () -> {};

    StuckCommitTest(Kind kind) {
        database = kind.open();
        ledger = TestLedger.over(database);
        other = TestLedger.over(database);
        first = ledger.openIncident();
        a = ledger.openIncident();
        b = ledger.openIncident();
        List.of(first, a, b).forEach(log -> ledger.note(log, "före"));
    }

    /** The first has the turn until the others are there, and the second until somebody lets it go. */
    @BeforeEach
    void somebodyHasTheTurn() {
        ledger.whenAskedForTheTime(() -> {
            switch (units.incrementAndGet()) {
                case 1 -> {
                    begun.countDown();
                    Senders.await(all);
                }
                case 2 -> {
                    inTheSecond.run();
                    stuck.countDown();
                    Senders.await(loose);
                }
                default -> {}
            }
        });
        senders.send(() -> ledger.note(first, "har turen"));
        Senders.await(begun);
    }

    @AfterEach
    void close() {
        loose.countDown();
        ledger.close();
        other.close();
        database.close();
    }

    @Test
    void whoWaitsBehindItIsToldThatNothingWasRecordedAndNothingIs() throws Exception {
        Sent<Receipt> stuckOne = senders.send(() -> ledger.note(first, "fastnar"));
        letThemGo();
        long from = System.nanoTime();
        List<Sent<Receipt>> waiting = Stream.of(a, b, a)
                .map(log -> senders.send(() -> ledger.note(log, "väntar")))
                .toList();
        for (Sent<Receipt> each : waiting) {
            assertThatThrownBy(each::told).isInstanceOf(NotRecorded.NotNow.class);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(PROMISED);
        assertThat(stuckOne.isTold()).as("it is still stuck").isFalse();
        loose.countDown();
        assertThat(stuckOne.told().post().number()).isEqualTo(5);
        assertThat(ledger.note(a, "efter").post().number())
                .as("what nobody waits for is not recorded")
                .isEqualTo(4);
        assertThat(ledger.note(b, "efter").post().number()).isEqualTo(4);
        assertThat(units).hasValue(4);
    }

    @Test
    void whoWasTakenAlongIsToldThatItMayBeRecordedAndItIsOnce() throws Exception {
        List<Sent<Receipt>> along = Stream.of(a, b, first)
                .map(log -> senders.send(() -> ledger.note(log, "tas med", request(log))))
                .toList();
        letThemGo();
        long from = System.nanoTime();
        await().atMost(PROMISED).until(() -> along.stream().filter(Sent::isTold).count() == 2);
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(PROMISED);
        for (Sent<Receipt> each : along) {
            if (each.isTold()) {
                assertThatThrownBy(each::told).isInstanceOf(DurabilityUnknown.class);
            }
        }
        loose.countDown();
        for (Sent<Receipt> each : along) {
            try {
                each.told();
            } catch (DurabilityUnknown told) {
                assertThat(told.sentence()).contains("samma nyckel");
            }
        }
        assertThat(ledger.note(a, "tas med", request(a)).post().number()).isEqualTo(4);
        assertThat(ledger.note(b, "tas med", request(b)).post().number()).isEqualTo(4);
        assertThat(List.of(last(a), last(b), last(first))).containsExactly(4, 4, 5);
    }

    @Test
    void whoseKeyWasRecordedElsewhereMeanwhileIsNotToldThatNothingWas() throws Exception {
        inTheSecond = () -> CompletableFuture.runAsync(() -> other.note(b, "två", request(b)))
                .join();
        Sent<Receipt> unkeyed = senders.send(() -> ledger.note(a, "ett"));
        Sent<Receipt> keyed = senders.send(() -> ledger.note(b, "två", request(b)));
        letThemGo();
        Sent<Receipt> later = senders.send(() -> ledger.note(a, "för sent"));
        assertThatThrownBy(later::told).isInstanceOf(NotRecorded.NotNow.class);
        loose.countDown();
        assertThatThrownBy(keyed::told).as("too late, and there by its key").isInstanceOf(DurabilityUnknown.class);
        assertThatThrownBy(unkeyed::told).isInstanceOf(NotRecorded.NotNow.class);
        assertThat(ledger.note(b, "två", request(b)).post().number()).isEqualTo(4);
        assertThat(List.of(last(a), last(b))).containsExactly(3, 4);
    }

    private void letThemGo() {
        senders.awaitWaiting(1);
        all.countDown();
        Senders.await(stuck);
    }

    private int last(String log) {
        return ledger.posts().last(log);
    }

    private static Request request(String log) {
        return new Request("nyckel", log.getBytes(StandardCharsets.UTF_8));
    }
}
