package se.stabsliggaren.api.recording;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import se.stabsliggaren.event.By;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.format.Sealer;
import se.stabsliggaren.ledger.Recorder;

/** Which draft of a batch is larger than a post can be; the store, which measures, knows posts only. */
final class Oversize {

    private Oversize() {}

    /** The same fault with the draft named, when there are several to choose from. */
    static BadField named(BadField fault, PendingBatch batch) {
        for (int i = 0; i < batch.drafts().size() && !batch.single(); i++) {
            try {
                Sealer.seal(alone(batch.drafts().get(i), batch.recorder()), new byte[Sealer.SEED_LENGTH]);
            } catch (BadField own) {
                return new BadField(
                        "[%d].%s".formatted(i, own.path()),
                        "Ingen post infördes, rad %d hindrade: %s".formatted(i + 1, own.sentence()));
            }
        }
        return fault;
    }

    private static Post alone(Draft draft, Recorder recorder) {
        Entry entry = new Entry(
                new By(recorder.account(), recorder.function(), recorder.via()),
                draft.source(),
                Objects.requireNonNullElseGet(draft.occurred(), Occurred::isUnknown),
                draft.paper(),
                draft.corrects(),
                draft.reason(),
                draft.causedBy(),
                List.of(),
                draft.event());
        return new Post("", 1, Instant.EPOCH, ClockState.FREE, entry);
    }
}
