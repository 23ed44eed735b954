package se.stabsliggaren.api.register;

import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.ledger.Recorder;

/**
 * Notes in the register, once a day and at each start, the head of every incident that has grown, so that neither the
 * incident nor its newest posts can vanish (spec/keys.md, "How the register introduces logs and heads").
 */
public final class DailyHeads {

    private static final Duration DAILY = Duration.ofHours(23);

    private final IncidentRegister incidents;
    private final PostLog posts;
    private final CheckpointSigner heads;
    private final UnaryOperator<String> account;
    private Instant due = Instant.MIN;

    /** @param account the ledger's own random id in a log */
    public DailyHeads(
            IncidentRegister incidents, PostLog posts, CheckpointSigner heads, UnaryOperator<String> account) {
        this.incidents = incidents;
        this.posts = posts;
        this.heads = heads;
        this.account = account;
    }

    /** Notes them when they are due. Nothing is left to be done after one step. */
    public synchronized int step(Instant now) {
        if (!now.isBefore(due)) {
            incidents.log().filter(heads::goesOn).ifPresent(this::note);
            due = now.plus(DAILY);
        }
        return 0;
    }

    private void note(String register) {
        for (IncidentEntry incident : incidents.incidents()) {
            int last = posts.last(incident.log());
            if (last > incidents.noted(incident.log()) && heads.goesOn(incident.log())) {
                incidents.record(
                        heads.noted(incident.log(), last),
                        new Recorder(account.apply(register), Person.of("Liggaren"), "liggaren", Via.CLOCK));
            }
        }
    }
}
