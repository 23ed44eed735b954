package se.stabsliggaren.api.cases;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** Plays a case through the REST door, as any client would record it. */
public final class Player {

    private final LedgerClient ledger;
    private final Progress progress;

    /** Plays with this token, which must be the keeping authority's. */
    public Player(URI ledger, String token, Progress progress) {
        this.ledger = new LedgerClient(ledger, token);
        this.progress = progress;
    }

    /**
     * Opens the incident and records every line of the case.
     *
     * @throws NotPlayed at the first that is not taken
     */
    public Played play(CaseFile file) {
        List<Batch> batches = Batch.of(file.lines());
        set(batches.getFirst());
        String incident =
                ledger.open(file.keeper(), file.title(), batches.getFirst().role());
        Labels labels = new Labels();
        int all = file.drafts().size();
        int recorded = 0;
        int last = 1;
        for (Batch batch : batches) {
            set(batch);
            List<Map<String, Object>> drafts =
                    batch.drafts().stream().map(labels::resolve).toList();
            List<Integer> posts = ledger.record(incident, drafts, batch.role());
            labels.learn(batch.drafts(), posts);
            recorded += posts.size();
            last = posts.getLast();
            progress.recorded(recorded, all);
        }
        return new Played(file, incident, recorded, last);
    }

    private void set(Batch batch) {
        if (batch.clock() != null) {
            ledger.setClock(batch.clock());
        }
    }
}
