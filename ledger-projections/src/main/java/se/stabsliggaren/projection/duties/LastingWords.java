package se.stabsliggaren.projection.duties;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.regime.Sureness;
import se.stabsliggaren.projection.text.Absence;

/** What is said of an open limit where it is read later than it was written: without how long is left. */
public final class LastingWords {

    private LastingWords() {}

    /** With how sure the rule is, where it was not checked against the law. */
    public static String of(Duty duty) {
        return said(duty) + mark(duty.rule());
    }

    private static String said(Duty duty) {
        DutyClock clock = duty.clock();
        return switch (clock.state()) {
            case RUNNING ->
                (clock.provided() == null ? "" : clock.provided() + " ")
                        + "Fristen löper: %s.".formatted(clock.ends().limitSaid())
                        + LimitWords.maybeFiledIn(perhapsFiled(duty));
            case PASSED ->
                "Fristen har gått ut: %s; %s."
                        .formatted(clock.ends().limitSaid(), Absence.words("att något är lämnat"));
            case UNCERTAIN, NO_LIMIT, NOT_STARTED, MET, LATE, DOES_NOT_APPLY, NOT_TO_FILE, OUTSIDE -> clock.said();
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
