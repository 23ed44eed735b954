package se.stabsliggaren.projection.text;

import java.time.Instant;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.projection.view.Row;

/**
 * Something that a post tells was done.
 *
 * @param post the post that tells it
 */
public record Act(Occurred occurred, Instant recordedAt, int post) {

    public static Act of(Row<?> row) {
        return new Act(row.occurred(), row.recordedAt(), row.number());
    }

    /** How it stands to this moment. */
    public Tense tense(Instant now) {
        return Tense.of(occurred, recordedAt, now);
    }

    boolean hasHappened(Instant now) {
        return tense(now) == Tense.PAST;
    }
}
