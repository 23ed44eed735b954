package se.stabsliggaren.api.append;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.modelling.command.ConcurrencyException;
import se.stabsliggaren.api.signing.DurabilityBarrier;
import se.stabsliggaren.api.store.AlreadyRecorded;
import se.stabsliggaren.api.store.DurabilityUnknown;
import se.stabsliggaren.api.store.Receipts;

/** One commit for several batches. It answers whomever it has an answer for; the others are to be tried apart. */
final class GroupCommit {

    private final DurabilityBarrier barrier;

    GroupCommit(DurabilityBarrier barrier) {
        this.barrier = barrier;
    }

    /** @param committing commits those it is handed, and returns what was appended */
    void of(List<PendingBatch> group, Function<List<PendingBatch>, Receipts> committing) {
        List<PendingBatch> along = onceEach(group).stream()
                .filter(batch -> batch.answer().takeAlong())
                .toList();
        try {
            if (!along.isEmpty()) {
                commit(along, committing);
            }
        } catch (RuntimeException | Error e) {
            along.forEach(batch -> batch.answer().giveUp(e));
        } finally {
            along.forEach(batch -> batch.answer().leaveBehind());
        }
    }

    /** Of those with the same key only the first: the others are answered by what becomes of it. */
    private static List<PendingBatch> onceEach(List<PendingBatch> batches) {
        Set<String> keys = new HashSet<>();
        return batches.stream()
                .filter(batch -> batch.request() == null
                        || keys.add(batch.log() + " " + batch.request().key()))
                .toList();
    }

    private void commit(List<PendingBatch> along, Function<List<PendingBatch>, Receipts> committing) {
        Receipts receipts;
        try {
            receipts = committing.apply(along);
        } catch (DurabilityUnknown e) {
            // Of who was judged to become no post there was nothing to commit.
            along.stream().filter(PendingBatch::appends).forEach(batch -> batch.answer()
                    .leaveInDoubt(e));
            return;
        } catch (RuntimeException e) {
            // One of them hinders the others, perhaps, and nothing was committed; a database out of reach hinders all.
            if (Unreachable.is(e)) {
                along.forEach(batch -> batch.answer().fail(e));
            } else if (e instanceof AlreadyRecorded || e instanceof ConcurrencyException) {
                along.forEach(batch -> batch.answer().mayBeRecordedElsewhere());
            }
            return;
        }
        try {
            barrier.settle(receipts);
        } catch (RuntimeException e) {
            // They are committed by now: it is told, and they are never recorded once more.
            along.stream().filter(PendingBatch::appends).forEach(batch -> batch.answer()
                    .fail(e));
            return;
        }
        along.stream().filter(batch -> batch.holds(receipts)).forEach(batch -> batch.complete(receipts));
    }
}
