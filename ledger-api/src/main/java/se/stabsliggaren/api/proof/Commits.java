package se.stabsliggaren.api.proof;

import java.util.ArrayList;
import java.util.List;
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

    public Commits(Disk disk, Trees trees, Journal journal, History history) {
        this.disk = disk;
        this.trees = trees;
        this.journal = journal;
        this.history = history;
    }

    /**
     * To be asked before anything is recorded.
     *
     * @throws Parted when this log may not go on here
     */
    public void mustGoOn(String log) {
        history.mustGoOn(log);
    }

    /** Returns when what a command appended is on disk, and its heads are in the journal. */
    public void settle(Receipts receipts) {
        if (receipts.none()) {
            return;
        }
        disk.force();
        List<Checkpoint> heads = new ArrayList<>();
        receipts.byLog().forEach((log, posts) -> heads.add(head(log, posts)));
        journal.add(heads);
    }

    private Checkpoint head(String log, List<SealedPost> posts) {
        int size = posts.getLast().number();
        trees.grow(log, posts);
        return trees.head(log, size);
    }
}
