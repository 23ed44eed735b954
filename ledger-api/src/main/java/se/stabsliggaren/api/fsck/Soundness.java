package se.stabsliggaren.api.fsck;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.api.fsck.NotedHeads.Noted;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.api.store.UnknownPost;
import se.stabsliggaren.integrity.Checkpoint;

/** Whether logs are sound enough to be signed, which is asked once after a start, or to be handed out. */
public final class Soundness {

    private static final int PAGE = 1000;

    private final JdbcClient jdbc;
    private final PostLog posts;
    private final BiFunction<String, Integer, Checkpoint> heads;
    private @Nullable Map<String, Noted> noted;

    /** @param heads gives the head of a log when it had some size, as the database has it */
    public Soundness(JdbcClient jdbc, PostLog posts, BiFunction<String, Integer, Checkpoint> heads) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.heads = heads;
    }

    /**
     * Reads all of these logs, with their files.
     *
     * @throws DamagedLog when its bundle would be refused by the verifier
     */
    public void mustBeSound(String log, String register) {
        NotedHeads told = new NotedHeads();
        for (String each : new String[] {register, log}) {
            new LogWalk(jdbc, each, new TreeMap<>(), told).all().ifPresent(damage -> {
                throw new DamagedLog(damage);
            });
        }
    }

    /** Why a log may not be signed: it lacks what the register noted of it, or something went that nobody decided. */
    public Optional<String> fault(String log) {
        return rolledBack(log)
                .or(() -> erased(log)
                        ? new LogWalk(jdbc, log, new TreeMap<>(), new NotedHeads())
                                .all()
                                .map(Soundness::told)
                        : Optional.empty());
    }

    private Optional<String> rolledBack(String log) {
        Noted largest = noted().get(log);
        if (largest == null) {
            return Optional.empty();
        }
        int size = Math.toIntExact(largest.head().size());
        boolean extended = posts.last(log) >= size && heads.apply(log, size).equals(largest.head());
        return extended
                ? Optional.empty()
                : Optional.of(
                        "Registret har i nr %d antecknat loggens huvud vid nr %d, och databasen har det inte; kör ledger fsck, och återställ en nyare säkerhetskopia eller fortsätt i en ny logg med ledger continue."
                                .formatted(largest.post(), size));
    }

    private static String told(Damage damage) {
        return "Nr %d är inte som det infördes; kör ledger fsck, och hämta posten ur ett paket eller en säkerhetskopia: %s"
                .formatted(damage.post(), damage.sentence());
    }

    /** Whether anything is erased in it, or said to be. */
    private boolean erased(String log) {
        return jdbc.sql("""
                        select count(*) from log l where l.origin = ?
                        and (exists (select 1 from erasure e where e.log = l.id)
                        or exists (select 1 from content c where c.log = l.id and c.seed is null))""").param(log).query(Long.class).single() > 0;
    }

    /** The largest head of each log that a register noted, as it stood when it was asked for first. */
    private synchronized Map<String, Noted> noted() {
        Map<String, Noted> known = noted;
        if (known == null) {
            known = new HashMap<>();
            NotedHeads told = new NotedHeads();
            jdbc.sql("select origin from log where origin like '%/register' order by id")
                    .query(String.class)
                    .list()
                    .forEach(register -> read(register, told));
            for (String log : told.logs()) {
                known.put(log, told.of(log).lastEntry().getValue());
            }
            noted = known;
        }
        return known;
    }

    /** A post that cannot be read stops the register, and no incident. */
    private void read(String register, NotedHeads told) {
        try {
            List<StoredPost> page = posts.posts(register, 0, PAGE);
            while (!page.isEmpty()) {
                page.stream().map(StoredPost::post).forEach(told::after);
                page = posts.posts(register, page.getLast().post().number(), PAGE);
            }
        } catch (UnknownPost ignored) {
            // Told by whoever reads the register.
        }
    }
}
