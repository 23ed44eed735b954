package se.stabsliggaren.api.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stabsliggaren.event.Post;

/**
 * The states of the logs that were used last. They serve as Axon's snapshots: each load reads the posts after the one
 * remembered, so that what another node wrote is never missed.
 */
final class SnapshotCache {

    private static final int LOGS = 1000;

    private final Map<String, StateSnapshot> byLog = new LastUsed<>(LOGS);

    synchronized Optional<StateSnapshot> of(String log) {
        return Optional.ofNullable(byLog.get(log));
    }

    /** Remembers what was read from the store. */
    synchronized void learn(String log, StateSnapshot memory) {
        StateSnapshot known = byLog.get(log);
        if (known == null || known.last() < memory.last()) {
            byLog.put(log, memory);
        }
    }

    /** Remembers posts that were committed, if what is remembered ends just before them. */
    synchronized void learn(String log, List<Post> committed) {
        StateSnapshot known = byLog.getOrDefault(log, StateSnapshot.NONE);
        if (known.last() == committed.getFirst().number() - 1) {
            for (Post post : committed) {
                known = known.after(post);
            }
            byLog.put(log, known);
        }
    }
}
