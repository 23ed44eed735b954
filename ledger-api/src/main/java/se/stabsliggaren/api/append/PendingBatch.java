package se.stabsliggaren.api.append;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.signing.ForkDetected;
import se.stabsliggaren.api.store.DurabilityUnknown;
import se.stabsliggaren.api.store.Receipts;
import se.stabsliggaren.api.store.UnknownPost;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.RecordEvent.DisposalCarriedOut;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.format.SlotsAhead;
import se.stabsliggaren.ledger.Outcome;
import se.stabsliggaren.ledger.Record;
import se.stabsliggaren.ledger.RecordedAt;
import se.stabsliggaren.ledger.Recorder;
import se.stabsliggaren.ledger.Submission;

/**
 * Drafts for one log that wait to be recorded, all or none, and whoever sent them for their receipts. Whoever has the turn
 * of the queue it waits in leaves here what became of it; whoever sent it waits no longer than was promised, and is told
 * what holds then.
 */
final class PendingBatch {

    /** After which nothing more is begun for it: what was begun just before may take a few seconds (docs/operations). */
    static final Duration PATIENCE = Duration.ofSeconds(4);

    /** After which it is answered, whatever becomes of what was begun for it: ten seconds are promised to every sender. */
    static final Duration LONGEST = Duration.ofSeconds(9);

    private final String log;
    private final List<Draft> drafts;
    private final Recorder recorder;
    private final @Nullable Integer ifLast;
    private final @Nullable Request request;
    private final @Nullable String mark;
    private final long begun = System.nanoTime();
    private final CompletableFuture<List<Receipt>> receipts = new CompletableFuture<>();
    private List<SlotsAhead> ahead = List.of();
    private List<Outcome> outcomes = List.of();
    private volatile @Nullable DurabilityUnknown unheard;
    private boolean setApart;
    private boolean underWay;
    private boolean perhapsElsewhere;

    PendingBatch(
            String log,
            List<Draft> drafts,
            Recorder recorder,
            @Nullable Integer ifLast,
            @Nullable Request request,
            @Nullable String mark) {
        this.log = log;
        this.drafts = drafts;
        this.recorder = recorder;
        this.ifLast = ifLast;
        this.request = request;
        this.mark = mark;
    }

    String log() {
        return log;
    }

    List<Draft> drafts() {
        return drafts;
    }

    Recorder recorder() {
        return recorder;
    }

    @Nullable
    Request request() {
        return request;
    }

    int posts() {
        return drafts.size();
    }

    boolean single() {
        return drafts.size() == 1;
    }

    /** As a command. Every draft compares with the last post before the batch. */
    Record record(RecordedAt stamp) {
        List<Submission> submissions = drafts.stream()
                .map(draft -> new Submission(draft, recorder, ifLast, mark))
                .toList();
        return new Record(log, submissions, !single(), stamp);
    }

    /**
     * Hashes what its drafts are expected to become, in the thread of who sends it, so that the one with the turn need not.
     *
     * @param seed makes 32 random bytes
     * @throws BadField when one of them is larger than a post can be
     */
    void sealAhead(Supplier<byte[]> seed) {
        try {
            ahead = drafts.stream()
                    .map(draft -> SlotsAhead.of(ExpectedEntry.of(draft, recorder), seed.get()))
                    .toList();
        } catch (BadField e) {
            throw SizeCheck.named(e, this);
        }
    }

    /** Leaves with a command what was hashed ahead; for one attempt, as a seed is used once. */
    void offerAhead(Receipts command) {
        for (int i = 0; i < ahead.size(); i++) {
            command.offer(drafts.get(i).event(), ahead.get(i));
        }
        ahead = List.of();
    }

    /** Whether it erases, which takes its time, and everybody's with whom it shared a transaction. */
    boolean erases() {
        return drafts.stream().anyMatch(draft -> draft.event() instanceof DisposalCarriedOut);
    }

    /** Until when something may be begun for it, by {@link System#nanoTime}. */
    long end() {
        return begun + PATIENCE.toNanos();
    }

    /** How long that is from now on; none or less when it is too late. */
    long nanosLeft() {
        return end() - System.nanoTime();
    }

    /** Takes it along in a command, unless it is answered. From now on it may be recorded. */
    synchronized boolean takeAlong() {
        underWay = !answered();
        return underWay;
    }

    /** The command has ended; if it recorded this batch, it is answered by now, or in doubt. */
    synchronized void leaveBehind() {
        underWay = false;
    }

    /** Another writer was faster in its group: whoever gave a key may be recorded by that one. */
    synchronized void mayBeRecordedElsewhere() {
        perhapsElsewhere = request != null;
    }

    /**
     * Answers it when it is too late: at once if nothing is begun for it, since then nothing will be; and otherwise before
     * the promised time is over.
     */
    synchronized void answerWhenLate() {
        long waited = System.nanoTime() - begun;
        if (!answered() && waited >= (underWay ? LONGEST : PATIENCE).toNanos()) {
            giveUp(new TimeoutException("waited for others until it was too late"));
        }
    }

    /** Answers it by what holds now: nothing of it was recorded, or it may have been. */
    synchronized void giveUp(Throwable why) {
        fail(underWay || perhapsElsewhere ? new DurabilityUnknown(why) : new NotRecorded.NotNow(why));
    }

    /** What its drafts were judged to become, in a transaction that may yet be rolled back; none when they were not judged. */
    void judged(List<Outcome> became) {
        outcomes = became;
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    /** Whether it was judged to become posts. */
    boolean appends() {
        return !outcomes.isEmpty() && outcomes.getFirst() instanceof Outcome.Recorded;
    }

    /**
     * Whether what it was judged to become holds, once that is committed: it became posts, or the numbers that others took
     * in its log prove that it was judged on what is in the store. Whoever gave a key may have been recorded by another node
     * just before, which a refusal would hide.
     */
    boolean holds(Receipts committed) {
        return appends()
                || !outcomes.isEmpty() && request == null && committed.byLog().containsKey(log);
    }

    /** It was hindered in a group, perhaps by another, and is tried with its own log alone. */
    void setApart() {
        setApart = true;
    }

    boolean isSetApart() {
        return setApart;
    }

    /**
     * Nobody heard how a commit ended that it was part of. Whoever gave a key is recognised by it, or recorded now: the key's
     * row lets only one of the two commits be. For whoever gave none nothing tells, and it is never done again.
     */
    void leaveInDoubt(DurabilityUnknown why) {
        if (request == null || unheard != null || Unreachable.is(why)) {
            fail(why);
        } else {
            unheard = why;
        }
    }

    @Nullable
    DurabilityUnknown unheard() {
        return unheard;
    }

    boolean answered() {
        return receipts.isDone();
    }

    void complete(List<Receipt> given) {
        receipts.complete(given);
    }

    /** Answers it by an error. If it is in doubt already, it stays so, whatever is said of the attempt after. */
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

    /** Is answered by what it became, which is on disk. */
    void complete(Receipts committed) {
        try {
            complete(receipts(committed));
        } catch (NotRecorded e) {
            fail(e);
        }
    }

    /**
     * The receipts of what it became.
     *
     * @throws NotRecorded when it became no posts
     */
    List<Receipt> receipts(Receipts committed) {
        return outcomes.stream().map(outcome -> receipt(outcome, committed)).toList();
    }

    private Receipt receipt(Outcome outcome, Receipts committed) {
        if (outcome instanceof Outcome.MovedOn moved && ifLast != null && ifLast > moved.last()) {
            throw new NotRecorded.Behind(moved.last(), ifLast);
        }
        return Receipt.of(outcome, committed);
    }

    /** The receipts, or why there are none. */
    List<Receipt> answer() {
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
