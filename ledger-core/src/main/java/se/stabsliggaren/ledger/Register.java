package se.stabsliggaren.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent.IncidentContinued;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RegisterEvent.IncidentRegistered;
import se.stabsliggaren.event.RegisterEvent.KeyIntroduced;
import se.stabsliggaren.event.RegisterEvent.LogContinued;
import se.stabsliggaren.event.RegisterEvent.RegisterOpened;
import se.stabsliggaren.event.Text;
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
        RegisterBatchDecider taking = new RegisterBatchDecider(command.register(), state, command.stamp());
        taking.open(draft(new RegisterOpened(command.installation(), command.mark())), command.recorder());
        List<Submission> more = new ArrayList<>();
        more.add(introduction(command.register(), command.key(), command.recorder()));
        command.carried().forEach(event -> more.add(submission(event, command.recorder())));
        if (taking.allOrNone(more).getFirst() instanceof Outcome.Refused refused) {
            throw new IllegalArgumentException(refused.refusal().sentence());
        }
        taking.posts().forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    public List<Outcome> handle(RecordInRegister command) {
        RegisterBatchDecider taking = new RegisterBatchDecider(command.register(), state, command.stamp());
        List<Outcome> outcomes = taking.allOrNone(command.submissions());
        apply(taking, requests(outcomes, command.submissions()));
        return outcomes;
    }

    @CommandHandler
    public Outcome handle(RotateKey command) {
        RegisterBatchDecider taking = new RegisterBatchDecider(command.register(), state, command.stamp());
        Outcome outcome = taking.rotate(command);
        taking.posts().forEach(AggregateLifecycle::apply);
        return outcome;
    }

    /** Opens an incident in a log of its own, in the same unit of work: both are stored, or neither. */
    @CommandHandler
    public Outcome handle(OpenIncident command) throws Exception {
        if (!(command.opening().event() instanceof IncidentOpened opening)) {
            return new Outcome.Refused(
                    new Refusal("type", "En ny händelse börjar med incident.opened; för in resten i händelsen sedan."));
        }
        BatchDecider taking = new BatchDecider(command.incident(), IncidentState.unopened(), command.stamp());
        Outcome opened = taking.open(command.recorder(), command.opening());
        if (!(opened instanceof Outcome.Recorded)) {
            return opened;
        }
        List<Submission> entries = new ArrayList<>();
        entries.add(submission(registered(command, opening), command.registrar()));
        entries.add(introduction(command.incident(), command.key(), command.registrar()));
        IncidentContinued continued = command.continued();
        if (continued != null) {
            Outcome said = taking.allOrNone(List.of(submission(continued, command.recorder())))
                    .getFirst();
            if (!(said instanceof Outcome.Recorded)) {
                return said;
            }
            entries.add(submission(continuation(continued, command.incident()), command.registrar()));
        }
        RegisterBatchDecider registering = new RegisterBatchDecider(command.register(), state, command.stamp());
        Outcome outcome = registering.allOrNone(entries).getFirst();
        if (outcome instanceof Outcome.Recorded recorded) {
            String request = command.request();
            apply(
                    registering,
                    request == null ? Map.of() : Map.of(recorded.post().number(), request));
            AggregateLifecycle.createNew(Incident.class, () -> new Incident(command.incident(), taking));
        }
        return outcome;
    }

    /** Lists an incident whose log is here already, unless it is; its key and the taking over come with it, or nothing does. */
    @CommandHandler
    public Outcome handle(TakeOver command) {
        String log = command.taken().incident();
        List<Submission> entries = new ArrayList<>();
        if (!state.register().hasIncident(log)) {
            entries.add(submission(registered(command), command.registrar()));
        }
        int generation = state.register().generation(log) + 1;
        KeyIntroduced key = new KeyIntroduced(
                log, command.taken().key(), generation, command.taken().size());
        entries.add(submission(key, command.registrar()));
        entries.add(submission(command.taken(), command.registrar()));
        RegisterBatchDecider taking = new RegisterBatchDecider(command.register(), state, command.stamp());
        Outcome outcome = taking.allOrNone(entries).getLast();
        taking.posts().forEach(AggregateLifecycle::apply);
        return outcome;
    }

    private IncidentRegistered registered(TakeOver command) {
        boolean given = state.register().hasDesignation(command.designation());
        String designation = given ? next(command.stamp(), command.opening()) : command.designation();
        Text title = command.opening().title();
        return new IncidentRegistered(
                command.taken().incident(),
                designation,
                command.authority(),
                command.opening().exercise(),
                title instanceof Text.Open ? title : Text.of("Händelse " + designation));
    }

    private String next(RecordedAt stamp, IncidentOpened opening) {
        int year = stamp.recordedAt().atZone(When.LOCAL).getYear();
        return state.register().nextDesignation(year, opening.exercise());
    }

    /** By the number of the post that answers each. */
    private static Map<Integer, String> requests(List<Outcome> outcomes, List<Submission> submissions) {
        Map<Integer, String> requests = new HashMap<>();
        for (int i = 0; i < outcomes.size(); i++) {
            String request = submissions.get(i).request();
            if (request != null && outcomes.get(i) instanceof Outcome.Recorded recorded) {
                requests.put(recorded.post().number(), request);
            }
        }
        return requests;
    }

    private static void apply(RegisterBatchDecider taking, Map<Integer, String> requests) {
        for (Post post : taking.posts()) {
            String request = requests.get(post.number());
            AggregateLifecycle.apply(
                    post, request == null ? MetaData.emptyInstance() : MetaData.with(Incident.REQUEST, request));
        }
    }

    private static Submission introduction(String log, String key, Recorder recorder) {
        return submission(new KeyIntroduced(log, key, 1, 0), recorder);
    }

    private static LogContinued continuation(IncidentContinued of, String successor) {
        return new LogContinued(of.log(), successor, of.size(), of.root(), of.kept(), of.keptRoot(), of.missing());
    }

    private static Submission submission(Event event, Recorder recorder) {
        return new Submission(draft(event), recorder, null, null);
    }

    private IncidentRegistered registered(OpenIncident command, IncidentOpened opening) {
        return new IncidentRegistered(
                command.incident(),
                next(command.stamp(), opening),
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

    private static Draft draft(Event event) {
        return new Draft(null, null, null, null, null, null, null, event);
    }
}
