package se.stabsliggaren.api.signing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.stabsliggaren.api.store.Eras;
import se.stabsliggaren.api.store.LastUsed;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.Remembered;
import se.stabsliggaren.format.SealedPost;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.Tree;
import se.stabsliggaren.integrity.TreeHash;

/** The trees of the logs that were used last, made from the stored bytes alone and grown as posts come. */
public final class MerkleTreeCache {

    private static final int LOGS = 1000;
    private static final int PAGE = 1000;

    private final PostLog posts;
    private final Remembered<Map<String, Tree>> byLog;

    public MerkleTreeCache(PostLog posts) {
        this.posts = posts;
        this.byLog = new Remembered<>(posts.eras(), () -> new LastUsed<>(LOGS));
    }

    /** The eras of the database they are made from. */
    Eras eras() {
        return posts.eras();
    }

    /**
     * Takes up posts of one log that were just committed, oldest first.
     *
     * @param era in which they were: the tree of another one's database never gets them
     * @throws IllegalStateException when it is over
     */
    void grow(long era, String log, List<SealedPost> committed) {
        Tree tree = tree(log);
        // The tree is older than this look at the era, and so is no later one's.
        eras().mustBe(era);
        synchronized (tree) {
            read(log, tree, committed.getFirst().number() - 1);
            for (SealedPost post : committed) {
                if (post.number() == tree.size() + 1) {
                    tree.add(post.leafHash());
                }
            }
        }
    }

    /** The number of a log's last post; 0 when it has none. */
    int last(String log) {
        return posts.last(log);
    }

    /** How many posts of a log stand without a gap, up to this number at most. */
    int whole(String log, int upTo) {
        Tree tree = tree(log);
        synchronized (tree) {
            read(log, tree, upTo);
            return Math.min(tree.size(), upTo);
        }
    }

    /** The head of a log when it had this size, as the database has it. */
    public Checkpoint head(String log, int size) {
        return ask(log, size, tree -> new Checkpoint(log, size, tree.root(size)));
    }

    /** Asks the tree, which has grown to this size at least if the log has. */
    <T> T ask(String log, int size, Function<Tree, T> question) {
        Tree tree = tree(log);
        synchronized (tree) {
            read(log, tree, size);
            return question.apply(tree);
        }
    }

    /** Whether the tree of a log is in memory, so that nobody has to wait until it is read. */
    synchronized boolean holds(String log) {
        return byLog.now().containsKey(log);
    }

    private synchronized Tree tree(String log) {
        return byLog.now().computeIfAbsent(log, none -> new Tree());
    }

    /** What other nodes wrote, or what was not read yet. */
    private void read(String log, Tree tree, int upTo) {
        while (tree.size() < upTo) {
            List<byte[]> page = posts.bytes(log, tree.size(), Math.min(PAGE, upTo - tree.size()));
            if (page.isEmpty()) {
                return;
            }
            page.forEach(bytes -> tree.add(TreeHash.leaf(bytes)));
        }
    }
}
