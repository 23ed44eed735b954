package se.stabsliggaren.integrity.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.DetachedSignature;
import se.stabsliggaren.integrity.Frontier;
import se.stabsliggaren.integrity.MoveRefusal;
import se.stabsliggaren.integrity.VerifierKey;
import se.stabsliggaren.integrity.bundle.Layout;
import se.stabsliggaren.integrity.bundle.Members;

/** What a log's posts say of its moves, each held to what must follow it (spec/handover.md). */
final class MoveFacts {

    private static final String BEGUN = "move.begun";
    private static final String TAKEN_OVER = "move.taken-over";
    private static final String CALLED_OFF = "move.called-off";

    private final Findings findings;
    private final String origin;
    private final List<Move> standing = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private @Nullable Move underway;
    private boolean untold;
    private @Nullable Checkpoint head;

    /**
     * A move that was not called off.
     *
     * @param post the last at the old place
     * @param key the log's at the new place
     * @param register the new place's
     * @param from the key that signed the head at the old place, by a signature that holds; null before it is taken over
     */
    record Move(
            long post,
            VerifierKey key,
            VerifierKey register,
            @Nullable VerifierKey from) {}

    MoveFacts(Findings findings, String origin) {
        this.findings = findings;
        this.origin = origin;
    }

    /** The tree up to and with the last post that was given. */
    void grown(Frontier tree) {
        head = underway == null ? null : Checkpoint.of(origin, tree);
    }

    void post(long number, PostFacts facts) {
        Move before = underway;
        boolean afterUntold = untold;
        underway = null;
        untold = facts.covered() && !told(facts);
        if (untold) {
            if (before != null) {
                remarks.add("Händelsen började flytta vid nr %d; vad nr %d säger om det är täckt, och kan inte prövas."
                        .formatted(before.post(), number));
            }
            return;
        }
        boolean follows = facts.type().equals(TAKEN_OVER) || facts.type().equals(CALLED_OFF);
        if (follows != (before != null) && !(follows && afterUntold)) {
            findings.add(finding(Defect.MOVE_NOT_TAKEN, number, ""));
            if (before != null) {
                standing.add(before);
            }
        }
        try {
            if (facts.type().equals(BEGUN)) {
                underway = begun(number, Members.of(facts.data()));
            } else if (facts.type().equals(TAKEN_OVER) && before != null) {
                takenOver(number, before, Members.of(facts.data()));
            } else if (facts.type().equals(CALLED_OFF) && before != null) {
                calledOff(number, before, facts);
            }
        } catch (IllegalArgumentException e) {
            findings.add(finding(Defect.CONTENT_FORM_BAD, number, facts.type()));
        }
    }

    /** Whether what a move rests on is shown, of a post that is covered in part. */
    private static boolean told(PostFacts facts) {
        Set<String> shown = facts.data().keySet();
        return switch (facts.type()) {
            case "" -> false;
            case BEGUN -> shown.containsAll(Set.of("key", "register"));
            case TAKEN_OVER -> shown.containsAll(Set.of("key", "signature"));
            case CALLED_OFF ->
                Stream.of("refusal", "statement", "first", "second").anyMatch(shown::contains);
            default -> true;
        };
    }

    private Move begun(long number, Members data) {
        VerifierKey key = VerifierKey.read(data.text("key"));
        VerifierKey register = VerifierKey.read(data.text("register"));
        require(key);
        require(register);
        if (!key.name().equals(origin)) {
            throw new IllegalArgumentException("a key of another log");
        }
        return new Move(number, key, register, null);
    }

    private void takenOver(long number, Move before, Members data) {
        VerifierKey from = VerifierKey.read(data.text("key"));
        require(from);
        boolean holds = from.name().equals(origin)
                && (standing.isEmpty() || from.equals(standing.getLast().key()))
                && head != null
                && DetachedSignature.verifies(data.text("signature"), head.body(), from);
        if (!holds) {
            findings.add(finding(Defect.MOVE_SIGNATURE_BAD, number, ""));
        }
        standing.add(new Move(before.post(), before.key(), before.register(), holds ? from : null));
    }

    private void calledOff(long number, Move before, PostFacts facts) {
        Members data = Members.of(facts.data());
        if (facts.erased("data.refusal")) {
            throw new IllegalArgumentException("a refusal is not erased");
        }
        boolean stated = said(facts, "statement") && said(facts, "first") && said(facts, "second");
        boolean onePerson =
                data.has("first") && data.has("second") && data.text("first").equals(data.text("second"));
        if (data.has("refusal") ? data.has("statement") : !facts.covered() && !stated || onePerson) {
            throw new IllegalArgumentException("neither a refusal nor what two persons state");
        }
        if (!data.has("refusal")) {
            remarks.add("Flytten vid nr %d avbröts på två personers ord (nr %d); mottagaren kan ändå ha gått vidare."
                    .formatted(before.post(), number));
        } else if (head == null
                || !DetachedSignature.verifies(data.text("refusal"), MoveRefusal.text(head), before.key())) {
            findings.add(finding(Defect.MOVE_SIGNATURE_BAD, number, ""));
        }
    }

    private static boolean said(PostFacts facts, String name) {
        return facts.data().containsKey(name) || facts.erased("data." + name);
    }

    /** Those that were not called off, oldest first, but for one that the log ends in. */
    List<Move> standing() {
        return standing;
    }

    /** Where the log is now, by its own word. */
    List<String> remarks() {
        Move last = underway != null ? underway : standing.isEmpty() ? null : standing.getLast();
        if (last == null) {
            return remarks;
        }
        List<String> all = new ArrayList<>(remarks);
        all.add("Händelsen flyttade vid nr %d. Registret dit: %s. Loggens nyckel där: %s."
                .formatted(last.post(), last.register(), last.key()));
        return all;
    }

    private static void require(VerifierKey key) {
        if (key.kind() != VerifierKey.Kind.NOTE) {
            throw new IllegalArgumentException("a key that signs no notes");
        }
    }

    private static Finding finding(Defect defect, long number, String detail) {
        return new Finding(defect, Layout.Part.INCIDENT, number, detail);
    }
}
