package se.stabsliggaren.api.append;

import java.security.SecureRandom;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.signing.DurabilityBarrier;
import se.stabsliggaren.api.store.Receipts;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.format.Sealer;
import se.stabsliggaren.ledger.Recorder;

/**
 * Records by group commit: what waits for whichever log goes into one transaction, one forcing and one writing of the
 * journal.
 *
 * <p>A group is tried once, on what is remembered. Whoever is hindered, or hinders, is set apart: tried again in the queue of
 * its own log, together with what waits for that log, and last of all by itself ({@link SingleLogAppender}). So a refusal, a
 * conflict with another node or a repeated request is answered to whom it belongs, and a log that has to be waited for keeps
 * no other waiting.
 */
public final class GroupCommitAppender implements PostAppender {

    /** A larger batch would keep other logs waiting, and goes by its own log's queue. */
    static final int SMALL = 32;

    private final CommandDispatcher commands;
    private final DurabilityBarrier barrier;
    private final LedgerClock wall;
    private final IdempotencyStore idempotency;
    private final Predicate<String> remembered;
    private final GroupCommit group;
    private final SingleLogAppender apart;
    private final GroupCommitQueue together = new GroupCommitQueue();
    private final SecureRandom seeds = new SecureRandom();

    /** @param remembered whether the state of a log is in memory, so that nobody has to wait until it is folded */
    public GroupCommitAppender(
            CommandDispatcher commands,
            DurabilityBarrier barrier,
            LedgerClock wall,
            IdempotencyStore idempotency,
            Predicate<String> remembered) {
        this.commands = commands;
        this.barrier = barrier;
        this.wall = wall;
        this.idempotency = idempotency;
        this.remembered = remembered;
        this.group = new GroupCommit(barrier);
        this.apart = new SingleLogAppender(commands, barrier, wall, idempotency, group);
    }

    @Override
    public List<Receipt> record(
            String log, List<Draft> drafts, Recorder recorder, @Nullable Integer ifLast, @Nullable Request request) {
        if (drafts.isEmpty()) {
            throw new NotRecorded.Refused("", "Listan är tom; skicka minst en post.");
        }
        barrier.mustGoOn(log);
        PendingBatch batch = new PendingBatch(log, drafts, recorder, ifLast, request, idempotency.mark(request));
        if (!apart.answeredBefore(batch)) {
            if (batch.posts() <= SMALL && !batch.erases() && goesAlong(log)) {
                batch.sealAhead(this::seed);
                together.pass(batch, this::commitTogether);
            }
            if (!batch.answer().given()) {
                apart.record(batch);
            }
        }
        return batch.answer().await();
    }

    private byte[] seed() {
        byte[] seed = new byte[Sealer.SEED_LENGTH];
        seeds.nextBytes(seed);
        return seed;
    }

    /** Whether nobody would have to wait for anything of this log: all that is known of it is at hand, and nothing holds it. */
    private boolean goesAlong(String log) {
        return remembered.test(log) && barrier.isAtHand(log) && !apart.has(log);
    }

    /** Tries all of them at once; whoever is left without an answer goes on in the queue of its log. */
    private void commitTogether(List<PendingBatch> waiting) {
        group.of(waiting.stream().filter(batch -> goesAlong(batch.log())).toList(), this::send);
        waiting.forEach(PendingBatch::setApart);
    }

    private Receipts send(List<PendingBatch> along) {
        Receipts receipts = barrier.receiptsOfGroup();
        mustBeCompared(along);
        along.forEach(batch -> batch.offerAhead(receipts));
        commands.once(new AppendGroup(along, wall), receipts);
        return receipts;
    }

    /** Asked again in the era of the receipts: another database may have come in between, with which nothing is compared. */
    private void mustBeCompared(List<PendingBatch> along) {
        if (!along.stream().allMatch(batch -> barrier.isCompared(batch.log()))) {
            throw new IllegalStateException("another database stands there than the logs were compared with");
        }
    }
}
