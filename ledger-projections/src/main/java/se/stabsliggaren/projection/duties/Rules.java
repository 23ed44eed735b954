package se.stabsliggaren.projection.duties;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.duties.Rule.Owed;
import se.stabsliggaren.projection.duties.Rule.Report;
import se.stabsliggaren.projection.regime.Ground;
import se.stabsliggaren.projection.regime.Recipient;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.regime.Start;
import se.stabsliggaren.projection.regime.Sureness;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Interval;

/** What a page says of a regime: never without the mark of how sure it is. */
public final class Rules {

    private Rules() {}

    public static Rule of(Regime regime, Interval when) {
        Sureness recipient = doubtOfRecipient(regime, when);
        Sureness contentMark = regime.contentMark();
        return new Rule(
                regime.name(),
                regime.basis(),
                inForce(regime),
                regime.starts().stream()
                        .map(Start::note)
                        .filter(Objects::nonNull)
                        .toList(),
                new Report(regime.content(), contentMark == null ? null : contentMark.sentence()),
                new Owed(regime.voluntary(), regime.ground(), regime.follows() != null),
                regime.mark().mark(),
                regime.markSaid(),
                recipient == null ? null : recipient.mark(),
                recipient == null ? null : recipient.sentence(),
                regime.note());
    }

    /** Who received it then, by name; where that depends on when, all of whom it can be. */
    public static String recipients(Regime regime, Interval when) {
        return regime.recipients(when).stream().map(Recipient::name).distinct().collect(Collectors.joining(" eller "));
    }

    /** The same of a time in which that changes: each with the days on which it does. */
    static String recipientsDuring(Regime regime, Interval span) {
        List<Recipient> several = regime.recipients(span);
        return several.stream()
                .map(one -> several.size() == 1 ? one.name() : one.name() + days(one))
                .collect(Collectors.joining(", "));
    }

    private static String days(Recipient one) {
        LocalDate from = one.from();
        LocalDate to = one.to();
        return (from == null ? "" : " från " + SwedishTime.dated(from))
                + (to == null ? "" : " till och med " + SwedishTime.dated(to));
    }

    /** How sure we are of the recipient, where that is not as sure as the rule; of several, of the least sure one. */
    private static @Nullable Sureness doubtOfRecipient(Regime regime, Interval when) {
        return regime.recipients(when).stream()
                .map(Recipient::mark)
                .filter(Objects::nonNull)
                .filter(mark -> mark != regime.mark())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What no law asks for has been in force from no day. */
    private static @Nullable String inForce(Regime regime) {
        return regime.ground() == Ground.LAW ? days(regime) : null;
    }

    /** From when, and to when if it has ended: {@code från lör 1 jan 2000 till och med …}. */
    public static String days(Regime regime) {
        LocalDate to = regime.to();
        String from = "från " + SwedishTime.dated(regime.from());
        return to == null ? from : from + " till och med " + SwedishTime.dated(to);
    }
}
