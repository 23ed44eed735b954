package se.stabsliggaren.api.append;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.ledger.Recorder;

/** The one way into a log. No receipt is given before the disk has the post. */
public interface PostAppender {

    /**
     * Records drafts in one incident's log, all or none, and waits until they are on disk.
     *
     * @param ifLast refuse unless the log's last post still has this number; null for no such wish
     * @param request what a repetition is recognised by; the first receipts are then given again; null for none
     * @return one receipt per draft, in the same order
     * @throws NotRecorded when nothing was recorded
     * @throws se.stabsliggaren.api.store.DurabilityUnknown when it may have been, and is not known to be on disk
     * @throws se.stabsliggaren.format.BadField when a draft is larger than a post can be, and nothing was recorded
     */
    List<Receipt> record(
            String log, List<Draft> drafts, Recorder recorder, @Nullable Integer ifLast, @Nullable Request request);
}
