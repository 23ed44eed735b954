package se.stabsliggaren.api.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.DroppingDisk;
import se.stabsliggaren.api.store.DurabilityUnknown;
import se.stabsliggaren.api.store.TestLedger;

/** A disk that could not take what was forced has dropped it, and says so only once. */
class FailedForceTest {

    private static final Request REQUEST = new Request("nyckel-1", "två".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    private final AtomicBoolean fails = new AtomicBoolean();
    private final DroppingDisk disk = new DroppingDisk(() -> fails.getAndSet(false));

    @Test
    void aRepetitionIsAnsweredOnlyWhenThePostSurvivesAPowerCut() throws Exception {
        String log;
        Receipt one;
        try (Database database = disk.open(folder);
                TestLedger ledger = TestLedger.over(database, folder)) {
            log = ledger.openIncident();
            one = ledger.note(log, "ett");
            fails.set(true);
            assertThatThrownBy(() -> ledger.note(log, "två", REQUEST)).isInstanceOf(DurabilityUnknown.class);
            assertThatThrownBy(() -> ledger.note(log, "två", REQUEST))
                    .as("nothing in memory counts")
                    .isInstanceOfAny(NotRecorded.NotNow.class, DurabilityUnknown.class);
            assertThat(database.closedItself())
                    .as("all of it has to start anew")
                    .isTrue();
            assertThat(database.canOpen()).isTrue();
        }
        Receipt two;
        try (Database database = disk.open(folder);
                TestLedger ledger = TestLedger.over(database, folder)) {
            two = ledger.note(log, "två", REQUEST);
        }
        assertThat(folder.resolve("ledger.doubt")).doesNotExist();
        assertThat(afterAPowerCut(log)).containsExactly(bytes(one), bytes(two));
    }

    @Test
    void noHeadIsSignedOverWhatCouldNotBeForced() {
        try (Database database = disk.open(folder);
                TestLedger ledger = TestLedger.over(database, folder)) {
            String log = ledger.openIncident();
            ledger.note(log, "ett");
            fails.set(true);
            assertThatThrownBy(() -> ledger.note(log, "två")).isInstanceOf(DurabilityUnknown.class);
            assertThatThrownBy(() -> ledger.heads().head(log, 4)).isInstanceOf(RuntimeException.class);
            assertThat(ledger.journal().all())
                    .filteredOn(head -> head.origin().equals(log))
                    .allSatisfy(head -> assertThat(head.size()).isLessThanOrEqualTo(3));
        }
    }

    @Test
    void whatTheSystemStillHoldsInMemoryIsWrittenToTheDiskAgain() throws Exception {
        String log;
        try (Database database = disk.open(folder);
                TestLedger ledger = TestLedger.over(database, folder)) {
            log = ledger.openIncident();
            ledger.note(log, "ett");
        }
        Files.write(folder.resolve("ledger.doubt"), new byte[0]);
        Object before = key(folder.resolve("ledger.mv.db"));
        try (Database database = disk.open(folder);
                TestLedger ledger = TestLedger.over(database, folder)) {
            assertThat(key(folder.resolve("ledger.mv.db")))
                    .as("another file, with every page written")
                    .isNotEqualTo(before);
            assertThat(folder.resolve("ledger.doubt")).doesNotExist();
            assertThat(ledger.posts().last(log)).isEqualTo(3);
            assertThat(ledger.note(log, "två").post().number()).isEqualTo(4);
        }
    }

    @Test
    void aForcingThatDoesNotEndIsWaitedForByNobodyButTheOneThatForces() throws Exception {
        CountDownLatch forcing = new CountDownLatch(1);
        CountDownLatch forced = new CountDownLatch(1);
        AtomicBoolean slow = new AtomicBoolean();
        DroppingDisk slowDisk = new DroppingDisk(() -> {
            if (slow.get()) {
                forcing.countDown();
                Senders.await(forced);
            }
            return false;
        });
        try (Database database = slowDisk.open(folder);
                TestLedger ledger = TestLedger.over(database, folder)) {
            String log = ledger.openIncident();
            ledger.note(log, "ett");
            slow.set(true);
            Senders senders = new Senders();
            Senders.Sent<Receipt> two = senders.send(() -> ledger.note(log, "två"));
            Senders.await(forcing);
            long from = System.nanoTime();
            assertThatThrownBy(() -> ledger.note(log, "tre")).isInstanceOf(NotRecorded.NotNow.class);
            assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(10));
            assertThat(two.isTold()).isFalse();
            forced.countDown();
            assertThat(two.told().post().number()).isEqualTo(4);
            assertThat(ledger.note(log, "fyra").post().number()).isEqualTo(5);
        }
    }

    private static Object key(Path file) throws Exception {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    private static String bytes(Receipt receipt) {
        return new String(receipt.sealed().bytes(), StandardCharsets.UTF_8);
    }

    private List<String> afterAPowerCut(String log) throws Exception {
        Path left = folder.resolve("left");
        disk.leaves(left);
        try (Database database = new DroppingDisk(() -> false).open(left);
                TestLedger ledger = TestLedger.over(database, left)) {
            return ledger.posts().posts(log, 2, 10).stream()
                    .map(Receipt::of)
                    .map(FailedForceTest::bytes)
                    .toList();
        }
    }
}
