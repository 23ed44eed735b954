package se.stabsliggaren.api.proof;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.stabsliggaren.api.store.Disk;
import se.stabsliggaren.api.store.Receipts;
import se.stabsliggaren.format.SealedPost;
import se.stabsliggaren.integrity.Checkpoint;

/**
 * What has to be on disk before anybody is answered: the commit, and outside the database the head it made. A head is
 * written down after its posts are on disk, so that the journal never holds more than the database.
 */
public final class Commits {

    private final Disk disk;
    private final Trees trees;
    private final Journal journal;
    private final History history;
    private final Map<String, Integer> settled = new ConcurrentHashMap<>();

    public Commits(Disk disk, Trees trees, Journal journal, History history) {
        this.disk = disk;
        this.trees = trees;
        this.journal = journal;
        this.history = history;
        journal.before().forEach((log, head) -> settled.put(log, Math.toIntExact(head.size())));
    }

    /**
     * To be asked before anything is recorded.
     *
     * @throws Parted when this log may not go on here
     */
    public void mustGoOn(String log) {
        history.mustGoOn(log);
    }

    /**
     * Returns when what a command appended is on disk, and its heads are in the journal.
     *
     * @throws Unconfirmed when it may not be
     */
    public void settle(Receipts receipts) {
        if (receipts.none()) {
            return;
        }
        try {
            disk.force();
            List<Checkpoint> heads = new ArrayList<>();
            receipts.byLog().forEach((log, posts) -> heads.add(head(log, posts)));
            enter(heads);
        } catch (UncheckedIOException e) {
            throw new Unconfirmed(e);
        }
    }

    /**
     * The same for posts that were found recorded: whoever appended them may still wait for the disk, or have failed to.
     *
     * @throws Unconfirmed when they may not be on disk
     */
    public void settle(String log, int last) {
        if (settled.getOrDefault(log, 0) >= last) {
            return;
        }
        try {
            disk.force();
            enter(List.of(trees.head(log, last)));
        } catch (UncheckedIOException e) {
            throw new Unconfirmed(e);
        }
    }

    private void enter(List<Checkpoint> heads) {
        journal.add(heads);
        heads.forEach(head -> settled.merge(head.origin(), Math.toIntExact(head.size()), Math::max));
    }

    private Checkpoint head(String log, List<SealedPost> posts) {
        int size = posts.getLast().number();
        trees.grow(log, posts);
        return trees.head(log, size);
    }
}
