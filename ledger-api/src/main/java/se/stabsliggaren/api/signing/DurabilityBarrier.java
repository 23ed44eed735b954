package se.stabsliggaren.api.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import se.stabsliggaren.api.store.DurabilityUnknown;
import se.stabsliggaren.api.store.DurableFile;
import se.stabsliggaren.api.store.Eras;
import se.stabsliggaren.api.store.Receipts;
import se.stabsliggaren.api.store.Remembered;
import se.stabsliggaren.format.SealedPost;
import se.stabsliggaren.integrity.Checkpoint;

/**
 * What has to be on disk before anybody is answered: the commit, and outside the database the head it made. A head is
 * written down after its posts are on disk, so that the journal never holds more than the database.
 */
public final class DurabilityBarrier {

    private final DurableFile disk;
    private final MerkleTreeCache trees;
    private final CheckpointJournal journal;
    private final ForkGuard forks;
    private final Eras eras;
    private final Remembered<Map<String, Integer>> settled;

    public DurabilityBarrier(DurableFile disk, MerkleTreeCache trees, CheckpointJournal journal, ForkGuard forks) {
        this.disk = disk;
        this.trees = trees;
        this.journal = journal;
        this.forks = forks;
        this.eras = trees.eras();
        this.settled = new Remembered<>(eras, ConcurrentHashMap::new);
        journal.before().forEach((log, head) -> settled.now().put(log, Math.toIntExact(head.size())));
    }

    /**
     * To be asked before anything is recorded.
     *
     * @throws ForkDetected when this log may not go on here
     */
    public void mustGoOn(String log) {
        forks.mustGoOn(log);
    }

    /** Where the posts of a command are left that begins logs. */
    public Receipts receipts() {
        return new Receipts(eras.now());
    }

    /**
     * Where the posts of a command are left that records in this log. It is recorded only if the database is still the one
     * in which the log may go on.
     *
     * @throws ForkDetected when this log may not go on here
     */
    public Receipts receipts(String log) {
        Receipts receipts = receipts();
        disk.mustHold();
        forks.mustGoOn(log);
        return receipts;
    }

    /**
     * Where the posts of a command are left that records in several logs, each of which was compared before ({@link
     * #isCompared}).
     */
    public Receipts receiptsOfGroup() {
        Receipts receipts = receipts();
        disk.mustHold();
        return receipts;
    }

    /** Whether it is known already that this log may go on here, so that nobody has to wait for it to be compared. */
    public boolean isCompared(String log) {
        return forks.isKnownToGoOn(log);
    }

    /** Whether also the log's tree is in memory, so that its next head is made without reading the log. */
    public boolean isAtHand(String log) {
        return isCompared(log) && trees.holds(log);
    }

    /**
     * Returns when what a command appended is on disk, and its heads are in the journal.
     *
     * @throws DurabilityUnknown when it may not be
     */
    public void settle(Receipts receipts) {
        if (receipts.none()) {
            return;
        }
        enter(receipts.era(), disk::force, () -> {
            List<Checkpoint> heads = new ArrayList<>();
            receipts.byLog().forEach((log, posts) -> heads.add(head(receipts.era(), log, posts)));
            return heads;
        });
    }

    /**
     * The same for posts that were found recorded: whoever appended them may still wait for the disk, or have failed to.
     *
     * @throws DurabilityUnknown when they may not be on disk
     * @throws ForkDetected when this log may not go on here
     */
    public void settle(String log, int last) {
        long era = eras.now();
        if (settled.now().getOrDefault(log, 0) < last) {
            forks.mustGoOn(log);
            enter(era, disk::forceWhatIsSeen, () -> List.of(trees.head(log, last)));
        }
    }

    /** Whatever fails here, the posts may be recorded. */
    private void enter(long era, Runnable forcing, Supplier<List<Checkpoint>> made) {
        try {
            // Asked for before the era is looked at, so that it is no later one's.
            Map<String, Integer> known = settled.now();
            forcing.run();
            List<Checkpoint> heads = made.get();
            eras.mustBe(era);
            journal.add(heads);
            for (Checkpoint head : heads) {
                forks.settled(era, head);
                known.merge(head.origin(), Math.toIntExact(head.size()), Math::max);
            }
            // Where another database came meanwhile, nobody gets a receipt for what it may lack.
            eras.mustBe(era);
        } catch (RuntimeException e) {
            throw new DurabilityUnknown(e);
        }
    }

    private Checkpoint head(long era, String log, List<SealedPost> posts) {
        int size = posts.getLast().number();
        trees.grow(era, log, posts);
        return trees.head(log, size);
    }
}
