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
import se.stabsliggaren.integrity.bundle.Members;

/** Holds what a log's posts say of its moves to what must follow each (spec/handover.md). */
final class MoveCheck implements LogWatch {

    private static final String BEGUN = "move.begun";
    private static final String TAKEN_OVER = "move.taken-over";
    private static final String CALLED_OFF = "move.called-off";

    private final Findings findings;
    private final BundledLog log;
    private final List<Move> standing = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    /** What the last post began, if it did, and the head with it. */
    private @Nullable Move underway;

    private @Nullable Checkpoint head;

    /** Whether the last post does not show what a move rests on. */
    private boolean untold;

    MoveCheck(Findings findings, BundledLog log) {
        this.findings = findings;
        this.log = log;
    }

    @Override
    public void grown(Frontier tree) {
        head = underway == null ? null : Checkpoint.of(log.origin(), tree);
    }

    @Override
    public void post(long number, PostFacts facts) {
        Move before = underway;
        boolean afterUntold = untold;
        underway = null;
        untold = facts.covered() && !told(facts);
        if (untold) {
            notTried(number, before);
            return;
        }
        boolean follows = facts.type().equals(TAKEN_OVER) || facts.type().equals(CALLED_OFF);
        if (follows != (before != null) && !(follows && afterUntold)) {
            notTaken(number, before);
        }
        try {
            if (facts.type().equals(BEGUN)) {
                underway = Move.begun(number, Members.of(facts.data()), log.origin());
            } else if (follows && before != null && head != null) {
                answered(number, facts, before, head);
            }
        } catch (IllegalArgumentException e) {
            findings.add(log.finding(Defect.CONTENT_FORM_BAD, number, facts.type()));
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

    private void notTried(long number, @Nullable Move before) {
        if (before != null) {
            remarks.add("Händelsen började flytta vid nr %d; vad nr %d säger om det är täckt, och kan inte prövas."
                    .formatted(before.post(), number));
        }
    }

    private void notTaken(long number, @Nullable Move before) {
        findings.add(log.finding(Defect.MOVE_NOT_TAKEN, number, ""));
        if (before != null) {
            standing.add(before);
        }
    }

    private void answered(long number, PostFacts facts, Move before, Checkpoint at) {
        if (facts.type().equals(TAKEN_OVER)) {
            takenOver(number, Members.of(facts.data()), before, at);
        } else {
            calledOff(number, CallingOff.read(facts), before, at);
        }
    }

    private void takenOver(long number, Members data, Move before, Checkpoint at) {
        VerifierKey from = Move.logKey(data.text("key"));
        boolean itsOwn = from.name().equals(log.origin())
                && (standing.isEmpty() || from.equals(standing.getLast().key()));
        boolean holds = itsOwn && DetachedSignature.verifies(data.text("signature"), at.body(), from);
        if (!holds) {
            findings.add(log.finding(Defect.MOVE_SIGNATURE_BAD, number, ""));
        }
        standing.add(before.takenOver(holds ? from : null));
    }

    private void calledOff(long number, CallingOff calledOff, Move before, Checkpoint at) {
        if (calledOff.refusal() == null) {
            remarks.add("Flytten vid nr %d avbröts på två personers ord (nr %d); mottagaren kan ändå ha gått vidare."
                    .formatted(before.post(), number));
        } else if (!DetachedSignature.verifies(calledOff.refusal(), MoveRefusal.text(at), before.key())) {
            findings.add(log.finding(Defect.MOVE_SIGNATURE_BAD, number, ""));
        }
    }

    /** What became of them, once all posts were read. */
    Moves moves() {
        List<String> all = new ArrayList<>(remarks);
        Move last = underway != null ? underway : standing.isEmpty() ? null : standing.getLast();
        if (last != null) {
            all.add(last.remark());
        }
        return new Moves(standing, all);
    }
}
