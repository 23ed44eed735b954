package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent.Obligation;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.breach.NotifyingStep;
import se.stabsliggaren.projection.duties.DutiesPage.Beginning;
import se.stabsliggaren.projection.duties.DutiesPage.Clock;
import se.stabsliggaren.projection.duties.DutiesPage.Counted;
import se.stabsliggaren.projection.duties.DutiesPage.Ending;
import se.stabsliggaren.projection.duties.DutiesPage.State;
import se.stabsliggaren.projection.regime.Length;
import se.stabsliggaren.projection.regime.Limit;
import se.stabsliggaren.projection.regime.LimitRange;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;

/** Reads the clock of a duty at a moment, no more surely than posts say. What is filed first settles it for good. */
final class Clocks {

    private final Instant now;

    Clocks(Instant now) {
        this.now = now;
    }

    /** How a clock stands, before it is drawn. */
    private record Reading(
            State state,
            String said,
            @Nullable DutyFiling settledBy,
            @Nullable BreachPost refrained) {

        static Reading of(State state, String said) {
            return new Reading(state, said, null, null);
        }

        Reading saying(String other) {
            return new Reading(state, other, settledBy, refrained);
        }

        static Reading settled(State state, String said, DutyFiling by) {
            return new Reading(state, said, by, null);
        }
    }

    Clock of(DutyLine told) {
        DutyLine line = told.by(now);
        Regime regime = line.regime();
        if (regime == null) {
            return unlimited(null, Reading.of(State.OUTSIDE, "Liggaren har ingen regel som anger en frist."));
        }
        Row<?> startedBy = line.startedBy().orElse(null);
        if (regime.length() instanceof Length.None none) {
            return unlimited(
                    startedBy, Reading.of(State.NO_LIMIT, LimitWords.unlimited(regime, none) + DeedWords.of(line)));
        }
        if (startedBy == null) {
            return unlimited(null, notStarted(line, regime));
        }
        Interval start = line.start();
        if (!regime.canBeInForce(start)) {
            return unlimited(startedBy, Reading.of(State.OUTSIDE, "Regelverket gällde inte den dagen."));
        }
        if (isVoluntary(line)) {
            return unlimited(startedBy, Reading.of(State.NO_LIMIT, "Frivillig; ingen frist i lag."));
        }
        LimitRange limits = LimitRange.of(regime.length(), start).orElseThrow();
        if (regime.voluntary() || regime.practice()) {
            return clock(startedBy, start, limits, expected(line, regime, limits));
        }
        Reading fromStart = started(line, startedBy, limits);
        if (regime.deeds().knowledge().isEmpty() || isNotWatched(fromStart.state())) {
            return clock(startedBy, start, limits, fromStart);
        }
        return line.knownBefore().isEmpty()
                ? clock(
                        startedBy,
                        start,
                        limits,
                        fromStart.saying(LimitWords.knowledgeUnknown(fromStart.said(), startedBy)))
                : fromKnowledge(line, regime, startedBy, limits, fromStart);
    }

    private static boolean isNotWatched(State state) {
        return state == State.DOES_NOT_APPLY || state == State.NOT_TO_FILE;
    }

    /**
     * Counted from knowledge of the incident, and from the assessment: while nothing is filed the earlier one alarms; a
     * verdict on what was filed holds by both.
     */
    private Clock fromKnowledge(
            DutyLine line, Regime regime, Row<?> assessedIn, LimitRange fromAssessment, Reading later) {
        Row<?> toldIn = line.knownIn();
        Interval known = line.known();
        LimitRange fromKnowledge = LimitRange.of(regime.length(), known).orElseThrow();
        Reading earlier = started(line, toldIn, fromKnowledge);
        boolean agreed = earlier.settledBy() == null || earlier.state() == later.state();
        Reading both = new Reading(
                agreed ? earlier.state() : State.UNCERTAIN,
                LimitWords.byBoth(earlier.said(), toldIn, later.said(), assessedIn),
                earlier.settledBy(),
                null);
        return clock(toldIn, known, fromKnowledge, both)
                .readBy(List.of(
                        counted(LimitWords.FROM_KNOWLEDGE, toldIn, known, fromKnowledge, earlier),
                        counted(
                                LimitWords.FROM_ASSESSMENT,
                                assessedIn,
                                fromAssessment.start(),
                                fromAssessment,
                                later)));
    }

    private static Counted counted(String from, Row<?> toldIn, Interval start, LimitRange limits, Reading reading) {
        return new Counted(from, reading.state(), reading.said(), Beginning.of(toldIn, start), ending(limits));
    }

    private static boolean isVoluntary(DutyLine line) {
        return line.assessment()
                .filter(latest -> latest.verdict() != Verdict.DOES_NOT_APPLY)
                .map(latest -> latest.obligation() == Obligation.VOLUNTARY)
                .orElse(false);
    }

    private static boolean doesNotApply(DutyLine line) {
        return line.assessment()
                .map(latest -> latest.verdict() == Verdict.DOES_NOT_APPLY)
                .orElse(false);
    }

    private Reading notStarted(DutyLine line, Regime regime) {
        if (doesNotApply(line)) {
            return Reading.of(State.DOES_NOT_APPLY, "Bedömdes inte gälla.");
        }
        Filed filed = Filed.under(line);
        if (!filed.isNothing()) {
            DutyFiling first = filed.earliest();
            return Reading.settled(State.NOT_STARTED, LimitWords.filedWithoutStart(first), first);
        }
        return refrained(line)
                .or(() -> noticed(line, regime))
                .orElseGet(() -> Reading.of(State.NOT_STARTED, "Ingen post säger att fristen har börjat löpa."));
    }

    /** Awareness is a judgement; that the processor told of it is what the judgement starts from. */
    private static Optional<Reading> noticed(DutyLine line, Regime regime) {
        return line.breach().stream()
                .filter(post -> NotifyingStep.of(post.event()) == NotifyingStep.TOLD_BY_PROCESSOR)
                .min(Comparator.<BreachPost, Instant>comparing(
                        post -> KnownThen.happened(post.row()).earliest(),
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .map(post -> LimitRange.of(regime.length(), KnownThen.happened(post.row()))
                        .map(limits -> LimitWords.noticed(post.row(), limits))
                        .orElseThrow())
                .map(said -> Reading.of(State.NOT_STARTED, said));
    }

    /** The decision that counts, if it is not to notify. */
    static Optional<BreachPost> decisionNotTo(DutyLine line) {
        List<BreachPost> decisions = line.breach().stream()
                .filter(post -> {
                    NotifyingStep step = NotifyingStep.of(post.event());
                    return step != null && step.isDecision();
                })
                .toList();
        return Latest.of(decisions, post -> KnownThen.happened(post.row()))
                .filter(post -> NotifyingStep.of(post.event()) == NotifyingStep.DECIDED_NOT_TO);
    }

    private static Optional<Reading> refrained(DutyLine line) {
        return decisionNotTo(line)
                .map(post -> new Reading(
                        State.NOT_TO_FILE,
                        "I nr %d beslutades att inte anmäla; ingen frist bevakas."
                                .formatted(post.row().name()),
                        null,
                        post));
    }

    private Reading started(DutyLine line, Row<?> startedBy, LimitRange limits) {
        if (doesNotApply(line)) {
            return Reading.of(State.DOES_NOT_APPLY, "Bedömdes inte gälla; ingen frist bevakas.");
        }
        Filed filed = Filed.under(line);
        return filed.isNothing() ? refrained(line).orElseGet(() -> unfiled(limits)) : filed(startedBy, limits, filed);
    }

    /** What nobody has to file by law is never late. */
    private static Reading expected(DutyLine line, Regime regime, LimitRange limits) {
        if (doesNotApply(line)) {
            return Reading.of(State.DOES_NOT_APPLY, "Bedömdes inte gälla.");
        }
        Filed filed = Filed.under(line);
        return filed.isNothing()
                ? Reading.of(State.NO_LIMIT, LimitWords.expected(regime, limits))
                : Reading.settled(State.NO_LIMIT, LimitWords.expected(regime, filed.earliest()), filed.earliest());
    }

    private Reading unfiled(LimitRange limits) {
        if (limits.certainlyRunsAt(now)) {
            return Reading.of(State.RUNNING, LimitWords.runs(limits, now));
        }
        return limits.certainlyPassedAt(now)
                ? Reading.of(State.PASSED, LimitWords.passed(limits, now))
                : Reading.of(State.UNCERTAIN, LimitWords.mayHavePassed(limits));
    }

    private static Reading filed(Row<?> startedBy, LimitRange limits, Filed filed) {
        Interval when = filed.when();
        if (limits.certainlyMetBy(when)) {
            DutyFiling by = filed.surest();
            return Reading.settled(
                    State.MET,
                    when.certainlyBefore(limits.start())
                            ? LimitWords.metBeforeStart(by, startedBy)
                            : LimitWords.met(by, limits, when),
                    by);
        }
        DutyFiling by = filed.earliest();
        return limits.certainlyLate(when)
                ? Reading.settled(State.LATE, LimitWords.late(by, limits, when), by)
                : Reading.settled(State.UNCERTAIN, LimitWords.mayBeLate(by, limits, when), by);
    }

    private static Clock unlimited(@Nullable Row<?> startedBy, Reading reading) {
        return clock(startedBy, startedBy == null ? null : KnownThen.happened(startedBy), null, reading);
    }

    private static Clock clock(
            @Nullable Row<?> startedBy, @Nullable Interval start, @Nullable LimitRange limits, Reading reading) {
        return new Clock(
                reading.state(),
                reading.said(),
                Beginning.of(startedBy, start),
                limits == null ? Ending.NONE : ending(limits),
                reading.settledBy() == null ? null : reading.settledBy().row().number(),
                reading.refrained() == null ? null : reading.refrained().row().number(),
                List.of());
    }

    private static Ending ending(LimitRange limits) {
        Limit first = limits.first();
        Limit last = limits.last();
        return new Ending(
                first == null ? null : first.at(),
                last == null ? null : last.at(),
                LimitWords.ends(limits),
                first == null ? null : day(first.raw()),
                first == null ? null : day(first.moved()),
                steps(limits));
    }

    private static List<String> steps(LimitRange limits) {
        Limit first = limits.first();
        Limit last = limits.last();
        if (limits.isOne() && first != null) {
            return first.steps();
        }
        List<String> steps = new ArrayList<>();
        if (first != null) {
            steps.add("Om den började så tidigt som den kan");
            steps.addAll(first.steps());
        }
        if (last != null) {
            steps.add("Om den började så sent som den kan");
            steps.addAll(last.steps());
        }
        return List.copyOf(steps);
    }

    private static @Nullable When day(@Nullable LocalDate day) {
        return day == null ? null : new When.Day(day);
    }
}
