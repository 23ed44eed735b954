package se.stabsliggaren.projection.duties;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import se.stabsliggaren.projection.regime.Limit;
import se.stabsliggaren.projection.regime.LimitRange;
import se.stabsliggaren.projection.regime.Sureness;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Row;

/** What is said, in Swedish, of what was filed against its limit. */
final class VerdictWords {

    private static final String START_UNKNOWN = "ingen post säger när fristen började";

    private VerdictWords() {}

    static String filedWithoutStart(DutyFiling filing, List<Row<?>> withdrawn) {
        return "Lämnad i nr %d; %s%s.%s"
                .formatted(
                        filing.row().number(),
                        START_UNKNOWN,
                        LimitWords.saidOnce(withdrawn),
                        StrangerWords.of(List.of(filing)));
    }

    static String metBeforeStart(DutyFiling filing, Row<?> startedBy) {
        return "Lämnad i nr %d, innan fristen började i nr %d."
                .formatted(filing.row().number(), startedBy.number());
    }

    static String met(DutyFiling filing, LimitRange limits, Interval when) {
        boolean exact = limits.isOne() && when.isMoment();
        Instant until = when.earliest() == null ? when.latest() : when.until();
        return "Lämnad i tid, i nr %d, med %s%s kvar."
                .formatted(
                        filing.row().number(),
                        exact ? "" : "minst ",
                        until == null ? "" : LimitWords.left(limits, until));
    }

    static String metAsMoved(DutyFiling filing, LimitRange limits) {
        Limit first = limits.first();
        return "Lämnad i nr %d: i tid om fristen är %s, annars för sent. %s"
                .formatted(
                        filing.row().number(),
                        first == null ? "flyttad" : LimitWords.movedFrom(first),
                        Sureness.FROM_MEMORY.sentence());
    }

    static String late(DutyFiling filing, LimitRange limits, Interval when) {
        boolean exact = limits.isOne() && when.isMoment();
        return "Lämnad för sent, i nr %d: %s%s efter fristen (%s)."
                .formatted(
                        filing.row().number(),
                        exact ? "" : "minst ",
                        SwedishTime.length(after(limits, when)),
                        LimitWords.ends(limits));
    }

    /** How long after the limit it was filed, at least. */
    private static Duration after(LimitRange limits, Interval when) {
        Limit told = limits.isOne() && limits.first() != null ? limits.first() : limits.last();
        return told == null || when.earliest() == null ? Duration.ZERO : Duration.between(told.at(), when.earliest());
    }

    static String mayBeLate(DutyFiling filing, LimitRange limits, Interval when) {
        int nr = filing.row().number();
        Limit last = limits.last();
        if (limits.first() == null) {
            return "Lämnad i nr %d; om det var i tid går inte att säga, för fristens början är inte känd%s."
                    .formatted(nr, last == null ? "" : " (slutet är " + LimitWords.ends(limits) + ")");
        }
        if (last != null && when.earliest() != null && when.earliest().isAfter(last.at())) {
            return strictlyLate(nr, limits, last, when);
        }
        return "Lämnad i nr %d; fristens slut är %s, och om det var i tid beror på när den %s."
                .formatted(nr, LimitWords.ends(limits), dependsOn(limits, when));
    }

    private static String dependsOn(LimitRange limits, Interval when) {
        if (when.isMoment()) {
            return limits.isOne() ? "lämnades, på minuten" : "började";
        }
        return limits.isOne() ? "lämnades" : "började och när anmälan lämnades";
    }

    /** Late by the minutes, but not when the hour in which it started is not counted. */
    private static String strictlyLate(int nr, LimitRange limits, Limit last, Interval when) {
        return "Lämnad i nr %d, %s efter fristen räknad minut för minut (%s), men kanske i tid: räknas inte timmen då den började går den ut %s (förordning 1182/71 artikel 3). %s"
                .formatted(
                        nr,
                        SwedishTime.length(after(limits, when)),
                        LimitWords.ends(limits),
                        SwedishTime.dated(last.lateAfter()),
                        Sureness.FROM_MEMORY.sentence());
    }

    static String reportedBefore(String said, DutyFiling report) {
        return "%s Nr %d är en lägesrapport från före fristens sista dag; lagen har slutrapport inom fristen, eller lägesrapport då om incidenten ännu pågår."
                .formatted(said, report.row().number());
    }
}
