package se.stabsliggaren.api.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.EndedEra;
import se.stabsliggaren.api.store.Eras;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.LogEnd;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.api.store.TestLedger;

/** Another database comes in the place of the first while a head is made: no leaf of its history is signed. */
@ParameterizedClass
@EnumSource(Kind.class)
class CheckpointSignerTest {

    /** More than there are trees in memory. */
    private static final int OTHER_LOGS = 1001;

    private final Database database;
    private final TestLedger ledger;
    private final String log;
    private final SwappedLog posts;
    private final MerkleTreeCache trees;
    private final CheckpointSigner signer;

    CheckpointSignerTest(Kind kind) {
        database = kind.open();
        ledger = TestLedger.over(database);
        log = ledger.openIncident();
        ledger.note(log, "ett");
        ledger.note(log, "två");
        posts = new SwappedLog();
        trees = new MerkleTreeCache(posts);
        ForkGuard forks = new ForkGuard(Map.of(), posts, trees, false);
        signer = new CheckpointSigner(
                trees,
                ledger.keys(),
                ledger.directory(),
                forks,
                new DurabilityBarrier(database.disk(), trees, ledger.journal(), forks));
    }

    /** It was compared and settled in this era, and its tree has to be read once more. */
    @BeforeEach
    void signedBefore() {
        assertThat(signer.head(log, 4)).hasToString(ledger.heads().head(log, 4).toString());
        for (int other = 0; other < OTHER_LOGS; other++) {
            trees.whole("annan/" + other, 0);
        }
        assertThat(trees.holds(log)).isFalse();
    }

    @AfterEach
    void close() {
        ledger.close();
        database.close();
    }

    @Test
    void leavesOfAnotherHistoryAreNotSigned() {
        posts.whenRead(Swap.FOR_ANOTHER);
        isAnotherHistory(() -> signer.head(log, 4));
    }

    @Test
    void leavesOfAnotherHistoryAreNotNotedInTheRegister() {
        posts.whenRead(Swap.FOR_ANOTHER);
        isAnotherHistory(() -> signer.noted(log, 4));
    }

    @Test
    void nothingIsProvedInAHeadOfAnotherHistory() {
        posts.whenRead(Swap.FOR_ANOTHER);
        isAnotherHistory(() -> signer.proof(log, 3, 4));
    }

    @Test
    void ofACopyThatLacksPostsNothingIsSignedEither() {
        posts.whenRead(Swap.FOR_A_SHORTER);
        assertThatThrownBy(() -> signer.head(log, 4))
                .isInstanceOf(ForkDetected.class)
                .hasMessageContaining("saknar 1 poster");
    }

    @Test
    void aDatabaseThatIsTheSameGivesTheSameHead() {
        posts.whenRead(Swap.FOR_THE_SAME);
        long before = database.eras().now();
        assertThat(signer.head(log, 4)).hasToString(ledger.heads().head(log, 4).toString());
        assertThat(database.eras().now()).isGreaterThan(before);
    }

    private static void isAnotherHistory(ThrowingCallable made) {
        assertThatThrownBy(made).isInstanceOf(ForkDetected.class).hasMessageContaining("en annan historia");
    }

    /** For what the database is exchanged. */
    private enum Swap {
        NOT,
        FOR_THE_SAME,
        FOR_ANOTHER,
        FOR_A_SHORTER
    }

    /** The database's logs, until it is exchanged for another by the next who reads leaves. */
    private final class SwappedLog implements PostLog {

        private final PostLog first = ledger.posts();
        private Swap next = Swap.NOT;
        private Swap now = Swap.NOT;

        void whenRead(Swap swap) {
            next = swap;
        }

        @Override
        public List<byte[]> bytes(String of, int after, int limit) {
            if (now != next) {
                now = next;
                EndedEra.of(database);
            }
            List<byte[]> read = first.bytes(of, after, Math.min(limit, last(of) - after));
            if (now == Swap.FOR_ANOTHER) {
                read.forEach(leaf -> leaf[leaf.length - 1]++);
            }
            return read;
        }

        @Override
        public int last(String of) {
            int last = first.last(of);
            return now == Swap.FOR_A_SHORTER && of.equals(log) ? last - 1 : last;
        }

        @Override
        public List<StoredPost> posts(String of, int after, int limit) {
            return first.posts(of, after, limit);
        }

        @Override
        public Optional<StoredPost> post(String of, int number) {
            return first.post(of, number);
        }

        @Override
        public Map<String, Integer> ends() {
            return first.ends();
        }

        @Override
        public LogEnd end(String of) {
            return first.end(of);
        }

        @Override
        public int lastRecordedBy(String of, Instant moment) {
            return first.lastRecordedBy(of, moment);
        }

        @Override
        public Eras eras() {
            return first.eras();
        }
    }
}
