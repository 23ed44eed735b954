package se.stabsliggaren.api.append;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.signing.DurabilityBarrier;
import se.stabsliggaren.api.signing.ForkDetected;
import se.stabsliggaren.api.store.AlreadyRecorded;
import se.stabsliggaren.api.store.DurabilityUnknown;
import se.stabsliggaren.api.store.Receipts;
import se.stabsliggaren.api.store.UnknownPost;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.format.Sealer;
import se.stabsliggaren.ledger.Recorder;

/**
 * Records by group commit: what waits for whichever log goes into one transaction, one forcing and one writing of the
 * journal.
 *
 * <p>A group is tried once, on what is remembered. Whoever is hindered, or hinders, is set apart: tried again in the queue of
 * its own log, together with what waits for that log, and last of all by itself. So a refusal, a conflict with another node
 * or a repeated request is answered to whom it belongs, and a log that has to be waited for keeps no other waiting.
 */
public final class GroupCommitAppender implements PostAppender {

    /** A larger batch would keep other logs waiting, and goes by its own log's queue. */
    static final int SMALL = 32;

    /** How long a log goes by itself in which nothing could be written: until a node that died has lost what it held. */
    private static final Duration BLOCKED = Duration.ofSeconds(15);

    /** How often a command is sent anew where the database turned out to be another. */
    private static final int ATTEMPTS = 3;

    private final CommandDispatcher commands;
    private final DurabilityBarrier commits;
    private final LedgerClock wall;
    private final IdempotencyStore repeated;
    private final GroupCommitQueue together = new GroupCommitQueue();
    private final Map<String, GroupCommitQueue> apart = new ConcurrentHashMap<>();
    private final Map<String, Long> blocked = new ConcurrentHashMap<>();
    private final SecureRandom seeds = new SecureRandom();

    public GroupCommitAppender(
            CommandDispatcher commands, DurabilityBarrier commits, LedgerClock wall, IdempotencyStore repeated) {
        this.commands = commands;
        this.commits = commits;
        this.wall = wall;
        this.repeated = repeated;
    }

    @Override
    public List<Receipt> record(
            String log, List<Draft> drafts, Recorder recorder, @Nullable Integer ifLast, @Nullable Request request) {
        if (drafts.isEmpty()) {
            throw new NotRecorded.Refused("", "Listan är tom; skicka minst en post.");
        }
        commits.mustGoOn(log);
        PendingBatch batch = new PendingBatch(log, drafts, recorder, ifLast, request, repeated.mark(request));
        if (!answeredBefore(batch)) {
            if (batch.posts() <= SMALL && goesAlong(log)) {
                batch.sealAhead(this::seed);
                together.pass(batch, this::commitTogether);
            }
            if (!batch.answered()) {
                apart.computeIfAbsent(log, none -> new GroupCommitQueue()).pass(batch, this::commitOneLog);
            }
        }
        return batch.answer();
    }

    private byte[] seed() {
        byte[] seed = new byte[Sealer.SEED_LENGTH];
        seeds.nextBytes(seed);
        return seed;
    }

    /** Not where somebody is tried apart, or was just now in vain: it may have to be waited for. */
    private boolean goesAlong(String log) {
        GroupCommitQueue own = apart.get(log);
        if (own != null && !own.idle()) {
            return false;
        }
        Long until = blocked.get(log);
        return until == null || System.nanoTime() - until >= 0 && blocked.remove(log, until);
    }

    /** Answers who was recorded before. */
    private boolean answeredBefore(PendingBatch batch) {
        try {
            repeated.receipts(batch.log(), batch.request()).ifPresent(batch::complete);
        } catch (RuntimeException e) {
            fail(batch, e);
        }
        return batch.answered();
    }

    /** Tries all of them at once; whoever is left without an answer goes on in the queue of its log. */
    private void commitTogether(List<PendingBatch> group) {
        toTheEnd(group, () -> {
            List<PendingBatch> along = onceEach(group.stream()
                    .filter(batch -> !overdue(batch))
                    .filter(batch -> commits.isCompared(batch.log()) && goesAlong(batch.log()))
                    .toList());
            if (!along.isEmpty()) {
                commit(along, () -> {
                    Receipts receipts = commits.receiptsOfGroup();
                    mustBeCompared(along);
                    along.forEach(batch -> batch.offerAhead(receipts));
                    commands.once(new AppendGroup(along, wall), receipts);
                    return receipts;
                });
            }
            group.forEach(PendingBatch::setApart);
        });
    }

    /** Asked again in the era of the receipts: another database may have come in between, with which nothing is compared. */
    private void mustBeCompared(List<PendingBatch> along) {
        if (!along.stream().allMatch(batch -> commits.isCompared(batch.log()))) {
            throw new IllegalStateException("another database stands there than the logs were compared with");
        }
    }

    /** Tries all of one log at once, and then one by one; nobody is left without an answer. */
    private void commitOneLog(List<PendingBatch> group) {
        toTheEnd(group, () -> {
            List<PendingBatch> along = onceEach(group.stream()
                    .filter(batch -> batch.unheard() == null && !overdue(batch) && !answeredBefore(batch))
                    .toList());
            if (along.size() > 1) {
                commit(along, () -> send(along));
            }
            group.forEach(this::commitAlone);
        });
    }

    /** Nobody waits for ever, and nobody is tried again who may have been committed, whatever becomes of it. */
    private static void toTheEnd(List<PendingBatch> group, Runnable work) {
        boolean ended = false;
        try {
            work.run();
            ended = true;
        } finally {
            if (!ended) {
                DurabilityUnknown why = new DurabilityUnknown(new IllegalStateException("not taken to the end"));
                group.forEach(batch -> batch.fail(why));
            }
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

    /** Commits a group, and answers whomever it has an answer for. */
    private void commit(List<PendingBatch> group, Supplier<Receipts> committing) {
        Receipts receipts;
        try {
            receipts = committing.get();
        } catch (DurabilityUnknown e) {
            // Of who was judged to become no post there was nothing to commit.
            group.stream().filter(PendingBatch::appends).forEach(batch -> leaveInDoubt(batch, e));
            return;
        } catch (RuntimeException e) {
            // One of them hinders the others, perhaps, and nothing was committed; a database out of reach hinders all.
            group.stream().filter(batch -> Unreachable.is(e)).forEach(batch -> fail(batch, e));
            return;
        }
        try {
            commits.settle(receipts);
        } catch (RuntimeException e) {
            // They are committed by now: it is told, and they are never recorded once more.
            group.stream().filter(PendingBatch::appends).forEach(batch -> fail(batch, e));
            return;
        }
        group.stream().filter(batch -> batch.holds(receipts)).forEach(batch -> batch.complete(receipts));
    }

    /**
     * Nobody heard how the commit ended. Whoever gave a key is recognised by it, or recorded now: the key's row lets only
     * one of the two commits be. For whoever gave none nothing tells, and it is never done again.
     */
    private static void leaveInDoubt(PendingBatch batch, DurabilityUnknown unheard) {
        if (batch.request() == null || batch.unheard() != null || Unreachable.is(unheard)) {
            fail(batch, unheard);
        } else {
            batch.leaveInDoubt(unheard);
        }
    }

    private void commitAlone(PendingBatch batch) {
        while (!batch.answered() && !overdue(batch)) {
            try {
                Optional<List<Receipt>> before = repeated.receipts(batch.log(), batch.request());
                batch.complete(before.isPresent() ? before.get() : alone(batch));
            } catch (DurabilityUnknown e) {
                leaveInDoubt(batch, e);
            } catch (BadField e) {
                fail(batch, SizeCheck.named(e, batch));
            } catch (NotRecorded.NotNow e) {
                blocked.put(batch.log(), System.nanoTime() + BLOCKED.toNanos());
                fail(batch, e);
            } catch (RuntimeException e) {
                fail(batch, e);
            }
        }
    }

    private List<Receipt> alone(PendingBatch batch) {
        try {
            Receipts receipts = send(List.of(batch));
            if (receipts.none()) {
                // A refusal or a conflict is no answer to what was recorded by another node just now.
                Optional<List<Receipt>> before = repeated.receipts(batch.log(), batch.request());
                if (before.isPresent()) {
                    return before.get();
                }
            }
            commits.settle(receipts);
            return batch.receipts(receipts);
        } catch (AlreadyRecorded e) {
            return repeated.receipts(batch.log(), batch.request()).orElseThrow(() -> e);
        }
    }

    /**
     * Sends batches of one log, again where another writer was faster, and where another database turned out to have come
     * meanwhile, which is compared with the journal first.
     */
    private Receipts send(List<PendingBatch> batches) {
        PendingBatch oldest = batches.getFirst();
        for (int attempt = 1; true; attempt++) {
            Receipts receipts = commits.receipts(oldest.log());
            if (batches.stream().anyMatch(PendingBatch::isSetApart)) {
                receipts.readFirst();
            }
            try {
                commands.send(() -> new AppendGroup(batches, wall), receipts, oldest.end());
                return receipts;
            } catch (NotRecorded.NotNow e) {
                if (!e.becauseOfAnotherDatabase() || attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** Answers whom nothing more may be begun for, since somebody stands at a door. */
    private static boolean overdue(PendingBatch batch) {
        if (!batch.answered() && batch.overdue()) {
            fail(batch, new NotRecorded.NotNow(new TimeoutException("waited for others until it was too late")));
        }
        return batch.answered();
    }

    private static void fail(PendingBatch batch, RuntimeException error) {
        DurabilityUnknown unheard = batch.unheard();
        if (unheard != null && error != unheard && !(error instanceof NotRecorded.OtherBody)) {
            unheard.addSuppressed(error);
            batch.fail(unheard);
            return;
        }
        batch.fail(
                switch (error) {
                    case NotRecorded refused -> refused;
                    case BadField bad -> bad;
                    case DurabilityUnknown unconfirmed -> unconfirmed;
                    case ForkDetected parted -> parted;
                    case UnknownPost unknown -> new NotRecorded.StandsStill(unknown);
                    default -> new NotRecorded.NotNow(error);
                });
    }
}
