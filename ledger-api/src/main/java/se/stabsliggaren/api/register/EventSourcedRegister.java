package se.stabsliggaren.api.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.api.append.CommandDispatcher;
import se.stabsliggaren.api.append.IdempotencyStore;
import se.stabsliggaren.api.append.LedgerClock;
import se.stabsliggaren.api.append.NotRecorded;
import se.stabsliggaren.api.append.Receipt;
import se.stabsliggaren.api.append.Request;
import se.stabsliggaren.api.signing.DurabilityBarrier;
import se.stabsliggaren.api.signing.KeyDerivation;
import se.stabsliggaren.api.signing.KeyRegistry;
import se.stabsliggaren.api.store.AlreadyRecorded;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.Receipts;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.event.RegisterEvent.AuthorityRegistered;
import se.stabsliggaren.event.RegisterEvent.IncidentRegistered;
import se.stabsliggaren.event.RegisterEvent.KeyIntroduced;
import se.stabsliggaren.event.RegisterEvent.MoveNoted;
import se.stabsliggaren.event.RegisterEvent.MoveStage;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.ledger.OpenRegister;
import se.stabsliggaren.ledger.Outcome;
import se.stabsliggaren.ledger.RecordInRegister;
import se.stabsliggaren.ledger.Recorder;
import se.stabsliggaren.ledger.Register;
import se.stabsliggaren.ledger.RotateKey;
import se.stabsliggaren.ledger.Submission;
import se.stabsliggaren.ledger.TakeOver;

/** The register as it stands in its own log; whatever is asked, newer posts of that log are read first. */
public final class EventSourcedRegister implements IncidentRegister, KeyRegistry {

    private final CommandDispatcher commands;
    private final PostLog posts;
    private final DurabilityBarrier barrier;
    private final KeyDerivation keys;
    private final LedgerClock wall;
    private final IdempotencyStore idempotency;
    private final RegisterReader reader;
    private final NewOrigins origins = new NewOrigins();
    private final IncidentOpening opening;

    public EventSourcedRegister(
            CommandDispatcher commands,
            PostLog posts,
            DurabilityBarrier barrier,
            KeyDerivation keys,
            LedgerClock wall,
            IdempotencyStore idempotency,
            JdbcClient jdbc) {
        this.commands = commands;
        this.posts = posts;
        this.barrier = barrier;
        this.keys = keys;
        this.wall = wall;
        this.idempotency = idempotency;
        this.reader = new RegisterReader(posts, jdbc);
        this.opening = new IncidentOpening(commands, posts, barrier, keys, wall, idempotency, reader, origins);
    }

    @Override
    public boolean opened() {
        return log().isPresent();
    }

    @Override
    public Optional<String> log() {
        return reader.log();
    }

    @Override
    public void open(String domain, String mark, Recorder recorder) {
        if (opened()) {
            throw new NotRecorded.Refused("", "Registret är redan öppnat; fortsätt i det.");
        }
        String installation = origins.id();
        String log = Register.origin(domain, installation);
        Receipts receipts = barrier.receipts();
        commands.send(
                () -> new OpenRegister(log, keys.first(log), installation, mark, List.of(), recorder, wall.now()),
                receipts);
        barrier.settle(receipts);
    }

    @Override
    public void register(String id, String name, String domain, Recorder recorder) {
        record(new AuthorityRegistered(id, name, domain), recorder);
    }

    @Override
    public Receipt correct(
            String id, String name, String domain, Text reason, Recorder recorder, @Nullable Request request) {
        Draft draft = Draft.of(new AuthorityRegistered(id, name, domain)).withReason(reason);
        return record(() -> draft.correcting(authority(id)), recorder, request);
    }

    @Override
    public Receipt withdraw(String id, Text reason, Recorder recorder, @Nullable Request request) {
        return record(() -> Draft.of(new PostWithdrawn(authority(id), reason)), recorder, request);
    }

    private Ref authority(String id) {
        return reader.current()
                .post(id)
                .map(Ref::to)
                .orElseThrow(() ->
                        new NotRecorded.Refused("id", "Myndigheten finns inte i registret; kontrollera kortnamnet."));
    }

    @Override
    public Receipt retitle(
            IncidentEntry incident, Text title, Text reason, Recorder recorder, @Nullable Request request) {
        Draft draft = Draft.of(new IncidentRegistered(
                        incident.log(), incident.designation(), incident.authority(), incident.exercise(), title))
                .withReason(reason);
        return record(() -> draft.correcting(listing(incident)), recorder, request);
    }

    private Ref listing(IncidentEntry incident) {
        return reader.current()
                .listing(incident.log())
                .map(Ref::to)
                .orElseThrow(() -> new NotRecorded.Refused(
                        "incident", "Händelsen finns inte i registret; välj den i listan över händelser."));
    }

    @Override
    public boolean recorded(@Nullable Request request) {
        return log().flatMap(log -> recordedBefore(log, request)).isPresent();
    }

    @Override
    public Receipt record(RegisterEvent event, Recorder recorder) {
        return record(event, recorder, null);
    }

    @Override
    public Receipt record(RegisterEvent event, Recorder recorder, @Nullable Request request) {
        return record(() -> Draft.of(event), recorder, request);
    }

    /** @param draft is made when nobody has recorded this request before */
    private Receipt record(Supplier<Draft> draft, Recorder recorder, @Nullable Request request) {
        String log = mustLog();
        barrier.mustGoOn(log);
        Optional<Receipt> before = recordedBefore(log, request);
        if (before.isPresent()) {
            return before.get();
        }
        try {
            return record(log, new Submission(draft.get(), recorder, null, idempotency.mark(request)));
        } catch (AlreadyRecorded e) {
            return recordedBefore(log, request).orElseThrow(() -> new NotRecorded.NotNow(e));
        }
    }

    @Override
    public Receipt recordAfter(int last, RegisterEvent event, Recorder recorder) {
        String log = mustLog();
        barrier.mustGoOn(log);
        return record(log, new Submission(Draft.of(event), recorder, last, null));
    }

    private Receipt record(String log, Submission submission) {
        Receipts receipts = barrier.receipts(log);
        List<?> outcomes =
                (List<?>) commands.send(() -> new RecordInRegister(log, List.of(submission), wall.now()), receipts);
        barrier.settle(receipts);
        if (submission.draft().event() instanceof MoveNoted) {
            reader.current(); // which key signs depends on it, and is asked of what was read last
        }
        return Receipt.of((Outcome) outcomes.getFirst(), receipts);
    }

    private Optional<Receipt> recordedBefore(String log, @Nullable Request request) {
        return idempotency.receipts(log, request).map(List::getFirst);
    }

    @Override
    public Receipt rotate(String log, Text reason, Recorder recorder) {
        String register = mustLog();
        Receipts receipts = barrier.receipts(register);
        barrier.mustGoOn(log);
        int generation = reader.current().keys(log).size() + 1;
        String key = keys.introduced(log, generation);
        Outcome outcome = (Outcome) commands.send(
                () -> new RotateKey(register, log, key, generation, posts.last(log), reason, recorder, wall.now()),
                receipts);
        barrier.settle(receipts);
        reader.current();
        return Receipt.of(outcome, receipts);
    }

    @Override
    public Receipt takeOver(
            MoveNoted taken, IncidentOpened opening, String authority, String designation, Recorder recorder) {
        String register = mustLog();
        Receipts receipts = barrier.receipts(register);
        Outcome outcome = (Outcome) commands.send(
                () -> new TakeOver(register, taken, opening, authority, designation, recorder, wall.now()), receipts);
        barrier.settle(receipts);
        reader.current();
        return Receipt.of(outcome, receipts);
    }

    @Override
    public List<String> authorities() {
        return reader.current().authorities();
    }

    @Override
    public LetIn letIn() {
        return reader.letIn();
    }

    @Override
    public int noted(String log) {
        List<NotedCheckpoint> noted = reader.current().noted(log);
        return noted.isEmpty() ? 0 : noted.getLast().size();
    }

    @Override
    public Optional<NotedCheckpoint> noting(String log, int post) {
        return reader.current().noted(log).stream()
                .filter(noting -> noting.size() >= post)
                .findFirst();
    }

    @Override
    public List<IncidentEntry> incidents() {
        return List.copyOf(reader.current().incidents().values());
    }

    @Override
    public Optional<IncidentEntry> incident(String id) {
        return Optional.ofNullable(reader.current().incidents().get(id));
    }

    @Override
    public Optional<String> continuedIn(String log) {
        return reader.known().continuedIn(log);
    }

    @Override
    public List<MoveNoted> moves(String log) {
        return reader.current().moves(log);
    }

    @Override
    public boolean handsOver(KeyIntroduced key, int size) {
        List<MoveNoted> moves = reader.known().moves(key.log());
        boolean takenOver = moves.stream()
                .anyMatch(move ->
                        move.stage() == MoveStage.TAKEN_OVER && move.key().equals(key.key()));
        return takenOver && moves.stream().anyMatch(move -> move.stage() == MoveStage.BEGUN && move.size() == size);
    }

    @Override
    public boolean gone(KeyIntroduced key, int size) {
        return reader.known().moves(key.log()).stream()
                .filter(move -> move.stage() == MoveStage.CONFIRMED)
                .mapToInt(move -> move.size() - 1)
                .anyMatch(moved -> key.size() <= moved && moved < size);
    }

    @Override
    public List<RegisterEvent> carried() {
        return reader.current().carried();
    }

    @Override
    public List<KeyIntroduced> keys(String log) {
        List<KeyIntroduced> known = reader.known().keys(log);
        return known.isEmpty() ? reader.current().keys(log) : known;
    }

    @Override
    public Receipt openIncident(
            IncidentOpened opened,
            @Nullable Occurred began,
            Recorder registrar,
            Recorder recorder,
            @Nullable Request request) {
        return opening.openIncident(mustLog(), opened, began, registrar, recorder, request);
    }

    private String mustLog() {
        return log().orElseThrow(() -> new NotRecorded.Refused(
                "", "Registret är inte öppnat; öppna adressen som liggaren skrev ut när den startade."));
    }
}
