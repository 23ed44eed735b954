package se.stabsliggaren.projection.duties;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.duties.DutyClock.Counted;
import se.stabsliggaren.projection.duties.DutyClock.Ending;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.regime.Sureness;
import se.stabsliggaren.projection.text.Absence;

/** What is said of an open limit where it is read later than it was written: without how long is left. */
public final class LastingWords {

    private LastingWords() {}

    /** With how sure the rule is, where it was not checked against the law. */
    public static String of(Duty duty) {
        DutyClock clock = duty.clock();
        String said =
                switch (clock.state()) {
                    case RUNNING ->
                        provided(clock)
                                + said(clock.state(), clock.ends(), clock.said())
                                + MaybeFiledWords.maybeFiledIn(perhapsFiled(duty));
                    case UNCERTAIN -> clock.readings().isEmpty() ? clock.said() : provided(clock) + byEach(clock);
                    case PASSED, NO_LIMIT, NOT_STARTED, MET, LATE, DOES_NOT_APPLY, NOT_TO_FILE, OUTSIDE ->
                        said(clock.state(), clock.ends(), clock.said());
                };
        return said + mark(duty.rule());
    }

    /** By one of several ways to read it, with from what that counts. */
    public static String of(Duty duty, Counted reading) {
        return provided(duty.clock()) + counted(reading) + mark(duty.rule());
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
            case PASSED ->
                "Fristen har gått ut: %s; %s.".formatted(ends.limitSaid(), Absence.words("att något är lämnat"));
            case UNCERTAIN, NO_LIMIT, NOT_STARTED, MET, LATE, DOES_NOT_APPLY, NOT_TO_FILE, OUTSIDE -> otherwise;
        };
    }

    /** With what is shown of it as filed, but went to who was no recipient then. */
    private static List<FilingEntry> perhapsFiled(Duty duty) {
        return Stream.concat(
                        duty.perhapsFiled().stream(),
                        duty.filings().stream().filter(one -> one.rightRecipient() != null))
                .toList();
    }

    private static String mark(@Nullable Rule rule) {
        return rule == null || rule.mark().equals(Sureness.VERIFIED.mark()) ? "" : " " + rule.markSaid();
    }
}
