package se.stabsliggaren.api.register;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.append.CommandDispatcher;
import se.stabsliggaren.api.append.IdempotencyStore;
import se.stabsliggaren.api.append.LedgerClock;
import se.stabsliggaren.api.append.NotRecorded;
import se.stabsliggaren.api.append.Receipt;
import se.stabsliggaren.api.append.Request;
import se.stabsliggaren.api.signing.DurabilityBarrier;
import se.stabsliggaren.api.signing.KeyDerivation;
import se.stabsliggaren.api.store.AlreadyRecorded;
import se.stabsliggaren.api.store.DurabilityUnknown;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.Receipts;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RegisterEvent.IncidentRegistered;
import se.stabsliggaren.ledger.OpenIncident;
import se.stabsliggaren.ledger.Outcome;
import se.stabsliggaren.ledger.Recorder;

/** Opens incidents: in the register and in a log of their own, in one transaction, and once for a request. */
final class IncidentOpening {

    private final CommandDispatcher commands;
    private final PostLog posts;
    private final DurabilityBarrier barrier;
    private final KeyDerivation keys;
    private final LedgerClock wall;
    private final IdempotencyStore idempotency;
    private final RegisterReader reader;
    private final NewOrigins origins;

    IncidentOpening(
            CommandDispatcher commands,
            PostLog posts,
            DurabilityBarrier barrier,
            KeyDerivation keys,
            LedgerClock wall,
            IdempotencyStore idempotency,
            RegisterReader reader,
            NewOrigins origins) {
        this.commands = commands;
        this.posts = posts;
        this.barrier = barrier;
        this.keys = keys;
        this.wall = wall;
        this.idempotency = idempotency;
        this.reader = reader;
        this.origins = origins;
    }

    /** The first receipt of the incident: the one that is there already, if this request has opened it before. */
    Receipt openIncident(
            String register,
            IncidentOpened opened,
            @Nullable Occurred began,
            Recorder registrar,
            Recorder recorder,
            @Nullable Request request) {
        barrier.mustGoOn(register);
        String domain = reader.current().domain(opened.authority()).orElse(null);
        if (domain == null) {
            throw new NotRecorded.Refused(
                    "authority", "Myndigheten finns inte i registret; skriv en som finns eller för in den först.");
        }
        Optional<Receipt> before = openedBefore(register, request);
        if (before.isPresent()) {
            return before.get();
        }
        String incident = origins.incident(domain, register, opened.exercise());
        try {
            return open(register, incident, opening(opened, began), registrar, recorder, request);
        } catch (AlreadyRecorded e) {
            return openedBefore(register, request).orElseThrow(() -> new NotRecorded.NotNow(e));
        } catch (DurabilityUnknown e) {
            return openedAllTheSame(register, request, e);
        }
    }

    /** Whoever cannot be told what became of the commit is told that, and not why it could not be looked up. */
    private Receipt openedAllTheSame(String register, @Nullable Request request, DurabilityUnknown unknown) {
        Optional<Receipt> opened;
        try {
            opened = openedBefore(register, request);
        } catch (RuntimeException e) {
            unknown.addSuppressed(e);
            throw unknown;
        }
        return opened.orElseThrow(() -> unknown);
    }

    private Receipt open(
            String register,
            String incident,
            Draft opening,
            Recorder registrar,
            Recorder recorder,
            @Nullable Request request) {
        Receipts receipts = barrier.receipts(register);
        String mark = idempotency.mark(request);
        Outcome outcome = (Outcome) commands.send(
                () -> new OpenIncident(
                        register, incident, keys.first(incident), opening, null, registrar, recorder, mark, wall.now()),
                receipts);
        barrier.settle(receipts);
        Receipt.of(outcome, receipts);
        return new Receipt(first(incident), receipts.of(incident, 1));
    }

    private Optional<Receipt> openedBefore(String register, @Nullable Request request) {
        return idempotency.receipts(register, request).map(receipts -> {
            IncidentRegistered registered =
                    (IncidentRegistered) receipts.getFirst().post().event();
            barrier.settle(registered.incident(), 1);
            return Receipt.of(posts.post(registered.incident(), 1).orElseThrow());
        });
    }

    private Post first(String incident) {
        return posts.post(incident, 1).orElseThrow().post();
    }

    private static Draft opening(IncidentOpened opened, @Nullable Occurred began) {
        Draft opening = Draft.of(opened);
        return began == null ? opening : opening.withOccurred(began);
    }
}
