package se.stabsliggaren.api.register;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import se.stabsliggaren.api.append.CommandDispatcher;
import se.stabsliggaren.api.append.LedgerClock;
import se.stabsliggaren.api.append.NotRecorded;
import se.stabsliggaren.api.append.Receipt;
import se.stabsliggaren.api.signing.DurabilityBarrier;
import se.stabsliggaren.api.signing.ForkResolution;
import se.stabsliggaren.api.signing.KeyDerivation;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.Receipts;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.IncidentEvent.IncidentContinued;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.event.RegisterEvent.LogContinued;
import se.stabsliggaren.event.RegisterEvent.RegisterOpened;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.ledger.OpenIncident;
import se.stabsliggaren.ledger.OpenRegister;
import se.stabsliggaren.ledger.Outcome;
import se.stabsliggaren.ledger.Recorder;
import se.stabsliggaren.ledger.Register;

/** Lets other logs go on for those that may not (spec/successors.md, "Going on after a second history"). */
public final class Successors {

    private final IncidentRegister incidents;
    private final ForkResolution declaration;
    private final PostLog posts;
    private final CommandDispatcher commands;
    private final DurabilityBarrier barrier;
    private final KeyDerivation keys;
    private final LedgerClock wall;
    private final NewOrigins origins = new NewOrigins();

    public Successors(
            IncidentRegister incidents,
            ForkResolution declaration,
            PostLog posts,
            CommandDispatcher commands,
            DurabilityBarrier barrier,
            KeyDerivation keys,
            LedgerClock wall) {
        this.incidents = incidents;
        this.declaration = declaration;
        this.posts = posts;
        this.commands = commands;
        this.barrier = barrier;
        this.keys = keys;
        this.wall = wall;
    }

    /**
     * Opens a log that goes on for an incident's.
     *
     * @return the receipt of its post 1
     */
    public Receipt incident(IncidentEntry incident, Registrar registrar) {
        String register = incidents.log().orElseThrow();
        Receipts receipts = barrier.receipts(register);
        IncidentContinued continued = continued(incident.log());
        if (incident.continuedIn() != null) {
            throw new NotRecorded.Refused(
                    "log", "Händelsen fortsätter redan i %s; skriv vidare där.".formatted(incident.continuedIn()));
        }
        String log = origins.incident(NewOrigins.domain(incident.log()), register, incident.exercise());
        Outcome outcome = (Outcome) commands.send(
                () -> new OpenIncident(
                        register,
                        log,
                        keys.first(log),
                        opening(incident),
                        continued,
                        registrar.in(register),
                        registrar.in(log),
                        null,
                        wall.now()),
                receipts);
        barrier.settle(receipts);
        Receipt.of(outcome, receipts);
        return new Receipt(posts.post(log, 1).orElseThrow().post(), receipts.of(log, 1));
    }

    /**
     * Opens a register that goes on for the one there is. The ledger has to be started again to see it.
     *
     * @param mark another than the register has, since designations may have been given that are missing here
     * @return its origin
     */
    public String register(String mark, Registrar registrar) {
        String before = incidents.log().orElseThrow();
        IncidentContinued continued = continued(before);
        if (posts.post(before, 1).orElseThrow().post().event() instanceof RegisterOpened opened
                && opened.mark().equals(mark)) {
            throw new NotRecorded.Refused(
                    "mark",
                    "Beteckningar med %s kan vara givna i poster som saknas; välj ett annat märke.".formatted(mark));
        }
        String installation = origins.id();
        String log = Register.origin(NewOrigins.domain(before), installation);
        List<RegisterEvent> carried = new ArrayList<>();
        carried.add(new LogContinued(
                before,
                log,
                continued.size(),
                continued.root(),
                continued.kept(),
                continued.keptRoot(),
                continued.missing()));
        carried.addAll(incidents.carried());
        Recorder recorder = registrar.in(log);
        Receipts receipts = barrier.receipts();
        commands.send(
                () -> new OpenRegister(log, keys.first(log), installation, mark, carried, recorder, wall.now()),
                receipts);
        barrier.settle(receipts);
        return log;
    }

    /** Who asks for it, by the random id made for each log. */
    @FunctionalInterface
    public interface Registrar {
        Recorder in(String log);
    }

    private IncidentContinued continued(String log) {
        Checkpoint known = declaration
                .unmet(log)
                .orElseThrow(() -> new NotRecorded.Refused(
                        "log",
                        "Loggen går vidare som den är; skriv i den, eller ange en avstämning som den inte når."));
        int kept = declaration.kept(log);
        int size = Math.toIntExact(known.size());
        return new IncidentContinued(
                log, size, base64(known), kept, base64(declaration.head(log, kept)), Math.max(0, size - kept));
    }

    /** As it was opened, under a title that can be read. */
    private Draft opening(IncidentEntry incident) {
        IncidentOpened before = (IncidentOpened)
                posts.post(incident.log(), 1).orElseThrow().post().event();
        Text title = before.title() instanceof Text.Open
                ? before.title()
                : Text.of("Fortsättning på " + incident.designation());
        return Draft.of(new IncidentOpened(before.authority(), before.exercise(), title, before.diaryNumber()));
    }

    private static String base64(Checkpoint head) {
        return Base64.getEncoder().encodeToString(head.root());
    }
}
