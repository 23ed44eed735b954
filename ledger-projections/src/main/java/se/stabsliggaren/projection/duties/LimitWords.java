package se.stabsliggaren.projection.duties;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.regime.Length;
import se.stabsliggaren.projection.regime.Limit;
import se.stabsliggaren.projection.regime.LimitRange;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.regime.Sureness;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Row;

/** What is said, in Swedish, of a limit while nothing is filed, and of when it runs out. */
final class LimitWords {

    private LimitWords() {}

    static String unlimited(Regime regime, Length.None none) {
        return switch (regime.ground()) {
            case LAW -> "Ingen frist i lag: " + none.said() + ".";
            case CONTRACT -> "Ingen skyldighet i lag; frist " + none.said() + ".";
            case CHOICE -> "Ingen skyldighet i lag.";
        };
    }

    /** When it runs out: {@code lör 9 nov 2024 kl. 14.00}, or between which moments; null when nobody can tell. */
    static @Nullable String ends(LimitRange limits) {
        Limit first = limits.first();
        return limits.isOne() && first != null ? first.shown() : endingOn(limits);
    }

    /** The same after words as {@code går ut}: of a period its last day, without {@code till och med}. */
    private static @Nullable String endingOn(LimitRange limits) {
        Limit first = limits.first();
        Limit last = limits.last();
        if (first == null) {
            return last == null ? null : "senast " + point(last);
        }
        if (limits.isOne()) {
            return point(first);
        }
        return last == null ? "tidigast " + point(first) : "mellan " + point(first) + " och " + point(last);
    }

    private static String point(Limit limit) {
        LocalDate day = limit.moved();
        return day == null ? limit.shown() : SwedishTime.dated(day);
    }

    /** What is awaited without any duty in law. */
    static String expected(Regime regime, LimitRange limits) {
        String law = regime.voluntary() ? "Frivillig; ingen frist i lag." : "Ingen frist i lag.";
        String ends = endingOn(limits);
        return ends == null
                ? law
                : law
                        + (regime.voluntary()
                                        ? " Väntas inom en tid som går ut %s."
                                        : " Saknades något är praxis att lämna det inom en tid som går ut %s.")
                                .formatted(ends);
    }

    static String expected(Regime regime, DutyFiling filing) {
        return "%s; lämnad i nr %d."
                .formatted(
                        regime.voluntary() ? "Frivillig" : "Ingen frist i lag",
                        filing.row().number());
    }

    static String notStarted(List<Row<?>> withdrawn) {
        return "Ingen post säger att fristen har börjat löpa%s.".formatted(saidOnce(withdrawn));
    }

    /** That posts did say it, which were withdrawn. */
    static String saidOnce(List<Row<?>> withdrawn) {
        return withdrawn.stream()
                .map(row -> "; nr %d, som sade det, är återkallad i nr %d".formatted(row.number(), row.withdrawnIn()))
                .collect(Collectors.joining());
    }

    static String noticed(Row<?> notice, LimitRange limits) {
        String ends = ends(limits);
        return "Ingen post säger när fristen började; vägledningen räknar kännedom från att biträdet berättade (nr %d)%s. Bedöm när ni fick kännedom. Om vägledningen: %s"
                .formatted(
                        notice.number(),
                        ends == null ? "" : ", och därifrån går fristen ut " + ends,
                        Sureness.SECONDARY.sentence());
    }

    static String whomItTold(Row<?> notice) {
        return "Nr %d säger inte vem av de ansvariga som underrättades.".formatted(notice.number());
    }

    static String runs(LimitRange limits, Instant now) {
        String left = left(limits, now);
        return (limits.isOne()
                        ? "Fristen löper; %s kvar.".formatted(left)
                        : "Fristen löper; minst %s kvar. Den går ut %s, beroende på när den började."
                                .formatted(left, ends(limits)))
                + moved(limits.first());
    }

    /** That a holiday moved it, and how sure that is, a sentence each; empty of one that stands. */
    private static String moved(@Nullable Limit limit) {
        return limit == null || !limit.isMoved()
                ? ""
                : " Den är %s. %s".formatted(movedFrom(limit), Sureness.FROM_MEMORY.sentence());
    }

    static String movedFrom(Limit limit) {
        LocalDate raw = limit.raw();
        return "flyttad%s till nästa vardag (lag 1930:173)"
                .formatted(raw == null ? "" : " från " + SwedishTime.dated(raw));
    }

    /** Without a full stop. */
    static String passed(LimitRange limits, Instant now) {
        Limit last = limits.last();
        if (last != null && limits.isOne()) {
            Limit told = limits.first() == null ? last : limits.first();
            return "Fristen gick ut för %s sedan".formatted(SwedishTime.length(Duration.between(told.at(), now)));
        }
        return "Fristen har gått ut (%s)".formatted(ends(limits));
    }

    static String mayHavePassed(LimitRange limits) {
        String ends = ends(limits);
        if (limits.first() != null) {
            return "Fristen går ut %s; om den har gått ut beror på när den började.".formatted(ends);
        }
        return ends == null
                ? "Ingen post säger när fristen började; bedöm det, så räknas den."
                : "Ingen post säger när fristen började; den går ut %s.".formatted(ends);
    }

    static String left(LimitRange limits, Instant moment) {
        Limit first = limits.first();
        return first == null ? "" : SwedishTime.length(Duration.between(moment, first.at()));
    }
}
