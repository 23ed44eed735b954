package se.stabsliggaren.api.append;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.signing.ForkDetected;
import se.stabsliggaren.api.store.DurabilityUnknown;
import se.stabsliggaren.api.store.UnknownPost;
import se.stabsliggaren.format.BadField;

/**
 * The answer to whoever sent a batch: its receipts, or why there are none. It is given once, and no later than was promised;
 * it says what holds then, which depends on whether anything was begun for the batch.
 */
final class PendingAnswer {

    /** After which nothing more is begun for it: what was begun just before may take a few seconds (docs/operations). */
    static final Duration PATIENCE = Duration.ofSeconds(4);

    /** After which it is given, whatever becomes of what was begun for it: ten seconds are promised to every sender. */
    static final Duration LONGEST = Duration.ofSeconds(9);

    private final boolean keyed;
    private final long begun = System.nanoTime();
    private final CompletableFuture<List<Receipt>> receipts = new CompletableFuture<>();
    private volatile @Nullable DurabilityUnknown unheard;
    private boolean underWay;
    private boolean perhapsElsewhere;

    /** @param keyed the sender gave a key, by which the batch is recognised if it was recorded */
    PendingAnswer(boolean keyed) {
        this.keyed = keyed;
    }

    /** Until when something may be begun for the batch, by {@link System#nanoTime}. */
    long end() {
        return begun + PATIENCE.toNanos();
    }

    /** How long that is from now on; none or less when it is too late. */
    long nanosLeft() {
        return end() - System.nanoTime();
    }

    /** The batch is taken along in a command, unless it is answered. From now on it may be recorded. */
    synchronized boolean takeAlong() {
        underWay = !given();
        return underWay;
    }

    /** The command has ended; if it recorded the batch, that is answered by now, or in doubt. */
    synchronized void leaveBehind() {
        underWay = false;
    }

    /** Another writer was faster in the batch's group: whoever gave a key may be recorded by that one. */
    synchronized void mayBeRecordedElsewhere() {
        perhapsElsewhere = keyed;
    }

    /**
     * Gives it when it is too late: at once if nothing is begun for the batch, since then nothing will be; and otherwise
     * before the promised time is over.
     */
    synchronized void giveWhenLate() {
        long waited = System.nanoTime() - begun;
        if (!given() && waited >= (underWay ? LONGEST : PATIENCE).toNanos()) {
            giveUp(new TimeoutException("waited for others until it was too late"));
        }
    }

    /** Says what holds now: nothing of the batch was recorded, or it may have been. */
    synchronized void giveUp(Throwable why) {
        fail(underWay || perhapsElsewhere ? new DurabilityUnknown(why) : new NotRecorded.NotNow(why));
    }

    /**
     * Nobody heard how a commit ended that the batch was part of. Whoever gave a key is recognised by it, or recorded now:
     * the key's row lets only one of the two commits be. For whoever gave none nothing tells, and it is never done again.
     */
    void leaveInDoubt(DurabilityUnknown why) {
        if (!keyed || unheard != null || Unreachable.is(why)) {
            fail(why);
        } else {
            unheard = why;
        }
    }

    /** Whether nobody heard how a commit ended that the batch was part of. */
    boolean inDoubt() {
        return unheard != null;
    }

    boolean given() {
        return receipts.isDone();
    }

    void complete(List<Receipt> recorded) {
        receipts.complete(recorded);
    }

    /** Says by an error why there are no receipts. What is in doubt stays so, whatever is said of the attempt after. */
    void fail(RuntimeException error) {
        DurabilityUnknown doubt = unheard;
        if (doubt != null && error != doubt && !(error instanceof NotRecorded.OtherBody)) {
            doubt.addSuppressed(error);
            receipts.completeExceptionally(doubt);
            return;
        }
        receipts.completeExceptionally(
                switch (error) {
                    case NotRecorded refused -> refused;
                    case BadField bad -> bad;
                    case DurabilityUnknown unconfirmed -> unconfirmed;
                    case ForkDetected parted -> parted;
                    case UnknownPost unknown -> new NotRecorded.StandsStill(unknown);
                    default -> new NotRecorded.NotNow(error);
                });
    }

    /** The receipts, or why there are none, for whoever waits for it. */
    List<Receipt> await() {
        try {
            return receipts.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw e;
        }
    }
}
