package se.stabsliggaren.api.append;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import se.stabsliggaren.event.By;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.When;
import se.stabsliggaren.ledger.Recorder;

/** What a draft becomes when nothing is remarked about it, but for the moment it is recorded at. */
final class ExpectedEntry {

    private static final Occurred WHEN_RECORDED = Occurred.assumedAt(When.at(Instant.EPOCH));

    private ExpectedEntry() {}

    static Entry of(Draft draft, Recorder recorder) {
        return new Entry(
                new By(recorder.account(), recorder.function(), recorder.via()),
                draft.source(),
                Objects.requireNonNullElse(draft.occurred(), WHEN_RECORDED),
                draft.paper(),
                draft.corrects(),
                draft.reason(),
                draft.causedBy(),
                List.of(),
                draft.event());
    }
}
