package se.stabsliggaren.projection.duties;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.duties.DutyClock.Counted;
import se.stabsliggaren.projection.duties.DutyClock.Ending;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.regime.Sureness;
import se.stabsliggaren.projection.text.SwedishWords;

/** What is said of an open limit where it is read later than it was written: without how long is left. */
public final class LastingWords {

    private LastingWords() {}

    /** With how sure the rule is, where it was not checked against the law. */
    public static String of(Duty duty) {
        DutyClock clock = duty.clock();
        String said =
                switch (clock.state()) {
                    case RUNNING -> provided(clock) + said(clock.state(), clock.ends(), clock.said()) + filing(clock);
                    case UNCERTAIN ->
                        clock.readings().isEmpty() ? clock.said() : provided(clock) + byEach(clock) + filing(clock);
                    case PASSED -> passed(clock);
                    case NO_LIMIT, NOT_STARTED, MET, LATE, DOES_NOT_APPLY, NOT_TO_FILE, OUTSIDE -> clock.said();
                };
        return said + mark(duty.rule());
    }

    /** By one of several ways to read it, with from what that counts. */
    public static String of(Duty duty, Counted reading) {
        return provided(duty.clock()) + counted(reading) + filing(duty.clock()) + mark(duty.rule());
    }

    private static String provided(DutyClock clock) {
        return clock.provided() == null ? "" : clock.provided() + " ";
    }

    private static String byEach(DutyClock clock) {
        return clock.readings().stream().map(LastingWords::counted).collect(Collectors.joining(" "));
    }

    private static String counted(Counted reading) {
        return "Räknat %s (nr %d): %s"
                .formatted(
                        reading.from(),
                        reading.begun().startedBy(),
                        said(reading.state(), reading.ends(), reading.said()));
    }

    private static String said(State state, Ending ends, String otherwise) {
        return switch (state) {
            case RUNNING -> "Fristen löper: %s.".formatted(ends.limitSaid());
            case PASSED -> "Fristen har gått ut: %s.".formatted(ends.limitSaid());
            case UNCERTAIN, NO_LIMIT, NOT_STARTED, MET, LATE, DOES_NOT_APPLY, NOT_TO_FILE, OUTSIDE -> otherwise;
        };
    }

    private static String passed(DutyClock clock) {
        return clock.filingSaid() == null
                ? said(clock.state(), clock.ends(), clock.said())
                : "Fristen har gått ut: %s; %s"
                        .formatted(clock.ends().limitSaid(), SwedishWords.small(clock.filingSaid()));
    }

    /** Whether anything is filed, once for all ways to read it. */
    private static String filing(DutyClock clock) {
        return clock.filingSaid() == null ? "" : " " + clock.filingSaid();
    }

    private static String mark(@Nullable Rule rule) {
        return rule == null || rule.mark().equals(Sureness.VERIFIED.mark()) ? "" : " " + rule.markSaid();
    }
}
