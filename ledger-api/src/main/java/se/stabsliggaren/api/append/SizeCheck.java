package se.stabsliggaren.api.append;

import se.stabsliggaren.format.BadField;
import se.stabsliggaren.format.Sealer;
import se.stabsliggaren.format.SlotsAhead;

/** Which draft of a batch is larger than a post can be; the store, which measures, knows posts only. */
final class SizeCheck {

    private SizeCheck() {}

    /** The same fault with the draft named, when there are several to choose from. */
    static BadField named(BadField fault, PendingBatch batch) {
        for (int i = 0; i < batch.drafts().size() && !batch.single(); i++) {
            try {
                SlotsAhead.of(ExpectedEntry.of(batch.drafts().get(i), batch.recorder()), new byte[Sealer.SEED_LENGTH]);
            } catch (BadField own) {
                return new BadField(
                        "[%d].%s".formatted(i, own.path()),
                        "Ingen post infördes, rad %d hindrade: %s".formatted(i + 1, own.sentence()));
            }
        }
        return fault;
    }
}
