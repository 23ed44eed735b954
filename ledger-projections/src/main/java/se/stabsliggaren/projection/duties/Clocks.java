package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import se.stabsliggaren.event.DutyEvent.Obligation;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.projection.duties.DutyClock.Counted;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.regime.Length;
import se.stabsliggaren.projection.regime.LimitRange;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;

/** The clock of a duty at a moment: which limit the law sets it, from what, and how it stands by each way to read the law. */
final class Clocks {

    private final Instant now;
    private final LimitReading limit;
    private final KnowledgeClocks knowledge;

    Clocks(Instant now) {
        this.now = now;
        this.limit = new LimitReading(now);
        this.knowledge = new KnowledgeClocks(limit);
    }

    DutyClock of(DutyLine told) {
        DutyLine line = told.by(now);
        DutyClock clock = read(line);
        return Proviso.of(line, clock).map(clock::providedThat).orElse(clock);
    }

    private DutyClock read(DutyLine line) {
        Regime regime = line.regime();
        if (regime == null) {
            return ClockDrawing.unlimited(
                    null, ClockReading.of(State.OUTSIDE, "Liggaren har ingen regel som anger en frist."));
        }
        Row<?> startedBy = line.startedBy().orElse(null);
        if (regime.length() instanceof Length.None none) {
            return ClockDrawing.unlimited(startedBy, limit.unlimited(line, LimitWords.unlimited(regime, none)));
        }
        if (startedBy == null) {
            return ifItApplies(line, regime)
                    .orElseGet(() -> ClockDrawing.unlimited(null, limit.notStarted(line, regime)));
        }
        Interval start = line.start();
        if (!regime.canBeInForce(start)) {
            return ClockDrawing.unlimited(
                    startedBy, ClockReading.of(State.OUTSIDE, "Regelverket gällde inte den dagen."));
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
            return byEach(line, regime, fromStart, ClockDrawing.clock(startedBy, start, limits, fromStart));
        }
        return knowledge.of(line, regime, startedBy, limits, fromStart);
    }

    /**
     * By the first and by the last of posts that tell of one start and go apart, where that matters: while nothing is filed,
     * or it is late by one and in time by the other.
     */
    private DutyClock byEach(DutyLine line, Regime regime, ClockReading byAll, DutyClock clock) {
        Starting starting = line.starting();
        if (starting.goingApart().isEmpty()) {
            return clock;
        }
        boolean matters = !byAll.isNotWatched() && (byAll.settledBy() == null || byAll.state() == State.UNCERTAIN);
        Row<?> first = starting.first().orElseThrow();
        Row<?> last = starting.last().orElseThrow();
        DutyClock apart = first.equals(last) ? clock : clock.startedOtherwiseBy(last);
        return matters
                ? apart.readBy(Stream.of(first, last)
                        .distinct()
                        .map(row -> by(line, regime, row))
                        .toList())
                : apart;
    }

    private Counted by(DutyLine line, Regime regime, Row<?> row) {
        Interval start = KnownThen.happened(row);
        LimitRange limits = LimitRange.of(regime.length(), start).orElseThrow();
        ClockReading reading = LimitInLaw.of(regime, limits).read(limit.byOne(line, row, limits));
        return ClockDrawing.counted(KnowledgeWords.FROM_AWARENESS, row, start, limits, reading);
    }

    private Optional<DutyClock> ifItApplies(DutyLine line, Regime regime) {
        return isVoluntary(line) ? Optional.empty() : knowledge.ifItApplies(line, regime);
    }

    private static boolean isVoluntary(DutyLine line) {
        return line.assessment()
                .filter(latest -> latest.verdict() != Verdict.DOES_NOT_APPLY)
                .map(latest -> latest.obligation() == Obligation.VOLUNTARY)
                .orElse(false);
    }
}
