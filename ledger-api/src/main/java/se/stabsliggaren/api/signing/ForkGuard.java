package se.stabsliggaren.api.signing;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import se.stabsliggaren.api.store.Eras;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.integrity.Checkpoint;

/**
 * No second history (spec/journal.md): a log goes on only where it extends every head that is known of it. What the
 * journal held when the ledger started is compared with the database soon after ({@link ForkCheck}), and at the latest
 * before a log is first written to or signed; and again, with what was answered since, in each new era of the database.
 */
public final class ForkGuard {

    private static final String GOES_ON = "";

    private final Map<String, Checkpoint> heads;
    private final Map<String, Checkpoint> others;
    private final Map<String, Checkpoint> settled = new ConcurrentHashMap<>();
    private final PostLog posts;
    private final MerkleTreeCache trees;
    private volatile boolean mayBeCopy;
    private final Function<String, Optional<String>> faults;
    private final Verdicts verdicts;

    /**
     * @param heads the largest known head of each log
     * @param others by which logs went on elsewhere, too
     * @param mayBeCopy the database holds posts; unless it extends one of the heads, nothing outside it says up to where
     *     it is the only one
     */
    public ForkGuard(
            Map<String, Checkpoint> heads, KnownForks others, PostLog posts, MerkleTreeCache trees, boolean mayBeCopy) {
        this(heads, others.before(), posts, trees, mayBeCopy, log -> Optional.empty());
    }

    /**
     * The same.
     *
     * @param faults says in a sentence why a log that extends its heads may not be signed all the same, if there is a reason
     */
    public ForkGuard(
            Map<String, Checkpoint> heads,
            KnownForks others,
            PostLog posts,
            MerkleTreeCache trees,
            boolean mayBeCopy,
            Function<String, Optional<String>> faults) {
        this(heads, others.before(), posts, trees, mayBeCopy, faults);
    }

    /** One of which no log went on elsewhere. */
    public ForkGuard(Map<String, Checkpoint> heads, PostLog posts, MerkleTreeCache trees, boolean mayBeCopy) {
        this(heads, Map.of(), posts, trees, mayBeCopy, log -> Optional.empty());
    }

    private ForkGuard(
            Map<String, Checkpoint> heads,
            Map<String, Checkpoint> others,
            PostLog posts,
            MerkleTreeCache trees,
            boolean mayBeCopy,
            Function<String, Optional<String>> faults) {
        this.faults = faults;
        this.heads = new ConcurrentHashMap<>(heads);
        this.others = new ConcurrentHashMap<>(others);
        this.posts = posts;
        this.trees = trees;
        this.mayBeCopy = mayBeCopy;
        this.verdicts = new Verdicts(posts.eras(), this::verdict);
    }

    /** @throws ForkDetected when the log may not go on here */
    void mustGoOn(String log) {
        String verdict = verdicts.of(log);
        if (!verdict.equals(GOES_ON)) {
            throw new ForkDetected(verdict);
        }
    }

    boolean goesOn(String log) {
        return verdicts.of(log).equals(GOES_ON);
    }

    /** Whether the log was compared in this era of the database, and goes on. */
    boolean isKnownToGoOn(String log) {
        return verdicts.known(log).filter(GOES_ON::equals).isPresent();
    }

    /** Why each log that was compared in this era of the database may not go on, in one Swedish sentence. */
    public Map<String, String> parted() {
        Map<String, String> parted = verdicts.known();
        parted.values().removeIf(GOES_ON::equals);
        return parted;
    }

    /** A head that is in the journal now, and that the database of this era has; any later one's is held against it. */
    void settled(long era, Checkpoint head) {
        settled.merge(head.origin(), head, ForkGuard::larger);
        if (era != eras().now()) {
            verdicts.forget(head.origin());
        }
    }

    private static Checkpoint larger(Checkpoint one, Checkpoint other) {
        return other.size() > one.size() ? other : one;
    }

    /** The eras of the database. */
    Eras eras() {
        return posts.eras();
    }

    /** Whether one that was looked at may. */
    public boolean anyGoesOn() {
        return verdicts.known().containsValue(GOES_ON);
    }

    /** Somebody has said up to where the history of this database is known. */
    void declared() {
        mayBeCopy = false;
        verdicts.forget();
    }

    /** The largest head known of each log. */
    Map<String, Checkpoint> known() {
        Map<String, Checkpoint> known = new TreeMap<>(heads);
        settled.forEach((log, head) -> known.merge(log, head, ForkGuard::larger));
        return known;
    }

    /** The largest head known of a log, when this database does not extend it. */
    Optional<Checkpoint> unmet(String log) {
        return Stream.of(others, heads, settled)
                .flatMap(known -> Stream.ofNullable(known.get(log)))
                .filter(head -> !extended(head))
                .findFirst();
    }

    /** This head is known, too, and the log is looked at anew. */
    void learn(Checkpoint head) {
        heads.merge(head.origin(), head, ForkGuard::larger);
        verdicts.forget(head.origin());
    }

    /** By this head the log went on elsewhere. */
    void part(Checkpoint head) {
        others.put(head.origin(), head);
        verdicts.forget(head.origin());
    }

    private boolean extended(Checkpoint head) {
        int size = Math.toIntExact(head.size());
        return trees.whole(head.origin(), size) == size
                && trees.head(head.origin(), size).equals(head);
    }

    private String verdict(String log) {
        Checkpoint other = others.get(log);
        if (other != null && !extended(other)) {
            return another(other);
        }
        int last = posts.last(log);
        int whole = trees.whole(log, last);
        if (whole < last) {
            return "Loggen har ett hål efter nr %d, så den kan bara läsas; kör ledger fsck, och fortsätt i en ny logg med ledger continue."
                    .formatted(whole);
        }
        Checkpoint head = Stream.of(heads, settled)
                .flatMap(known -> Stream.ofNullable(known.get(log)))
                .reduce(ForkGuard::larger)
                .orElse(null);
        if (head == null) {
            return mayBeCopy && last > 0 && heads.values().stream().noneMatch(this::extended)
                    ? "Databasen är återställd eller kopierad, så den kan bara läsas; ange senaste kända avstämning, eller"
                            + " att ingen finns, med ledger heads."
                    : sound(log);
        }
        int size = Math.toIntExact(head.size());
        if (last < size) {
            return ("Databasen saknar %d poster som redan har kvitterats (sist nr %d, avstämd till nr %d); återställ en"
                            + " nyare säkerhetskopia, eller fortsätt i en ny logg med ledger continue.")
                    .formatted(size - last, last, size);
        }
        return extended(head) ? sound(log) : another(head);
    }

    private String sound(String log) {
        return faults.apply(log).orElse(GOES_ON);
    }

    private static String another(Checkpoint head) {
        return "Databasen har en annan historia än den som är avstämd till nr %d; kör ledger fsck, och fortsätt i en ny logg med ledger continue."
                .formatted(head.size());
    }
}
