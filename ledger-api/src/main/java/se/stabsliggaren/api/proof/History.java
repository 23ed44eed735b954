package se.stabsliggaren.api.proof;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.integrity.Checkpoint;

/**
 * No second history (proof.md, "Journal"): a log goes on only where it extends every head that is known of it. What the
 * journal held when the ledger started is compared with the database soon after ({@link Comparing}), and at the latest
 * before a log is first written to or signed.
 */
public final class History {

    private static final String GOES_ON = "";

    private final Map<String, Checkpoint> heads;
    private final Map<String, Checkpoint> others;
    private final PostLog posts;
    private final Trees trees;
    private volatile boolean mayBeCopy;
    private final Function<String, Optional<String>> faults;
    private final Map<String, String> verdicts = new ConcurrentHashMap<>();

    /**
     * @param heads the largest known head of each log
     * @param others by which logs went on elsewhere, too
     * @param mayBeCopy the database holds posts; unless it extends one of the heads, nothing outside it says up to where
     *     it is the only one
     */
    public History(
            Map<String, Checkpoint> heads, OtherHistories others, PostLog posts, Trees trees, boolean mayBeCopy) {
        this(heads, others.before(), posts, trees, mayBeCopy, log -> Optional.empty());
    }

    /**
     * The same.
     *
     * @param faults says in a sentence why a log that extends its heads may not be signed all the same, if there is a reason
     */
    public History(
            Map<String, Checkpoint> heads,
            OtherHistories others,
            PostLog posts,
            Trees trees,
            boolean mayBeCopy,
            Function<String, Optional<String>> faults) {
        this(heads, others.before(), posts, trees, mayBeCopy, faults);
    }

    /** One of which no log went on elsewhere. */
    public History(Map<String, Checkpoint> heads, PostLog posts, Trees trees, boolean mayBeCopy) {
        this(heads, Map.of(), posts, trees, mayBeCopy, log -> Optional.empty());
    }

    private History(
            Map<String, Checkpoint> heads,
            Map<String, Checkpoint> others,
            PostLog posts,
            Trees trees,
            boolean mayBeCopy,
            Function<String, Optional<String>> faults) {
        this.faults = faults;
        this.heads = new ConcurrentHashMap<>(heads);
        this.others = new ConcurrentHashMap<>(others);
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

    boolean goesOn(String log) {
        return verdicts.computeIfAbsent(log, this::verdict).equals(GOES_ON);
    }

    /** Somebody has said up to where the history of this database is known. */
    void declared() {
        mayBeCopy = false;
        verdicts.clear();
    }

    /** The largest head known of each log. */
    Map<String, Checkpoint> known() {
        return Map.copyOf(heads);
    }

    /** The largest head known of a log, when this database does not extend it. */
    Optional<Checkpoint> unmet(String log) {
        return Stream.of(others, heads)
                .flatMap(known -> Stream.ofNullable(known.get(log)))
                .filter(head -> !extended(head))
                .findFirst();
    }

    /** This head is known, too, and the log is looked at anew. */
    void learn(Checkpoint head) {
        heads.merge(head.origin(), head, (known, given) -> given.size() > known.size() ? given : known);
        verdicts.remove(head.origin());
    }

    /** By this head the log went on elsewhere. */
    void part(Checkpoint head) {
        others.put(head.origin(), head);
        verdicts.remove(head.origin());
    }

    private boolean extended(Checkpoint head) {
        int size = Math.toIntExact(head.size());
        return size <= posts.last(head.origin())
                && trees.head(head.origin(), size).equals(head);
    }

    private String verdict(String log) {
        Checkpoint other = others.get(log);
        if (other != null && !extended(other)) {
            return another(other);
        }
        Checkpoint head = heads.get(log);
        if (head == null) {
            return mayBeCopy && posts.last(log) > 0 && heads.values().stream().noneMatch(this::extended)
                    ? "Databasen är återställd eller kopierad, så den kan bara läsas; ange senaste kända avstämning, eller"
                            + " att ingen finns, med ledger heads."
                    : sound(log);
        }
        int size = Math.toIntExact(head.size());
        int last = posts.last(log);
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
