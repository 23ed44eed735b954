package se.stabsliggaren.projection.text;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.Until;

/** How long something took to reach the record, in Swedish; nothing when it came at once or nobody can tell. */
public final class RecordingDelay {

    /** What is recorded within this time came at once. */
    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    private RecordingDelay() {}

    /** From when it happened until it was recorded. */
    public static @Nullable String sinceItHappened(Row<?> row) {
        When at = row.occurred().at();
        if (at instanceof When.At moment) {
            return between("", moment.earliest(), row.recordedAt());
        }
        Instant end = Until.over(row.occurred());
        return end == null ? null : between("minst ", end, row.recordedAt());
    }

    /** From when its paper says it was written until it was recorded. */
    public static @Nullable String sinceItWasWritten(Row<?> row) {
        When written = row.paper() == null ? null : row.paper().writtenAt();
        if (written == null) {
            return null;
        }
        return written instanceof When.At moment
                ? between("", moment.earliest(), row.recordedAt())
                : between("minst ", Until.over(written), row.recordedAt());
    }

    private static @Nullable String between(String before, Instant from, Instant to) {
        Duration delay = Duration.between(from, to);
        return delay.compareTo(AT_ONCE) < 0 ? null : before + SwedishTime.length(delay);
    }
}
