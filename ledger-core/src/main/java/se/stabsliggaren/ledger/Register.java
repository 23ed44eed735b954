package se.stabsliggaren.ledger;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RegisterEvent.IncidentRegistered;
import se.stabsliggaren.event.RegisterEvent.RegisterOpened;
import se.stabsliggaren.event.When;
import se.stabsliggaren.judgement.Refusal;

/** The register (händelseregister) as Axon's aggregate: the same engine and format, other events. */
public class Register {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable String log;

    private RegisterLogState state = RegisterLogState.unopened();

    /** For the framework, which then replays the posts. */
    protected Register() {}

    /** The register as remembered after some post; the posts after it are replayed on top. */
    public Register(String log, RegisterLogState state) {
        this.log = log;
        this.state = state;
    }

    @CommandHandler
    public Register(OpenRegister command) {
        Draft draft = draft(new RegisterOpened(command.installation(), command.mark()));
        AggregateLifecycle.apply(
                NewPost.of(draft, command.recorder(), List.of(), command.register(), state.posts(), command.stamp()));
    }

    @CommandHandler
    public List<Outcome> handle(RecordInRegister command) {
        List<Post> posts = new ArrayList<>();
        RegisterLogState next = state;
        for (Submission submission : command.submissions()) {
            Outcome outcome = RegisterPost.judge(
                    command.register(), next, submission, state.posts().last(), command.stamp());
            if (!(outcome instanceof Outcome.Recorded recorded)) {
                return List.of(outcome);
            }
            posts.add(recorded.post());
            next = next.after(recorded.post());
        }
        posts.forEach(AggregateLifecycle::apply);
        return posts.stream().<Outcome>map(Outcome.Recorded::new).toList();
    }

    /** Opens an incident in a log of its own, in the same unit of work: both are stored, or neither. */
    @CommandHandler
    public Outcome handle(OpenIncident command) throws Exception {
        if (!(command.opening().event() instanceof IncidentOpened opening)) {
            return new Outcome.Refused(
                    new Refusal("type", "En ny händelse börjar med incident.opened; för in resten i händelsen sedan."));
        }
        Taking taking = new Taking(command.incident(), IncidentState.unopened(), command.stamp());
        Outcome opened = taking.open(command.recorder(), command.opening());
        if (!(opened instanceof Outcome.Recorded)) {
            return opened;
        }
        Submission entry = new Submission(draft(registered(command, opening)), command.registrar(), null, null);
        Outcome outcome = RegisterPost.judge(
                command.register(), state, entry, state.posts().last(), command.stamp());
        if (outcome instanceof Outcome.Recorded recorded) {
            String request = command.request();
            AggregateLifecycle.apply(
                    recorded.post(),
                    request == null ? MetaData.emptyInstance() : MetaData.with(Incident.REQUEST, request));
            AggregateLifecycle.createNew(Incident.class, () -> new Incident(command.incident(), taking));
        }
        return outcome;
    }

    private IncidentRegistered registered(OpenIncident command, IncidentOpened opening) {
        int year = command.stamp().recordedAt().atZone(When.LOCAL).getYear();
        return new IncidentRegistered(
                command.incident(),
                state.register().nextDesignation(year, opening.exercise()),
                opening.authority(),
                opening.exercise(),
                opening.title());
    }

    @EventSourcingHandler
    void on(Post post) {
        log = post.log();
        state = state.after(post);
    }

    /** What the rules know; immutable, and therefore safe to remember. */
    public RegisterLogState state() {
        return state;
    }

    private static Draft draft(se.stabsliggaren.event.Event event) {
        return new Draft(null, null, null, null, null, null, null, event);
    }
}
