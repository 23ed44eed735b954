package se.stabsliggaren.api.append;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.store.Receipts;
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
 * Drafts for one log that wait to be recorded, all or none, and whoever sent them for their receipts ({@link PendingAnswer}).
 * Whoever has the turn of the queue it waits in leaves here what became of it.
 */
final class PendingBatch {

    private final String log;
    private final List<Draft> drafts;
    private final Recorder recorder;
    private final @Nullable Integer ifLast;
    private final @Nullable Request request;
    private final @Nullable String mark;
    private final PendingAnswer answer;
    private List<SlotsAhead> ahead = List.of();
    private List<Outcome> outcomes = List.of();
    private boolean setApart;

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
        this.answer = new PendingAnswer(request != null);
    }

    /** What its sender is told. */
    PendingAnswer answer() {
        return answer;
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

    /** Is answered by what it became, which is on disk. */
    void complete(Receipts committed) {
        try {
            answer.complete(receipts(committed));
        } catch (NotRecorded e) {
            answer.fail(e);
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
}
