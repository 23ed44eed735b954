package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent.Obligation;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.regime.Length;
import se.stabsliggaren.projection.regime.LimitRange;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Row;

/** The clock of a duty at a moment: which limit the law sets it, from what, and how it stands by each way to read the law. */
final class Clocks {

    private final Instant now;
    private final LimitReading limit;

    Clocks(Instant now) {
        this.now = now;
        this.limit = new LimitReading(now);
    }

    DutyClock of(DutyLine told) {
        DutyLine line = told.by(now);
        Regime regime = line.regime();
        if (regime == null) {
            return ClockDrawing.unlimited(null, ClockReading.of(State.OUTSIDE, "Liggaren har ingen regel som anger en frist."));
        }
        Row<?> startedBy = line.startedBy().orElse(null);
        if (regime.length() instanceof Length.None none) {
            return ClockDrawing.unlimited(
                    startedBy, ClockReading.of(State.NO_LIMIT, LimitWords.unlimited(regime, none) + DeedWords.of(line)));
        }
        if (startedBy == null) {
            return ClockDrawing.unlimited(null, limit.notStarted(line, regime));
        }
        Interval start = line.start();
        if (!regime.canBeInForce(start)) {
            return ClockDrawing.unlimited(startedBy, ClockReading.of(State.OUTSIDE, "Regelverket gällde inte den dagen."));
        }
        if (isVoluntary(line)) {
            return ClockDrawing.unlimited(startedBy, ClockReading.of(State.NO_LIMIT, "Frivillig; ingen frist i lag."));
        }
        LimitRange limits = LimitRange.of(regime.length(), start).orElseThrow();
        if (regime.voluntary() || regime.practice()) {
            return ClockDrawing.clock(startedBy, start, limits, limit.expected(line, regime, limits));
        }
        ClockReading fromStart = LimitInLaw.of(regime, limits).read(limit.started(line, startedBy, limits));
        if (regime.deeds().knowledge().isEmpty() || fromStart.isNotWatched()) {
            return ClockDrawing.clock(startedBy, start, limits, fromStart);
        }
        return line.knownBefore().isEmpty()
                ? ClockDrawing.clock(
                        startedBy,
                        start,
                        limits,
                        fromStart.saying(LimitWords.knowledgeUnknown(fromStart.said(), startedBy)))
                : fromKnowledge(line, regime, startedBy, limits, fromStart);
    }

    /**
     * Counted from knowledge of the incident, and from the assessment: while nothing is filed the earlier one alarms; a
     * verdict on what was filed holds by both.
     */
    private DutyClock fromKnowledge(
            DutyLine line, Regime regime, Row<?> assessedIn, LimitRange fromAssessment, ClockReading later) {
        Row<?> toldIn = line.knownIn();
        Interval known = line.known();
        LimitRange fromKnowledge = LimitRange.of(regime.length(), known).orElseThrow();
        ClockReading earlier =
                LimitInLaw.of(regime, fromKnowledge).read(limit.started(line, toldIn, fromKnowledge));
        boolean agreed = earlier.settledBy() == null || earlier.state() == later.state();
        ClockReading both = new ClockReading(
                agreed ? earlier.state() : State.UNCERTAIN,
                LimitWords.byBoth(earlier.said(), toldIn, later.said(), assessedIn),
                earlier.settledBy(),
                null);
        return ClockDrawing.clock(toldIn, known, fromKnowledge, both)
                .readBy(List.of(
                        ClockDrawing.counted(LimitWords.FROM_KNOWLEDGE, toldIn, known, fromKnowledge, earlier),
                        ClockDrawing.counted(
                                LimitWords.FROM_ASSESSMENT,
                                assessedIn,
                                fromAssessment.start(),
                                fromAssessment,
                                later)));
    }

    private static boolean isVoluntary(DutyLine line) {
        return line.assessment()
                .filter(latest -> latest.verdict() != Verdict.DOES_NOT_APPLY)
                .map(latest -> latest.obligation() == Obligation.VOLUNTARY)
                .orElse(false);
    }
}
