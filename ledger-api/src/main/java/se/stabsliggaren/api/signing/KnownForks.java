package se.stabsliggaren.api.signing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import se.stabsliggaren.integrity.Checkpoint;

/**
 * Heads by which logs went on elsewhere, too, in a file beside the journal (spec/handover.md). They are not in
 * it, since a larger head of the log here would hide them there.
 */
public final class KnownForks implements AutoCloseable {

    private final CheckpointJournal journal;

    public KnownForks(Path folder) {
        this.journal = CheckpointJournal.parted(folder);
    }

    /** As it was when it was opened. */
    Map<String, Checkpoint> before() {
        return journal.before();
    }

    /** Adds one, and returns when it is on disk. */
    void add(Checkpoint head) {
        journal.add(List.of(head));
    }

    @Override
    public void close() {
        journal.close();
    }
}
