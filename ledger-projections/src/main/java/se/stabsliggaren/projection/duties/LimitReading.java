package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.breach.NotifyingStep;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.regime.LimitRange;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;

/** How a duty stands against its limit at a moment. It is met or late only where that holds for all that posts can mean. */
final class LimitReading {

    private static final String NOT_APPLYING = "Bedömdes inte gälla.";

    private final Instant now;

    LimitReading(Instant now) {
        this.now = now;
    }

    /** @param isAssumed whether the time of recording was taken for when it started, since nobody said when */
    private record Begun(Row<?> row, boolean isAssumed) {}

    /** Of what the law sets no hours for. */
    ClockReading unlimited(DutyLine line, String said) {
        return doesNotApply(line)
                ? ClockReading.of(State.DOES_NOT_APPLY, NOT_APPLYING + DeedWords.of(line, now))
                : ClockReading.of(
                        State.NO_LIMIT,
                        line.deeds().rejudged() == null
                                ? said + DeedWords.of(line, now) + DeedWords.undone(line, now)
                                : DeedWords.of(line, now).strip() + " " + said);
    }

    ClockReading started(DutyLine line, Row<?> startedBy, LimitRange limits) {
        return started(line, new Begun(startedBy, Assumed.is(startedBy, limits.start())), limits);
    }

    /** By this one of several posts that go apart. */
    ClockReading byOne(DutyLine line, Row<?> startedBy, LimitRange limits) {
        return read(line, new Begun(startedBy, Assumed.is(startedBy, limits.start())), limits);
    }

    /** If the body knew by then. */
    ClockReading known(DutyLine line, EarlySign sign, LimitRange limits) {
        return started(line, new Begun(sign.row(), sign.isUndated() && Assumed.is(sign.row(), limits.start())), limits);
    }

    private ClockReading started(DutyLine line, Begun startedBy, LimitRange limits) {
        ClockReading reading = read(line, startedBy, limits);
        List<Row<?>> goingApart = line.starting().goingApart();
        return reading.state() == State.UNCERTAIN && !goingApart.isEmpty()
                ? reading.saying(said -> ProvisoWords.goingApart(said, goingApart))
                : reading;
    }

    private ClockReading read(DutyLine line, Begun startedBy, LimitRange limits) {
        if (doesNotApply(line)) {
            return ClockReading.of(State.DOES_NOT_APPLY, "Bedömdes inte gälla; ingen frist bevakas.");
        }
        Filed filed = Filed.under(line);
        Filed early = filed.reportingBeforeTheLimit(line.regime(), limits);
        if (early.isNothing()) {
            return filedOrNot(line, startedBy, limits, filed);
        }
        Filed others = filed.without(early);
        return others.isNothing()
                ? onlyReported(limits, early.earliest())
                : reportedBefore(filedOrNot(line, startedBy, limits, others), early.earliest());
    }

    /** Whether what came after a situation report was late depends on whether that stood in for it. */
    private static ClockReading reportedBefore(ClockReading reading, DutyFiling report) {
        return reading.state() == State.MET
                ? reading
                : reading.saying(said -> VerdictWords.reportedBefore(said, report))
                        .uncertain();
    }

    private ClockReading filedOrNot(DutyLine line, Begun startedBy, LimitRange limits, Filed filed) {
        if (filed.isNothing()) {
            return NotifyingDecision.reading(line).orElseGet(() -> {
                ClockReading unfiled = unfiled(line, startedBy.row(), limits);
                return startedBy.isAssumed()
                        ? unfiled.saying(said -> ProvisoWords.fromRecording(said, startedBy.row()))
                        : unfiled;
            });
        }
        Filed perhaps = Filed.perhapsUnder(line);
        Filed certain = filed.certain();
        return certain.isNothing()
                ? oneEach(line, startedBy, limits, perhaps)
                        .map(said ->
                                filed(startedBy, limits, filed).saying(said).uncertain())
                        .orElseGet(() -> ifCountedRightly(filed(startedBy, limits, filed), limits, perhaps))
                : unlessFiledBefore(filed(startedBy, limits, certain), limits, perhaps);
    }

    /** A situation report stands in for the final one when the time is out; before that it ends no watch. */
    private ClockReading onlyReported(LimitRange limits, DutyFiling report) {
        ClockReading unfiled = unfiled(limits, List.of(report), WithdrawnFilings.NONE);
        return ClockReading.of(unfiled.state(), VerdictWords.reportedBefore(unfiled.ofLimit(), report));
    }

    /** In time whichever it is, if there is one for each breach; empty where that does not hold of all of them. */
    private static Optional<String> oneEach(DutyLine line, Begun startedBy, LimitRange limits, Filed perhaps) {
        LimitRange certain = startedBy.isAssumed() ? limits.orBefore() : limits;
        return perhaps.areAllInTime(certain)
                ? perhaps.breachesIfOneEach(line.party())
                        .map(breaches -> ProvisoWords.oneEach(perhaps.filings(), breaches))
                : Optional.empty();
    }

    /** By what is counted here only by a guess: late whatever it is about, but in time only if it is about this. */
    private static ClockReading ifCountedRightly(ClockReading counted, LimitRange limits, Filed perhaps) {
        boolean late = counted.state() == State.LATE && perhaps.areAllLate(limits);
        return new ClockReading(
                late ? State.LATE : State.UNCERTAIN,
                ProvisoWords.ifCountedRightly(counted.said(), counted.settledBy()),
                counted.settledBy(),
                null);
    }

    /** What was late is so only if nothing else that can be about this was filed before it. */
    private static ClockReading unlessFiledBefore(ClockReading certain, LimitRange limits, Filed perhaps) {
        return certain.state() != State.LATE || perhaps.areAllLate(limits)
                ? certain
                : new ClockReading(
                        State.UNCERTAIN,
                        ProvisoWords.unlessFiledBefore(certain.said(), perhaps.filings()),
                        certain.settledBy(),
                        null);
    }

    /** What nobody has to file by law is never late. */
    ClockReading expected(DutyLine line, Regime regime, LimitRange limits) {
        if (doesNotApply(line)) {
            return ClockReading.of(State.DOES_NOT_APPLY, NOT_APPLYING);
        }
        Filed filed = Filed.under(line);
        return filed.isNothing()
                ? ClockReading.of(
                        State.NO_LIMIT,
                        LimitWords.expected(regime, limits)
                                + line.withdrawnFilings().sentences())
                : ClockReading.settled(State.NO_LIMIT, LimitWords.expected(regime, filed.earliest()), filed.earliest());
    }

    private ClockReading unfiled(DutyLine line, Row<?> startedBy, LimitRange limits) {
        ClockReading unfiled = unfiled(limits, line.maybe(), line.withdrawnFilings());
        return NotifyingDecision.rejudged(line)
                .map(said -> NotifyingWords.counted(said, startedBy, limits))
                .map(said -> ClockReading.unfiled(State.UNCERTAIN, said + unfiled.ofFiling(), said, unfiled.ofFiling()))
                .orElse(unfiled);
    }

    private ClockReading unfiled(LimitRange limits, List<DutyFiling> maybe, WithdrawnFilings withdrawn) {
        if (limits.certainlyRunsAt(now)) {
            String runs = LimitWords.runs(limits, now);
            String filed = MaybeFiledWords.maybeFiled(maybe, withdrawn);
            return ClockReading.unfiled(State.RUNNING, runs + filed, runs, filed);
        }
        if (limits.certainlyPassedAt(now)) {
            String passed = LimitWords.passed(limits, now);
            return ClockReading.unfiled(
                    maybe.isEmpty() ? State.PASSED : State.UNCERTAIN,
                    passed + "; " + MaybeFiledWords.filedOrNot(maybe, withdrawn),
                    passed + ".",
                    MaybeFiledWords.nothingOrMaybeFiled(maybe, withdrawn));
        }
        String mayHavePassed = LimitWords.mayHavePassed(limits);
        String filed = LimitWords.ends(limits) == null ? "" : MaybeFiledWords.notYetOrMaybeFiled(maybe, withdrawn);
        return ClockReading.unfiled(State.UNCERTAIN, mayHavePassed + filed, mayHavePassed, filed);
    }

    /** Of what nobody said when it happened, the time of recording was taken; what holds only then is not certain. */
    private static ClockReading filed(Begun startedBy, LimitRange limits, Filed filed) {
        ClockReading taken = judged(startedBy, limits, filed, filed.when());
        List<Row<?>> assumed = Stream.<Row<?>>concat(
                        startedBy.isAssumed() ? Stream.of(startedBy.row()) : Stream.of(), filed.assumed().stream())
                .toList();
        if (assumed.isEmpty()) {
            return taken;
        }
        ClockReading certain =
                judged(startedBy, startedBy.isAssumed() ? limits.orBefore() : limits, filed, filed.surely());
        return certain.state() == State.UNCERTAIN
                ? new ClockReading(
                        State.UNCERTAIN, ProvisoWords.ifAsRecorded(taken.said(), assumed), taken.settledBy(), null)
                : certain;
    }

    private static ClockReading judged(Begun startedBy, LimitRange limits, Filed filed, Interval when) {
        if (limits.isMetOnlyAsMoved(when)) {
            DutyFiling by = filed.surest();
            return ClockReading.settled(State.UNCERTAIN, VerdictWords.metAsMoved(by, limits), by);
        }
        if (limits.certainlyMetBy(when)) {
            DutyFiling by = filed.surest();
            return ClockReading.settled(
                    State.MET,
                    when.certainlyBefore(limits.start())
                            ? VerdictWords.metBeforeStart(by, startedBy.row())
                            : VerdictWords.met(by, limits, when),
                    by);
        }
        DutyFiling by = filed.earliest();
        return limits.certainlyLate(when)
                ? ClockReading.settled(State.LATE, VerdictWords.late(by, limits, when), by)
                : ClockReading.settled(State.UNCERTAIN, VerdictWords.mayBeLate(by, limits, when), by);
    }

    ClockReading notStarted(DutyLine line, Regime regime) {
        if (doesNotApply(line)) {
            return ClockReading.of(State.DOES_NOT_APPLY, NOT_APPLYING);
        }
        Filed filed = Filed.under(line);
        if (!filed.isNothing()) {
            DutyFiling first = filed.earliest();
            if (regime.practice() || regime.voluntary()) {
                return ClockReading.settled(State.NO_LIMIT, LimitWords.expected(regime, first), first);
            }
            String said = VerdictWords.filedWithoutStart(first, line.withdrawn());
            return ClockReading.settled(
                    State.NOT_STARTED,
                    first.attribution().isGuessed() ? ProvisoWords.ifCountedRightly(said, first) : said,
                    first);
        }
        return NotifyingDecision.reading(line)
                .or(() -> noticed(line, regime))
                .or(() -> NotifyingDecision.rejudged(line)
                        .map(said -> ClockReading.of(
                                State.NOT_STARTED, said + " " + LimitWords.notStarted(line.withdrawn()))))
                .orElseGet(() -> ClockReading.of(State.NOT_STARTED, LimitWords.notStarted(line.withdrawn())))
                .adding(MaybeFiledWords.perhapsFiled(line.filedByNobody().toList()))
                .adding(line.withdrawnFilings().sentences());
    }

    /** Awareness is a judgement; that the processor told of it is what the judgement starts from. */
    private static Optional<ClockReading> noticed(DutyLine line, Regime regime) {
        return Stream.concat(line.breach().stream(), line.whose().perhaps().stream())
                .filter(post -> NotifyingStep.of(post.event()) == NotifyingStep.TOLD_BY_PROCESSOR)
                .min(Comparator.<BreachPost, Instant>comparing(
                        post -> KnownThen.happened(post.row()).earliest(),
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .map(post -> LimitRange.of(regime.length(), KnownThen.happened(post.row()))
                        .map(limits -> LimitWords.noticed(post.row(), limits)
                                + (line.breach().contains(post) ? "" : " " + LimitWords.whomItTold(post.row())))
                        .orElseThrow())
                .map(said -> ClockReading.of(State.NOT_STARTED, said));
    }

    private static boolean doesNotApply(DutyLine line) {
        return line.assessment()
                .map(latest -> latest.verdict() == Verdict.DOES_NOT_APPLY)
                .orElse(false);
    }
}
