package se.stabsliggaren.api.witness;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.api.signing.CheckpointJournal;
import se.stabsliggaren.api.store.DurableFile;
import se.stabsliggaren.integrity.Checkpoint;

/**
 * The heads of other logs that were cosigned here, in the database and in a journal beside it. Of each log they are one
 * chain, which nothing shortens: neither two who ask at once nor a database that was restored (spec/witness.md).
 */
public final class CosignedCheckpoints implements AutoCloseable {

    private final JdbcClient jdbc;
    private final DurableFile disk;
    private final CheckpointJournal journal;

    /** The largest head of each log that is in the journal, whatever database answers meanwhile. */
    private final Map<String, Checkpoint> noted;

    /** @param folder where the journal stands */
    public CosignedCheckpoints(JdbcClient jdbc, DurableFile disk, Path folder) {
        this.jdbc = jdbc;
        this.disk = disk;
        this.journal = CheckpointJournal.witnessed(folder);
        this.noted = new ConcurrentHashMap<>(journal.before());
    }

    /** The largest head of a log that was cosigned. */
    Optional<WitnessedHead> largest(String origin) {
        Optional<WitnessedHead> stored = jdbc.sql("""
                        select size, root, cosigned_at from witnessed_head
                        where origin = ? order by size desc limit 1""")
                .param(origin)
                .query((row, i) ->
                        new WitnessedHead(new Checkpoint(origin, row.getLong(1), row.getBytes(2)), row.getLong(3)))
                .optional();
        Checkpoint written = noted.get(origin);
        long size = stored.map(known -> known.head().size()).orElse(0L);
        return written != null && written.size() > size ? Optional.of(new WitnessedHead(written, 0)) : stored;
    }

    /**
     * Stores the head that follows the one of this size.
     *
     * @return false, with nothing stored, when another head followed it first
     */
    boolean follow(long previous, WitnessedHead next) {
        Checkpoint head = next.head();
        try {
            jdbc.sql("insert into witnessed_head (origin, previous, size, root, cosigned_at) values (?, ?, ?, ?, ?)")
                    .params(head.origin(), previous, head.size(), head.root(), next.seconds())
                    .update();
        } catch (DuplicateKeyException another) {
            return false;
        }
        disk.force();
        note(head);
        return true;
    }

    /** Returns when a head that is stored is on disk: whoever stored it may still wait for that, or have waited in vain. */
    void settle(Checkpoint stored) {
        Checkpoint written = noted.get(stored.origin());
        if (stored.size() > (written == null ? 0 : written.size())) {
            disk.forceWhatIsSeen();
            note(stored);
        }
    }

    private void note(Checkpoint head) {
        journal.add(List.of(head));
        noted.merge(head.origin(), head, (one, other) -> one.size() < other.size() ? other : one);
    }

    @Override
    public void close() {
        journal.close();
    }
}
