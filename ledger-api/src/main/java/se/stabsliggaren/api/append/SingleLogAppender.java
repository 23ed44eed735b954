package se.stabsliggaren.api.append;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import se.stabsliggaren.api.signing.DurabilityBarrier;
import se.stabsliggaren.api.signing.ForkDetected;
import se.stabsliggaren.api.store.AlreadyRecorded;
import se.stabsliggaren.api.store.DurabilityUnknown;
import se.stabsliggaren.api.store.Receipts;
import se.stabsliggaren.api.store.UnknownPost;
import se.stabsliggaren.format.BadField;

/**
 * Records what waits for one log, in the thread of one who waits for it: all of it at once, and then one by one. Nobody is
 * left without an answer.
 */
final class SingleLogAppender {

    /** Of the database's connections the others are for reading, and for what goes along. */
    static final int LOGS_AT_ONCE = 8;

    /** How often a command is sent anew where the database turned out to be another. */
    private static final int ATTEMPTS = 3;

    private final CommandDispatcher commands;
    private final DurabilityBarrier barrier;
    private final LedgerClock wall;
    private final IdempotencyStore idempotency;
    private final GroupCommit group;
    private final LogQueues queues = new LogQueues();
    private final BlockedLogs blocked = new BlockedLogs();
    private final Semaphore room = new Semaphore(LOGS_AT_ONCE, true);

    SingleLogAppender(
            CommandDispatcher commands,
            DurabilityBarrier barrier,
            LedgerClock wall,
            IdempotencyStore idempotency,
            GroupCommit group) {
        this.commands = commands;
        this.barrier = barrier;
        this.wall = wall;
        this.idempotency = idempotency;
        this.group = group;
    }

    /** Returns when the batch is answered. */
    void record(PendingBatch batch) {
        queues.pass(batch, this::commit);
    }

    /** Whether somebody is tried here in this log, or was just now in vain, so that it may have to be waited for. */
    boolean has(String log) {
        return queues.has(log) || blocked.has(log);
    }

    /** Answers who was recorded before. */
    boolean answeredBefore(PendingBatch batch) {
        try {
            idempotency.receipts(batch.log(), batch.request()).ifPresent(batch.answer()::complete);
        } catch (RuntimeException e) {
            batch.answer().fail(e);
        }
        return batch.answer().given();
    }

    private void commit(List<PendingBatch> waiting) {
        if (!enter(waiting)) {
            TimeoutException why = new TimeoutException("waited for other logs that have to be waited for");
            waiting.forEach(batch -> batch.answer().giveUp(why));
            return;
        }
        try {
            waiting.forEach(batch -> batch.answer().giveWhenLate());
            List<PendingBatch> along = waiting.stream()
                    .filter(batch -> !batch.answer().inDoubt() && !batch.erases())
                    .filter(batch -> !batch.answer().given() && !answeredBefore(batch))
                    .toList();
            if (along.size() > 1) {
                group.of(along, this::send);
            }
            waiting.forEach(this::commitAlone);
        } catch (RuntimeException | Error e) {
            waiting.forEach(batch -> batch.answer().giveUp(e));
        } finally {
            room.release();
        }
    }

    private boolean enter(List<PendingBatch> waiting) {
        long longest = waiting.stream()
                .mapToLong(batch -> batch.answer().nanosLeft())
                .max()
                .orElse(0);
        try {
            return room.tryAcquire(longest, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void commitAlone(PendingBatch batch) {
        batch.answer().giveWhenLate();
        while (batch.answer().takeAlong()) {
            try {
                Optional<List<Receipt>> before = idempotency.receipts(batch.log(), batch.request());
                batch.answer().complete(before.isPresent() ? before.get() : alone(batch));
            } catch (DurabilityUnknown e) {
                batch.answer().leaveInDoubt(e);
            } catch (BadField e) {
                batch.answer().fail(SizeCheck.named(e, batch));
            } catch (RuntimeException e) {
                if (isOfTheLog(e)) {
                    blocked.add(batch.log());
                }
                batch.answer().fail(e);
            } catch (Error e) {
                blocked.add(batch.log());
                batch.answer().giveUp(e);
            } finally {
                batch.answer().leaveBehind();
                batch.answer().giveWhenLate();
            }
        }
    }

    /** Whether the log could not be written, and neither was a draft refused nor the database out of reach. */
    private static boolean isOfTheLog(RuntimeException error) {
        return switch (error) {
            case NotRecorded.NotNow notNow -> !Unreachable.is(notNow);
            case NotRecorded ignored -> false;
            case ForkDetected ignored -> false;
            case UnknownPost ignored -> false;
            default -> !Unreachable.is(error);
        };
    }

    private List<Receipt> alone(PendingBatch batch) {
        try {
            Receipts receipts = send(List.of(batch));
            if (receipts.none()) {
                // A refusal or a conflict is no answer to what was recorded by another node just now.
                Optional<List<Receipt>> before = idempotency.receipts(batch.log(), batch.request());
                if (before.isPresent()) {
                    return before.get();
                }
            }
            barrier.settle(receipts);
            return batch.receipts(receipts);
        } catch (AlreadyRecorded e) {
            return idempotency.receipts(batch.log(), batch.request()).orElseThrow(() -> e);
        }
    }

    /**
     * Sends batches of one log, again where another writer was faster, and where another database turned out to have come
     * meanwhile, which is compared with the journal first.
     */
    private Receipts send(List<PendingBatch> batches) {
        PendingBatch oldest = batches.getFirst();
        for (int attempt = 1; true; attempt++) {
            Receipts receipts = barrier.receipts(oldest.log());
            if (batches.stream().anyMatch(PendingBatch::isSetApart)) {
                receipts.readFirst();
            }
            try {
                commands.send(
                        () -> new AppendGroup(batches, wall),
                        receipts,
                        oldest.answer().end());
                return receipts;
            } catch (NotRecorded.NotNow e) {
                if (!e.becauseOfAnotherDatabase() || attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
