package se.stabsliggaren.api.proof;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.integrity.Checkpoint;

/**
 * No second history (proof.md, "Journal"): a log goes on only where it extends every head that is known of it. What the
 * journal held when the ledger started is compared with the database before a log is first written to or signed.
 */
public final class History {

    private static final String GOES_ON = "";

    private final Map<String, Checkpoint> heads;
    private final PostLog posts;
    private final Trees trees;
    private volatile boolean mayBeCopy;
    private final Map<String, String> verdicts = new ConcurrentHashMap<>();

    /**
     * @param heads the largest known head of each log
     * @param mayBeCopy the database holds posts and nothing outside it says up to where it is the only one
     */
    public History(Map<String, Checkpoint> heads, PostLog posts, Trees trees, boolean mayBeCopy) {
        this.heads = Map.copyOf(heads);
        this.posts = posts;
        this.trees = trees;
        this.mayBeCopy = mayBeCopy;
    }

    /** @throws Parted when the log may not go on here */
    void mustGoOn(String log) {
        String verdict = verdicts.computeIfAbsent(log, this::verdict);
        if (!verdict.equals(GOES_ON)) {
            throw new Parted(verdict);
        }
    }

    /** Somebody has said up to where the history of this database is known. */
    void declared() {
        mayBeCopy = false;
        verdicts.clear();
    }

    private String verdict(String log) {
        Checkpoint head = heads.get(log);
        if (head == null) {
            return mayBeCopy && posts.last(log) > 0
                    ? "Databasen är återställd eller kopierad, så den kan bara läsas; ange senaste kända avstämning, eller"
                            + " att ingen finns, med ledger heads."
                    : GOES_ON;
        }
        int size = Math.toIntExact(head.size());
        int last = posts.last(log);
        if (last < size) {
            return ("Databasen saknar %d poster som redan har kvitterats (sist nr %d, avstämd till nr %d); återställ en"
                            + " nyare säkerhetskopia, loggen får inte skrivas vidare som den är.")
                    .formatted(size - last, last, size);
        }
        Checkpoint here = trees.head(log, size);
        return here.equals(head)
                ? GOES_ON
                : "Databasen har en annan historia än den som är avstämd till nr %d; kör ledger fsck, och skriv inte vidare."
                        .formatted(size);
    }
}
