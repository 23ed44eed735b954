package se.stabsliggaren.api.handover;

import java.nio.file.Path;
import java.util.List;
import se.stabsliggaren.api.proof.Heads;
import se.stabsliggaren.api.proof.Introduced;
import se.stabsliggaren.api.proof.Keys;
import se.stabsliggaren.api.recording.Recording;
import se.stabsliggaren.api.recovery.TakingIn;
import se.stabsliggaren.api.register.Directory;
import se.stabsliggaren.api.register.Successors.Registrar;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.MoveEvent.MoveBegun;
import se.stabsliggaren.event.MoveEvent.MoveTakenOver;
import se.stabsliggaren.event.RegisterEvent.MoveStage;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.LoneSignature;
import se.stabsliggaren.integrity.MoveRefusal;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.SigningKey;
import se.stabsliggaren.integrity.VerifierKey;

/** The new place's part of a move: it offers, and then takes over or refuses. Taking over can be done again. */
public final class Receiving {

    private final Directory directory;
    private final Stages stages;
    private final Writing writing;
    private final Introduced introduced;
    private final Keys keys;
    private final Heads heads;
    private final TakingIn takingIn;

    public Receiving(
            Directory directory,
            PostLog posts,
            Recording recording,
            Introduced introduced,
            Keys keys,
            Heads heads,
            TakingIn takingIn) {
        this.directory = directory;
        this.stages = new Stages(directory);
        this.writing = new Writing(posts, recording);
        this.introduced = introduced;
        this.keys = keys;
        this.heads = heads;
        this.takingIn = takingIn;
    }

    /** The keys by which this place would go on with a log. */
    public MoveOffer offer(String log) {
        return new MoveOffer(VerifierKey.read(place()), next(log).verifierKey());
    }

    /**
     * Takes an incident over from a bundle.
     *
     * @param place the verifier key of the register it comes from, known in some other way
     * @param authority the short name of the one here that keeps it from now on
     */
    public MoveAnswer take(Path bundle, VerifierKey place, String authority, Registrar registrar) {
        Sent sent = Sent.verified(bundle, place);
        Checkpoint head = sent.head();
        String log = head.origin();
        int size = Math.toIntExact(head.size());
        mustBeForUs(sent, log, size, authority);
        takingIn.from(bundle, head);
        if (stages.of(log, MoveStage.TAKEN_OVER, size).isEmpty()) {
            MoveBegun begun = sent.begun();
            directory.takeOver(
                    Stages.noted(MoveStage.TAKEN_OVER, head, begun.key(), place.toString()),
                    opening(log),
                    authority,
                    begun.designation(),
                    registrar.in(stages.register()));
        }
        if (!(writing.event(log, size + 1) instanceof MoveTakenOver)) {
            String signature = LoneSignature.of(sent.note(), sent.signer());
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
        Sent sent = Sent.verified(bundle, place);
        Checkpoint head = sent.head();
        int size = Math.toIntExact(head.size());
        SigningKey key = next(head.origin());
        if (stages.of(head.origin(), MoveStage.REFUSED, size).isEmpty()) {
            stages.note(MoveStage.REFUSED, head, key.verifierKey().toString(), place.toString(), registrar);
        }
        String text = MoveRefusal.text(head);
        return new SignedNote(text, List.of(key.signature(text)));
    }

    private void mustBeForUs(Sent sent, String log, int size, String authority) {
        MoveBegun begun = sent.begun();
        boolean ours = introduced.keys(stages.register()).stream()
                .anyMatch(key -> key.key().equals(begun.register()));
        if (!ours) {
            throw new NotMoved(
                    "Händelsen flyttar till ett annat register, %s; lämna paketet dit.".formatted(begun.register()));
        }
        if (stages.of(log, MoveStage.REFUSED, size).isPresent()) {
            throw new NotMoved("Övertagandet vid nr %d är avböjt här; be om en ny flytt.".formatted(size));
        }
        boolean taken = stages.of(log, MoveStage.TAKEN_OVER, size).isPresent();
        if (!taken && !next(log).verifierKey().toString().equals(begun.key())) {
            throw new NotMoved(
                    "Händelsen flyttar till en nyckel som den här liggaren inte har; lämna ett nytt erbjudande.");
        }
        if (!directory.authorities().contains(authority)) {
            throw new NotMoved("Myndigheten %s finns inte i registret; välj en av %s."
                    .formatted(authority, String.join(", ", directory.authorities())));
        }
    }

    private SigningKey next(String log) {
        return keys.of(log, introduced.keys(log).size() + 1);
    }

    private String place() {
        return introduced.keys(stages.register()).getLast().key();
    }

    private IncidentOpened opening(String log) {
        return (IncidentOpened) java.util.Objects.requireNonNull(writing.event(log, 1));
    }
}
