package se.stabsliggaren.api.demo;

import java.net.URI;
import java.util.List;

/** Plays a case through the REST API, as any client would record it. */
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
        String incident = ledger.open(file.keeper(), file.title(), batches.getFirst());
        Labels labels = new Labels();
        int all = file.drafts().size();
        int recorded = 0;
        int last = 1;
        for (Batch batch : batches) {
            List<Integer> posts = ledger.record(incident, batch.resolved(labels));
            labels.learn(batch.drafts(), posts);
            recorded += posts.size();
            last = posts.getLast();
            progress.recorded(recorded, all);
        }
        return new Played(file, incident, recorded, last);
    }
}
