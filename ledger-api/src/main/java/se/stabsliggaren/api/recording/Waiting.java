package se.stabsliggaren.api.recording;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.ledger.Recorder;
import se.stabsliggaren.ledger.Submission;

/** A group of drafts that waits to be recorded, and for its receipts. */
record Waiting(
        List<Draft> drafts,
        Recorder recorder,
        @Nullable Integer ifLast,
        @Nullable Request request,
        @Nullable String mark,
        CompletableFuture<List<Receipt>> receipts) {

    /** Every draft of a group compares with the last post before the group. */
    List<Submission> submissions() {
        return drafts.stream()
                .map(draft -> new Submission(draft, recorder, ifLast, mark))
                .toList();
    }

    boolean single() {
        return drafts.size() == 1;
    }
}
