package se.stabsliggaren.api.append;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import se.stabsliggaren.api.store.UnknownPost;
import se.stabsliggaren.ledger.Incident;
import se.stabsliggaren.ledger.RecordedAt;

/**
 * Has the incidents of a group judge what is to be recorded in them, each loaded once. What they apply is appended by the
 * unit of work at its end, all of it at once.
 */
public final class AppendGroupHandler {

    private final Repository<Incident> incidents;

    public AppendGroupHandler(Repository<Incident> incidents) {
        this.incidents = incidents;
    }

    /** An incident, loaded and locked, and what is to be recorded in it. */
    private record Loaded(Aggregate<Incident> incident, List<PendingBatch> batches) {

        void judge(RecordedAt stamp) {
            batches.forEach(batch -> batch.judged(incident.invoke(root -> root.handle(batch.record(stamp)))));
        }
    }

    @CommandHandler
    void handle(AppendGroup group) {
        // In the order of the logs, on every node: no two transactions wait for each other's posts.
        Map<String, List<PendingBatch>> byLog = new TreeMap<>();
        for (PendingBatch batch : group.batches()) {
            batch.judged(List.of());
            byLog.computeIfAbsent(batch.log(), none -> new ArrayList<>()).add(batch);
        }
        List<Loaded> loaded = new ArrayList<>();
        byLog.forEach((log, batches) -> {
            try {
                loaded.add(new Loaded(incidents.load(log), batches));
            } catch (UnknownPost e) {
                if (byLog.size() == 1) {
                    throw e;
                }
                // Not judged; the others need not wait for a log that stands still.
            }
        });
        // Taken when all is read, so that what another node recorded before was recorded earlier.
        RecordedAt stamp = group.wall().now();
        loaded.forEach(each -> each.judge(stamp));
    }
}
