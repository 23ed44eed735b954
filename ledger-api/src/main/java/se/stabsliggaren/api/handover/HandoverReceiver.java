package se.stabsliggaren.api.handover;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.stabsliggaren.api.append.PostAppender;
import se.stabsliggaren.api.recovery.BundleImporter;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.register.Successors.Registrar;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.api.signing.KeyDerivation;
import se.stabsliggaren.api.signing.KeyRegistry;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.MoveEvent.MoveBegun;
import se.stabsliggaren.event.MoveEvent.MoveTakenOver;
import se.stabsliggaren.event.RegisterEvent.MoveStage;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.DetachedSignature;
import se.stabsliggaren.integrity.MoveRefusal;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.SigningKey;
import se.stabsliggaren.integrity.VerifierKey;

/** The new place's part of a move: it offers, and then takes over or refuses. Taking over can be done again. */
public final class HandoverReceiver {

    private static final Pattern INCIDENT =
            Pattern.compile("[^/+\\s\\p{C}]+/ledger/[^/+\\s\\p{C}]+/(incident|exercise)/[^/+\\s\\p{C}]+");

    private final IncidentRegister register;
    private final MoveStages stages;
    private final MovePosts writing;
    private final KeyRegistry introduced;
    private final KeyDerivation keys;
    private final CheckpointSigner heads;
    private final BundleImporter takingIn;

    public HandoverReceiver(
            IncidentRegister register,
            PostLog posts,
            PostAppender recording,
            KeyRegistry introduced,
            KeyDerivation keys,
            CheckpointSigner heads,
            BundleImporter takingIn) {
        this.register = register;
        this.stages = new MoveStages(register);
        this.writing = new MovePosts(posts, recording);
        this.introduced = introduced;
        this.keys = keys;
        this.heads = heads;
        this.takingIn = takingIn;
    }

    /** The keys by which this place would go on with a log. */
    public MoveOffer offer(String log) {
        mustBeIncident(log);
        return new MoveOffer(VerifierKey.read(place()), next(log).verifierKey());
    }

    /**
     * Takes an incident over from a bundle.
     *
     * @param place the verifier key of the register it comes from, known in some other way
     * @param authority the short name of the one here that keeps it from now on
     */
    public MoveAnswer take(Path bundle, VerifierKey place, String authority, Registrar registrar) {
        ReceivedHandover sent = ReceivedHandover.verified(bundle, place);
        Checkpoint head = sent.head();
        String log = head.origin();
        int size = Math.toIntExact(head.size());
        mustBeForUs(sent, log, size, authority);
        takingIn.from(bundle, head);
        if (stages.of(log, MoveStage.TAKEN_OVER, size).isEmpty()) {
            MoveBegun begun = sent.begun();
            register.takeOver(
                    MoveStages.noted(MoveStage.TAKEN_OVER, head, begun.key(), place.toString()),
                    opening(log),
                    authority,
                    begun.designation(),
                    registrar.in(stages.register()));
        }
        if (!(writing.event(log, size + 1) instanceof MoveTakenOver)) {
            String signature = DetachedSignature.of(sent.note(), sent.signer());
            writing.write(log, new MoveTakenOver(sent.signer().toString(), place.toString(), signature), registrar);
        }
        return new MoveAnswer(heads.proof(log, size + 1, size + 1).with(writing.bytes(log, size + 1)));
    }

    /**
     * Refuses to take over, from here on for good.
     *
     * @param place the verifier key of the register it comes from
     * @return what the old place calls the move off with
     */
    public SignedNote refuse(Path bundle, VerifierKey place, Registrar registrar) {
        ReceivedHandover sent = ReceivedHandover.verified(bundle, place);
        Checkpoint head = sent.head();
        int size = Math.toIntExact(head.size());
        mustComeHere(sent);
        SigningKey key = offered(head.origin(), sent.begun())
                .orElseThrow(
                        () -> new NotMoved(
                                "Händelsen flyttar till en nyckel som den här liggaren aldrig har erbjudit, så den kan inte avböjas härifrån; avsändaren får avbryta flytten på två personers ord."));
        if (stages.of(head.origin(), MoveStage.REFUSED, size).isEmpty()) {
            stages.note(MoveStage.REFUSED, head, key.verifierKey().toString(), place.toString(), registrar);
        }
        String text = MoveRefusal.text(head);
        return new SignedNote(text, List.of(key.signature(text)));
    }

    /** A register that came in from elsewhere would be taken for the one here. */
    private static void mustBeIncident(String log) {
        if (!INCIDENT.matcher(log).matches()) {
            throw new NotMoved("%s är ingen händelses ursprung; skriv det som ledger keys visar det hos avsändaren."
                    .formatted(log));
        }
    }

    private void mustComeHere(ReceivedHandover sent) {
        MoveBegun begun = sent.begun();
        mustBeIncident(sent.head().origin());
        heads.mustGoOn(stages.register());
        boolean ours = introduced.keys(stages.register()).stream()
                .anyMatch(key -> key.key().equals(begun.register()));
        if (!ours) {
            throw new NotMoved(
                    "Händelsen flyttar till ett annat register, %s; lämna paketet dit.".formatted(begun.register()));
        }
    }

    private void mustBeForUs(ReceivedHandover sent, String log, int size, String authority) {
        MoveBegun begun = sent.begun();
        mustComeHere(sent);
        if (stages.of(log, MoveStage.REFUSED, size).isPresent()) {
            throw new NotMoved("Övertagandet vid nr %d är avböjt här; be om en ny flytt.".formatted(size));
        }
        boolean taken = stages.of(log, MoveStage.TAKEN_OVER, size).isPresent();
        if (!taken && !next(log).verifierKey().toString().equals(begun.key())) {
            throw new NotMoved(
                    "Händelsen flyttar till en nyckel som den här liggaren inte har; lämna ett nytt erbjudande.");
        }
        if (!register.authorities().contains(authority)) {
            throw new NotMoved("Myndigheten %s finns inte i registret; välj en av %s."
                    .formatted(authority, String.join(", ", register.authorities())));
        }
    }

    private SigningKey next(String log) {
        return keys.of(log, introduced.keys(log).size() + 1);
    }

    /** The key that was offered for this move; a later one may have been introduced since. */
    private Optional<SigningKey> offered(String log, MoveBegun begun) {
        return IntStream.rangeClosed(1, introduced.keys(log).size() + 1)
                .mapToObj(generation -> keys.of(log, generation))
                .filter(key -> key.verifierKey().toString().equals(begun.key()))
                .findFirst();
    }

    private String place() {
        return introduced.keys(stages.register()).getLast().key();
    }

    private IncidentOpened opening(String log) {
        return (IncidentOpened) Objects.requireNonNull(writing.event(log, 1));
    }
}
