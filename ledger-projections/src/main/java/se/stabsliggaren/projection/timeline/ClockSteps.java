package se.stabsliggaren.projection.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.TellingTimes;
import se.stabsliggaren.projection.view.View;

/**
 * Where the clock was set back between two posts. Of those that nobody gave a time the numbers tell the order, whatever the
 * clock showed, and so they stand after the posts before them.
 */
final class ClockSteps {

    /** What is less than what pages show of a clock needs no words. */
    private static final Duration TOLD = Duration.ofMinutes(1);

    private final Map<Integer, Behind> behind = new HashMap<>();

    /**
     * That the clock showed less than it had.
     *
     * @param leading the post at which it had shown the most
     * @param most what it showed then
     */
    private record Behind(int leading, Instant most, Duration by) {}

    private final TellingTimes<?> times;

    private ClockSteps(TellingTimes<?> times) {
        this.times = times;
    }

    static ClockSteps in(View<?> known) {
        ClockSteps steps = new ClockSteps(known.tellingTimes());
        Row<?> leading = null;
        for (Row<?> row : known.rows()) {
            Integer whose = steps.times.whose(row.number());
            if (leading == null || !row.recordedAt().isBefore(leading.recordedAt())) {
                leading = row;
            } else if (whose == null && Boolean.TRUE.equals(row.occurred().assumed())) {
                Instant most = leading.recordedAt();
                steps.behind.put(
                        row.number(), new Behind(leading.number(), most, Duration.between(row.recordedAt(), most)));
            }
            Behind itsStep = steps.behind.get(whose);
            if (itsStep != null) {
                steps.behind.put(row.number(), itsStep);
            }
        }
        return steps;
    }

    /** By which time a post is placed: a correction that says none, where what it corrects is. */
    Occurred placing(Row<?> row) {
        return placing(row.number(), times.of(row));
    }

    /** The same of a post that tells of this time. */
    Occurred placing(int post, Occurred occurred) {
        Behind step = behind.get(post);
        return step == null ? occurred : Occurred.assumedAt(When.at(step.most));
    }

    /** What the clock did; null when it did nothing to tell of. */
    @Nullable
    String note(int post) {
        Behind step = behind.get(post);
        return step == null || step.by.compareTo(TOLD) < 0
                ? null
                : "klockan gick %s efter nr %d, som infördes före; raden står efter sitt nummer"
                        .formatted(SwedishTime.length(step.by), step.leading);
    }
}
