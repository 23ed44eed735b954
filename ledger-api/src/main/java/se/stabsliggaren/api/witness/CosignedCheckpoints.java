package se.stabsliggaren.api.witness;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    /** @param folder where the journal stands */
    public CosignedCheckpoints(JdbcClient jdbc, DurableFile disk, Path folder) {
        this.jdbc = jdbc;
        this.disk = disk;
        this.journal = CheckpointJournal.witnessed(folder);
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
        Checkpoint noted = journal.before().get(origin);
        long size = stored.map(known -> known.head().size()).orElse(0L);
        return noted != null && noted.size() > size ? Optional.of(new WitnessedHead(noted, 0)) : stored;
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
        journal.add(List.of(head));
        return true;
    }

    @Override
    public void close() {
        journal.close();
    }
}
