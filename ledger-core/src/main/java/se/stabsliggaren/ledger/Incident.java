package se.stabsliggaren.ledger;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Post;

/** One incident (händelse) as Axon's aggregate. It stays this small whatever can be recorded in it. */
public class Incident {

    /** The metadata key under which the store finds the request that a post answers. */
    public static final String REQUEST = "request";

    static final RuleBook RULES = new IncidentRules();

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable String log;

    private LogState state = LogState.unopened();

    /** For the framework, which then replays the posts. */
    protected Incident() {}

    /** The incident as remembered after some post; the posts after it are replayed on top. */
    public Incident(String log, LogState state) {
        this.log = log;
        this.state = state;
    }

    /** A new log with what was taken for it; made by the register's aggregate in its own unit of work. */
    Incident(String log, BatchDecider opening) {
        this.log = log;
        apply(opening);
    }

    @CommandHandler
    public List<Outcome> handle(Record command) {
        BatchDecider taking = new BatchDecider(command.log(), RULES, state, command.stamp());
        List<Submission> submissions = command.submissions();
        List<Outcome> outcomes = command.allOrNone()
                ? GroupAnswer.of(taking.allOrNone(submissions), submissions.size())
                : taking.each(submissions);
        apply(taking);
        return outcomes;
    }

    @EventSourcingHandler
    void on(Post post) {
        log = post.log();
        state = state.after(post);
    }

    /** What the rules know; immutable, and therefore safe to remember. */
    public LogState state() {
        return state;
    }

    /** Appends what was taken to the log of the aggregate at work. */
    static void apply(BatchDecider taking) {
        for (BatchDecider.Taken taken : taking.taken()) {
            String request = taken.request();
            AggregateLifecycle.apply(
                    taken.post(), request == null ? MetaData.emptyInstance() : MetaData.with(REQUEST, request));
        }
    }
}
