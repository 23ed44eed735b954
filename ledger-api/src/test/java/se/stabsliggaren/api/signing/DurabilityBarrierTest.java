package se.stabsliggaren.api.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.DurabilityUnknown;
import se.stabsliggaren.api.store.EndedEra;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.format.SealedPost;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.TreeHash;

/** What was committed in one era of the database never counts in the next, which may be another database's. */
@ParameterizedClass
@EnumSource(Kind.class)
class DurabilityBarrierTest {

    private final Database database;
    private final TestLedger ledger;
    private final PostLog posts;
    private final MerkleTreeCache trees;
    private final String log;

    @TempDir
    private Path folder;

    DurabilityBarrierTest(Kind kind) {
        database = kind.open();
        ledger = TestLedger.over(database);
        posts = ledger.posts();
        trees = new MerkleTreeCache(posts);
        log = ledger.openIncident();
        ledger.note(log, "ett");
    }

    @AfterEach
    void close() {
        ledger.close();
        database.close();
    }

    @Test
    void theTreeOfALaterEraTakesUpNoPostThatWasCommittedBefore() {
        Checkpoint stored = trees.head(log, 3);
        long era = database.eras().now();
        EndedEra.of(database);
        assertThatThrownBy(() -> trees.grow(era, log, List.of(fourth()))).isInstanceOf(IllegalStateException.class);
        assertThat(trees.whole(log, 4)).as("the database has three").isEqualTo(3);
        assertThat(trees.head(log, 3)).isEqualTo(stored);
        trees.grow(database.eras().now(), log, List.of(fourth()));
        assertThat(trees.whole(log, 4)).as("in its own era it is taken up").isEqualTo(4);
    }

    @Test
    void aPostWhoseEraIsOverGetsNoReceiptAndNoHead() {
        try (CheckpointJournal journal = CheckpointJournal.in(folder)) {
            DurabilityBarrier barrier = barrier(journal);
            long era = database.eras().now();
            EndedEra.of(database);
            assertThatThrownBy(() -> barrier.settle(EndedEra.receipts(era, log, fourth())))
                    .isInstanceOf(DurabilityUnknown.class);
            assertThat(journal.all()).isEmpty();
            assertThat(trees.whole(log, 4)).isEqualTo(3);
        }
    }

    @Test
    void aHeadThatReachedTheJournalJustWhenTheEraEndedIsHeldAgainstTheNextDatabase() {
        ForkGuard forks = history();
        forks.mustGoOn(log);
        long era = database.eras().now();
        EndedEra.of(database);
        forks.mustGoOn(log);
        forks.settled(era, new Checkpoint(log, 4, new byte[32]));
        assertThatThrownBy(() -> forks.mustGoOn(log))
                .isInstanceOf(ForkDetected.class)
                .hasMessageContaining("saknar 1 poster");
    }

    @Test
    void aHeadOfTheSameEraIsNotLookedAtAnew() {
        ForkGuard forks = history();
        forks.mustGoOn(log);
        forks.settled(database.eras().now(), trees.head(log, 3));
        assertThat(forks.isKnownToGoOn(log)).isTrue();
    }

    private DurabilityBarrier barrier(CheckpointJournal journal) {
        return new DurabilityBarrier(database.disk(), trees, journal, history());
    }

    private ForkGuard history() {
        return new ForkGuard(Map.of(), posts, trees, false);
    }

    private static SealedPost fourth() {
        byte[] bytes = "four".getBytes(StandardCharsets.UTF_8);
        return new SealedPost(4, bytes, TreeHash.leaf(bytes), bytes, null);
    }
}
