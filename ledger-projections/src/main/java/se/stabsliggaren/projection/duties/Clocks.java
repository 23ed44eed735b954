package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent.Obligation;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.projection.duties.DutyClock.Counted;
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
            return ClockDrawing.unlimited(
                    startedBy,
                    ClockReading.of(State.NO_LIMIT, LimitWords.unlimited(regime, none) + DeedWords.of(line)));
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
            return ClockDrawing.clock(startedBy, start, limits, fromStart);
        }
        return line.knownBefore().isEmpty()
                ? fromAssessment(line, regime, startedBy, limits, fromStart)
                : fromKnowledge(line, regime, startedBy, limits, fromStart);
    }

    /** No post says that it applies, but one when the incident was known, from which the law counts if it does. */
    private Optional<DutyClock> ifItApplies(DutyLine line, Regime regime) {
        List<Known> known = line.deeds().known();
        if (known.isEmpty() || isVoluntary(line)) {
            return Optional.empty();
        }
        Row<?> toldIn = Known.earliest(known).row();
        Interval first = Interval.firstOf(known.stream().map(Known::when).toList());
        LimitRange limits = LimitRange.of(regime.length(), first).orElseThrow();
        ClockReading counted = LimitInLaw.of(regime, limits).read(limit.started(line, toldIn, limits));
        String ends = LimitWords.ends(limits);
        if (counted.settledBy() != null) {
            ClockReading settled = new ClockReading(
                    State.UNCERTAIN, LimitWords.ifItApplies(counted.said(), toldIn), counted.settledBy(), null);
            return Optional.of(ClockDrawing.unlimited(null, settled)
                    .readBy(List.of(ClockDrawing.counted(LimitWords.FROM_KNOWLEDGE, toldIn, first, limits, counted))));
        }
        return counted.isNotWatched() || ends == null
                ? Optional.empty()
                : Optional.of(ClockDrawing.unlimited(
                        null, ClockReading.of(State.NOT_STARTED, LimitWords.endsIfItApplies(ends, toldIn))));
    }

    /** No post says that the body knew of it before; that it was detected, or known before the law was, one may. */
    private DutyClock fromAssessment(
            DutyLine line, Regime regime, Row<?> assessedIn, LimitRange limits, ClockReading counted) {
        Counted own = ClockDrawing.counted(LimitWords.FROM_ASSESSMENT, assessedIn, limits.start(), limits, counted);
        Detected detected = detectedBefore(line, regime, limits.start());
        if (detected != null) {
            ClockReading both = detected.beside(
                    counted.saying(LimitWords.fromAssessment(counted.said(), assessedIn)), counted.state());
            return ClockDrawing.clock(assessedIn, limits.start(), limits, both)
                    .readBy(List.of(own, detected.counted()));
        }
        List<Known> before = line.deeds().beforeTheLaw();
        ClockReading said = before.isEmpty()
                ? counted.saying(LimitWords.knowledgeUnknown(counted.said(), assessedIn))
                : new ClockReading(
                        counted.state() == State.MET ? State.UNCERTAIN : counted.state(),
                        LimitWords.knownBeforeTheLaw(
                                counted.said(),
                                assessedIn,
                                Known.earliest(before).row()),
                        counted.settledBy(),
                        null);
        return ClockDrawing.clock(assessedIn, limits.start(), limits, said);
    }

    /** How it stands if the body itself knew when somebody detected it. */
    private record Detected(Row<?> toldIn, LimitRange limits, ClockReading reading) {

        Counted counted() {
            return ClockDrawing.counted(LimitWords.FROM_DETECTION, toldIn, limits.start(), limits, reading);
        }

        /** What was read otherwise, certain only if this is the same. */
        ClockReading beside(ClockReading other, State state) {
            return new ClockReading(
                    state == reading.state() ? other.state() : State.UNCERTAIN,
                    LimitWords.perhapsKnown(other.said(), toldIn, reading.said()),
                    other.settledBy(),
                    null);
        }
    }

    /** Null when no post says that it was detected before this. */
    private @Nullable Detected detectedBefore(DutyLine line, Regime regime, Interval start) {
        List<Known> perhaps = line.perhapsBefore(start);
        if (perhaps.isEmpty()) {
            return null;
        }
        Row<?> toldIn = Known.earliest(perhaps).row();
        Interval first = Interval.firstOf(Stream.concat(perhaps.stream().map(Known::when), Stream.of(start))
                .toList());
        LimitRange limits = LimitRange.of(regime.length(), first).orElseThrow();
        return new Detected(toldIn, limits, LimitInLaw.of(regime, limits).read(limit.started(line, toldIn, limits)));
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
        ClockReading earlier = LimitInLaw.of(regime, fromKnowledge).read(limit.started(line, toldIn, fromKnowledge));
        boolean agreed = earlier.settledBy() == null || earlier.state() == later.state();
        ClockReading both = new ClockReading(
                agreed ? earlier.state() : State.UNCERTAIN,
                LimitWords.byBoth(earlier.said(), toldIn, later.said(), assessedIn),
                earlier.settledBy(),
                null);
        Detected detected = detectedBefore(line, regime, known);
        List<Counted> readings = new ArrayList<>(List.of(
                ClockDrawing.counted(LimitWords.FROM_KNOWLEDGE, toldIn, known, fromKnowledge, earlier),
                ClockDrawing.counted(
                        LimitWords.FROM_ASSESSMENT, assessedIn, fromAssessment.start(), fromAssessment, later)));
        if (detected != null) {
            readings.add(detected.counted());
        }
        return ClockDrawing.clock(
                        toldIn, known, fromKnowledge, detected == null ? both : detected.beside(both, both.state()))
                .readBy(List.copyOf(readings));
    }

    private static boolean isVoluntary(DutyLine line) {
        return line.assessment()
                .filter(latest -> latest.verdict() != Verdict.DOES_NOT_APPLY)
                .map(latest -> latest.obligation() == Obligation.VOLUNTARY)
                .orElse(false);
    }
}
