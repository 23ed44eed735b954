package se.stabsliggaren.api.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.PaperDigits;

/** What somebody declares of a restored or copied database before it may go on (spec/journal.md). */
public final class ForkResolution {

    private final PostLog posts;
    private final MerkleTreeCache trees;
    private final CheckpointJournal journal;
    private final KnownForks others;
    private final ForkGuard forks;

    public ForkResolution(
            PostLog posts, MerkleTreeCache trees, CheckpointJournal journal, KnownForks others, ForkGuard forks) {
        this.posts = posts;
        this.trees = trees;
        this.journal = journal;
        this.others = others;
        this.forks = forks;
    }

    /** How many posts of a log the database has without a gap. */
    public int kept(String log) {
        return trees.whole(log, posts.last(log));
    }

    /** The head of a log as the database has it. */
    public Checkpoint head(String log, int size) {
        return trees.head(log, size);
    }

    /** The size at which one of these logs has, or had, the head with these digits. */
    public Optional<Checkpoint> withDigits(String typed, List<String> logs) {
        String digits = PaperDigits.typed(typed);
        for (String log : logs) {
            for (int size = posts.last(log); size > 0; size--) {
                Checkpoint head = head(log, size);
                if (head.digits().equals(digits)) {
                    return Optional.of(head);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the database holds this head. */
    public boolean holds(Checkpoint head) {
        int size = Math.toIntExact(head.size());
        return size <= posts.last(head.origin()) && head(head.origin(), size).equals(head);
    }

    /** The largest head known of a log, when the database does not extend it: the log is parted. */
    public Optional<Checkpoint> unmet(String log) {
        return forks.unmet(log);
    }

    /** Why each log that was compared with what is known of it may not go on, in one Swedish sentence. */
    public Map<String, String> parted() {
        return forks.parted();
    }

    /** The logs of which a head is known. */
    public List<String> known() {
        return forks.known().keySet().stream().sorted().toList();
    }

    /**
     * Keeps a head that is known from elsewhere: where the database does not extend it, its log is parted from now on.
     *
     * @return whether it is the largest that is known; a smaller one is not kept
     */
    public boolean learn(Checkpoint head) {
        Checkpoint before = forks.known().get(head.origin());
        boolean largest = before == null || before.size() < head.size();
        if (largest) {
            journal.add(List.of(head));
        }
        forks.learn(head);
        return largest || head.equals(before);
    }

    /** Keeps a head by which a log went on elsewhere, whatever its size here: it is parted from now on. */
    public void part(Checkpoint head) {
        others.add(head);
        forks.part(head);
    }

    /** Lets these logs go on from where they are. */
    public void goOn(List<String> logs) {
        List<Checkpoint> heads = new ArrayList<>();
        for (String log : logs) {
            int last = posts.last(log);
            if (last > 0) {
                heads.add(head(log, last));
            }
        }
        journal.add(heads);
        forks.declared();
    }
}
