package se.stabsliggaren.ledger;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
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
import se.stabsliggaren.register.RegisterState;

/** The register (händelseregister) as Axon's aggregate: the same engine and format, other events. */
public class Register {

    private static final String LAST = "/register";

    private static final RuleBook RULES = new RegisterRules();

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable String log;

    private LogState state = LogState.unopened();

    /** The origin of an installation's register (spec/record.md). */
    public static String origin(String domain, String installation) {
        return domain + "/ledger/" + installation + LAST;
    }

    /** Whether a log of this origin is a register, and no incident. */
    public static boolean isOrigin(String log) {
        return log.endsWith(LAST);
    }

    /** For the framework, which then replays the posts. */
    protected Register() {}

    /** The register as remembered after some post; the posts after it are replayed on top. */
    public Register(String log, LogState state) {
        this.log = log;
        this.state = state;
    }

    @CommandHandler
    public Register(OpenRegister command) {
        BatchDecider taking = taking(command.register(), command.stamp());
        taking.open(command.recorder(), Draft.of(new RegisterOpened(command.installation(), command.mark())));
        List<Submission> more = new ArrayList<>();
        more.add(introduction(command.register(), command.key(), command.recorder()));
        command.carried().forEach(event -> more.add(submission(event, command.recorder())));
        if (taking.allOrNone(more).getLast() instanceof Outcome.Refused refused) {
            throw new IllegalArgumentException(refused.refusal().sentence());
        }
        Incident.apply(taking);
    }

    @CommandHandler
    public List<Outcome> handle(RecordInRegister command) {
        BatchDecider taking = taking(command.register(), command.stamp());
        List<Outcome> outcomes = taking.allOrNone(command.submissions());
        Incident.apply(taking);
        return outcomes.getLast() instanceof Outcome.Recorded ? outcomes : List.of(outcomes.getLast());
    }

    /** The register's own key is replaced after the post that says so, every other one where its log is now. */
    @CommandHandler
    public Outcome handle(RotateKey command) {
        BatchDecider taking = taking(command.register(), command.stamp());
        int next = taking.introduce(command.recorder());
        int size = command.of().equals(command.register()) ? next : command.size();
        Event key = new KeyIntroduced(command.of(), command.key(), command.generation(), size);
        Draft draft = Draft.of(key).withReason(command.reason());
        Outcome outcome = taking.allOrNone(List.of(new Submission(draft, command.recorder(), null, null)))
                .getLast();
        Incident.apply(taking);
        return outcome;
    }

    /** Opens an incident in a log of its own, in the same unit of work: both are stored, or neither. */
    @CommandHandler
    public Outcome handle(OpenIncident command) throws Exception {
        if (!(command.opening().event() instanceof IncidentOpened opening)) {
            return new Outcome.Refused(
                    new Refusal("type", "En ny händelse börjar med incident.opened; för in resten i händelsen sedan."));
        }
        BatchDecider taking =
                new BatchDecider(command.incident(), Incident.RULES, LogState.unopened(), command.stamp());
        Outcome opened = taking.open(command.recorder(), command.opening());
        if (!(opened instanceof Outcome.Recorded)) {
            return opened;
        }
        List<Submission> entries = new ArrayList<>();
        entries.add(
                new Submission(Draft.of(registered(command, opening)), command.registrar(), null, command.request()));
        entries.add(introduction(command.incident(), command.key(), command.registrar()));
        IncidentContinued continued = command.continued();
        if (continued != null) {
            Outcome said = taking.allOrNone(List.of(submission(continued, command.recorder())))
                    .getLast();
            if (!(said instanceof Outcome.Recorded)) {
                return said;
            }
            entries.add(submission(continuation(continued, command.incident()), command.registrar()));
        }
        BatchDecider registering = taking(command.register(), command.stamp());
        List<Outcome> outcomes = registering.allOrNone(entries);
        if (!(outcomes.getLast() instanceof Outcome.Recorded)) {
            return outcomes.getLast();
        }
        Incident.apply(registering);
        AggregateLifecycle.createNew(Incident.class, () -> new Incident(command.incident(), taking));
        return outcomes.getFirst();
    }

    /** Lists an incident whose log is here already, unless it is; its key and the taking over come with it, or nothing does. */
    @CommandHandler
    public Outcome handle(TakeOver command) {
        String log = command.taken().incident();
        List<Submission> entries = new ArrayList<>();
        if (!register().hasIncident(log)) {
            entries.add(submission(registered(command), command.registrar()));
        }
        int generation = register().generation(log) + 1;
        KeyIntroduced key = new KeyIntroduced(
                log, command.taken().key(), generation, command.taken().size());
        entries.add(submission(key, command.registrar()));
        entries.add(submission(command.taken(), command.registrar()));
        BatchDecider taking = taking(command.register(), command.stamp());
        Outcome outcome = taking.allOrNone(entries).getLast();
        Incident.apply(taking);
        return outcome;
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

    private BatchDecider taking(String register, RecordedAt stamp) {
        return new BatchDecider(register, RULES, state, stamp);
    }

    private RegisterState register() {
        return new RegisterState(state.facts());
    }

    private IncidentRegistered registered(TakeOver command) {
        boolean given = register().hasDesignation(command.designation());
        String designation = given ? next(command.stamp(), command.opening()) : command.designation();
        Text title = command.opening().title();
        return new IncidentRegistered(
                command.taken().incident(),
                designation,
                command.authority(),
                command.opening().exercise(),
                title instanceof Text.Open ? title : Text.of("Händelse " + designation));
    }

    private IncidentRegistered registered(OpenIncident command, IncidentOpened opening) {
        return new IncidentRegistered(
                command.incident(),
                next(command.stamp(), opening),
                opening.authority(),
                opening.exercise(),
                opening.title());
    }

    private String next(RecordedAt stamp, IncidentOpened opening) {
        int year = stamp.recordedAt().atZone(When.LOCAL).getYear();
        return register().nextDesignation(year, opening.exercise());
    }

    private static Submission introduction(String log, String key, Recorder recorder) {
        return submission(new KeyIntroduced(log, key, 1, 0), recorder);
    }

    private static LogContinued continuation(IncidentContinued of, String successor) {
        return new LogContinued(of.log(), successor, of.size(), of.root(), of.kept(), of.keptRoot(), of.missing());
    }

    private static Submission submission(Event event, Recorder recorder) {
        return new Submission(Draft.of(event), recorder, null, null);
    }
}
