package se.stabsliggaren.api.handover;

import se.stabsliggaren.api.append.PostAppender;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.register.Successors.Registrar;
import se.stabsliggaren.api.signing.ForkResolution;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.event.MoveEvent.MoveBegun;
import se.stabsliggaren.event.MoveEvent.MoveCalledOff;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RegisterEvent.MoveNoted;
import se.stabsliggaren.event.RegisterEvent.MoveStage;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.DetachedSignature;
import se.stabsliggaren.integrity.Frontier;
import se.stabsliggaren.integrity.MoveRefusal;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.TreeHash;
import se.stabsliggaren.integrity.VerifierKey;

/** How a move ends at the old place: the receiver has taken over, or it is called off. */
public final class HandoverCompletion {

    private static final int PAGE = 1000;

    private final PostLog posts;
    private final MoveStages stages;
    private final MovePosts writing;
    private final ForkResolution declaration;

    public HandoverCompletion(
            IncidentRegister register, PostLog posts, PostAppender recording, ForkResolution declaration) {
        this.posts = posts;
        this.stages = new MoveStages(register);
        this.writing = new MovePosts(posts, recording);
        this.declaration = declaration;
    }

    /**
     * Notes that the receiver has taken over.
     *
     * @return the receiver's first post
     * @throws NotMoved when it answers something else, or the log went on here, too, and is parted from now on
     */
    public int confirm(MoveAnswer answer, Registrar registrar) {
        String log = answer.head().origin();
        int size = answer.moved();
        MoveNoted begun = stages.of(log, MoveStage.BEGUN, size)
                .orElseThrow(() -> new NotMoved(
                        "Svaret gäller en flytt som inte är gjord härifrån; kontrollera att det är rätt fil."));
        if (!answer.follows(sent(log, size), VerifierKey.read(begun.key()))) {
            throw new NotMoved("Svaret är inte undertecknat av mottagaren över de här posterna; be om ett nytt.");
        }
        boolean cameBack = declaration.holds(answer.head());
        if (!cameBack && stages.of(log, MoveStage.CONFIRMED, size + 1).isEmpty()) {
            if (writing.last(log) > size) {
                declaration.part(answer.head());
                throw new NotMoved(
                        "Händelsen skrevs vidare både här och hos mottagaren; de skiljs åt vid nr %d, och här skrivs den inte vidare. Se ledger continue."
                                .formatted(size + 1));
            }
            stages.note(MoveStage.CONFIRMED, answer.head(), begun.key(), begun.register(), registrar);
        }
        return size + 1;
    }

    /** Calls the move off, since the receiver has refused. */
    public void callOff(IncidentEntry incident, String refusal, Registrar registrar) {
        MoveNoted begun = underway(incident, registrar);
        String signature =
                signature(refusal, declaration.head(incident.log(), begun.size()), VerifierKey.read(begun.key()));
        callOff(begun, new MoveCalledOff(signature, null, null, null), registrar);
    }

    /** Calls the move off on the word of two persons. */
    public void callOff(IncidentEntry incident, Text statement, Person first, Person second, Registrar registrar) {
        callOff(underway(incident, registrar), new MoveCalledOff(null, statement, first, second), registrar);
    }

    private void callOff(MoveNoted begun, MoveCalledOff event, Registrar registrar) {
        String log = begun.incident();
        int next = begun.size() + 1;
        if (!(writing.event(log, next) instanceof MoveCalledOff)) {
            writing.write(log, event, registrar);
        }
        stages.note(MoveStage.CALLED_OFF, declaration.head(log, next), begun.key(), begun.register(), registrar);
    }

    /** The move that is underway; a break may have come between its post and its stage. */
    private MoveNoted underway(IncidentEntry incident, Registrar registrar) {
        String log = incident.log();
        MoveNoted last = incident.moved();
        if (last != null && last.stage() == MoveStage.BEGUN) {
            return last;
        }
        int size = writing.last(log);
        if (writing.event(log, size) instanceof MoveBegun begun
                && stages.of(log, MoveStage.BEGUN, size).isEmpty()) {
            Checkpoint head = declaration.head(log, size);
            stages.note(MoveStage.BEGUN, head, begun.key(), begun.register(), registrar);
            return MoveStages.noted(MoveStage.BEGUN, head, begun.key(), begun.register());
        }
        throw new NotMoved("Ingen flytt av %s pågår; det finns inget att avbryta.".formatted(incident.designation()));
    }

    private static String signature(String refusal, Checkpoint head, VerifierKey key) {
        try {
            SignedNote note = SignedNote.read(refusal);
            if (note.text().equals(MoveRefusal.text(head)) && note.signedBy(key)) {
                return DetachedSignature.of(note, key);
            }
        } catch (IllegalArgumentException ignored) {
            // Said below.
        }
        throw new NotMoved(
                "Filen är inget avböjande av den här flytten; ta den som mottagaren skrev med ledger handover refuse.");
    }

    private Frontier sent(String log, int size) {
        Frontier tree = Frontier.empty();
        for (int after = 0; after < size; after += PAGE) {
            for (byte[] bytes : posts.bytes(log, after, Math.min(PAGE, size - after))) {
                tree = tree.with(TreeHash.leaf(bytes));
            }
        }
        return tree;
    }
}
