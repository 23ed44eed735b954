package se.stabsliggaren.projection.duties;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.duties.DutyClock.Counted;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.regime.LimitRange;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;

/**
 * The clock of a law that counts from knowledge of the incident. From the assessment it is read too; and what was filed is in
 * time only where it is so from every earlier post that may show that the body knew.
 */
final class KnowledgeClocks {

    private final LimitReading limit;

    KnowledgeClocks(LimitReading limit) {
        this.limit = limit;
    }

    /** @param counted how it stands from the assessment */
    DutyClock of(DutyLine line, Regime regime, Row<?> assessedIn, LimitRange limits, ClockReading counted) {
        return line.knownBefore().isEmpty()
                ? fromAssessment(line, regime, assessedIn, limits, counted)
                : fromKnowledge(line, regime, assessedIn, limits, counted);
    }

    /** No post says that it applies, but one when the incident was known, from which the law counts if it does. */
    Optional<DutyClock> ifItApplies(DutyLine line, Regime regime) {
        List<Known> known = line.deeds().known();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Row<?> toldIn = Known.earliest(known).row();
        Interval first = Interval.firstOf(known.stream().map(Known::when).toList());
        LimitRange limits = LimitRange.of(regime.length(), first).orElseThrow();
        ClockReading counted = LimitInLaw.of(regime, limits).read(limit.started(line, toldIn, limits));
        String ends = LimitWords.ends(limits);
        if (counted.settledBy() != null) {
            ClockReading settled = new ClockReading(
                    State.UNCERTAIN, KnowledgeWords.ifItApplies(counted.said(), toldIn), counted.settledBy(), null);
            return Optional.of(ClockDrawing.unlimited(null, settled)
                    .readBy(List.of(
                            ClockDrawing.counted(KnowledgeWords.FROM_KNOWLEDGE, toldIn, first, limits, counted))));
        }
        return counted.isNotWatched() || ends == null
                ? Optional.empty()
                : Optional.of(ClockDrawing.unlimited(
                        null, ClockReading.of(State.NOT_STARTED, KnowledgeWords.endsIfItApplies(ends, toldIn))));
    }

    /** No post says that the body knew of it before; that it did, one may show. */
    private DutyClock fromAssessment(
            DutyLine line, Regime regime, Row<?> assessedIn, LimitRange limits, ClockReading counted) {
        Counted own = ClockDrawing.counted(KnowledgeWords.FROM_ASSESSMENT, assessedIn, limits.start(), limits, counted);
        Perhaps perhaps = perhapsBefore(line, regime, limits.start());
        List<Known> before = line.deeds().beforeTheLaw();
        if (perhaps == null
                && before.isEmpty()
                && undated(line).isEmpty()
                && line.deeds().perhapsBeforeTheLaw().isEmpty()
                && signsBeforeTheLaw(line).isEmpty()) {
            return ClockDrawing.clock(
                            assessedIn,
                            limits.start(),
                            limits,
                            counted.saying(KnowledgeWords.knowledgeUnknown(counted.said(), assessedIn))
                                    .adding(foundLater(line, limits.start())))
                    .saidOfFiling(counted.ofFiling());
        }
        ClockReading said = counted.saying(KnowledgeWords.fromAssessment(counted.ofLimit(), assessedIn));
        if (perhaps != null) {
            said = perhaps.beside(said, counted.state());
        }
        List<Counted> readings = perhaps == null ? List.of() : List.of(own, perhaps.counted());
        String filed = filed(counted, perhaps);
        return ClockDrawing.clock(
                        assessedIn,
                        limits.start(),
                        limits,
                        unlessKnownBefore(said, line, readings)
                                .adding(foundLater(line, limits.start()))
                                .adding(filed))
                .saidOfFiling(filed)
                .readBy(readings);
    }

    /**
     * Counted from knowledge of the incident, and from the assessment: while nothing is filed the earlier one alarms; a
     * verdict on what was filed holds by both.
     */
    private DutyClock fromKnowledge(
            DutyLine line, Regime regime, Row<?> assessedIn, LimitRange fromAssessment, ClockReading later) {
        Known earliest = Known.earliest(line.knownBefore());
        Row<?> toldIn = earliest.row();
        Interval known = line.known();
        LimitRange fromKnowledge = LimitRange.of(regime.length(), known).orElseThrow();
        ClockReading earlier = LimitInLaw.of(regime, fromKnowledge).read(limit.started(line, toldIn, fromKnowledge));
        boolean agreed = earlier.settledBy() == null || earlier.state() == later.state();
        ClockReading both = new ClockReading(
                agreed ? earlier.state() : State.UNCERTAIN,
                KnowledgeWords.byBoth(earlier.ofLimit(), toldIn, later.ofLimit(), assessedIn),
                earlier.settledBy(),
                null);
        Perhaps perhaps = perhapsBefore(line, regime, known);
        List<Counted> readings = new ArrayList<>(List.of(
                ClockDrawing.counted(KnowledgeWords.FROM_KNOWLEDGE, toldIn, known, fromKnowledge, earlier),
                ClockDrawing.counted(
                        KnowledgeWords.FROM_ASSESSMENT, assessedIn, fromAssessment.start(), fromAssessment, later)));
        if (perhaps != null) {
            readings.add(perhaps.counted());
        }
        ClockReading said = perhaps == null ? both : perhaps.beside(both, both.state());
        String filed = earlier.ofFiling().isEmpty() ? filed(later, perhaps) : earlier.ofFiling();
        DutyClock clock = ClockDrawing.clock(
                        toldIn,
                        known,
                        fromKnowledge,
                        unlessKnownBefore(said, line, readings)
                                .adding(foundLater(line, known))
                                .adding(filed))
                .saidOfFiling(filed)
                .readBy(List.copyOf(readings));
        return earliest.otherwise() == null ? clock : clock.startedOtherwiseBy(earliest.otherwise());
    }

    /** What is said of whether anything is filed, once for all ways to count. */
    private static String filed(ClockReading counted, @Nullable Perhaps perhaps) {
        return perhaps == null || !counted.ofFiling().isEmpty()
                ? counted.ofFiling()
                : perhaps.reading().ofFiling();
    }

    /**
     * How it stands if the body knew when the earliest of these happened.
     *
     * @param signs the one that tells of the earliest first
     */
    private record Perhaps(List<EarlySign> signs, LimitRange limits, ClockReading reading) {

        Counted counted() {
            EarlySign first = signs.getFirst();
            return ClockDrawing.counted(KnowledgeWords.from(first), first.row(), limits.start(), limits, reading);
        }

        /** What was read otherwise, certain only if this is the same. */
        ClockReading beside(ClockReading other, State state) {
            return new ClockReading(
                    state == reading.state() ? other.state() : State.UNCERTAIN,
                    KnowledgeWords.perhapsKnown(other.said(), signs, reading.ofLimit()),
                    other.settledBy(),
                    null);
        }
    }

    /** Null when no post may show that it was known before this. */
    private @Nullable Perhaps perhapsBefore(DutyLine line, Regime regime, Interval start) {
        List<EarlySign> signs = EarlySign.inOrder(line.signsBefore(start));
        if (signs.isEmpty()) {
            return null;
        }
        Interval first = Interval.firstOf(Stream.concat(signs.stream().map(EarlySign::when), Stream.of(start))
                .toList());
        LimitRange limits =
                LimitRange.of(regime.length(), regime.whileInForce(first)).orElseThrow();
        return new Perhaps(
                signs, limits, LimitInLaw.of(regime, limits).read(limit.known(line, signs.getFirst(), limits)));
    }

    /** Nothing is in time for certain while the body may have known before any time that posts tell. */
    private static ClockReading unlessKnownBefore(ClockReading said, DutyLine line, List<Counted> readBy) {
        List<Row<?>> undated = undated(line).stream()
                .filter(row -> readBy.stream()
                        .noneMatch(one -> Objects.equals(one.begun().startedBy(), row.number())))
                .toList();
        ClockReading known = unlessBeforeTheLaw(said, line);
        return undated.isEmpty() ? known : notMet(known, KnowledgeWords.undated(known.said(), undated));
    }

    /** What was known before the law is told once, by the posts that say so or else by those that may show it. */
    private static ClockReading unlessBeforeTheLaw(ClockReading said, DutyLine line) {
        List<Known> before = line.deeds().beforeTheLaw();
        if (!before.isEmpty()) {
            return notMet(
                    said,
                    KnowledgeWords.knownBeforeTheLaw(
                            said.said(), Known.earliest(before).row()));
        }
        List<Row<?>> perhaps = line.deeds().perhapsBeforeTheLaw().stream()
                .<Row<?>>map(Known::row)
                .toList();
        if (!perhaps.isEmpty()) {
            return notMet(said, KnowledgeWords.perhapsBeforeTheLaw(said.said(), perhaps));
        }
        List<Row<?>> signs = signsBeforeTheLaw(line);
        return signs.isEmpty() ? said : notMet(said, KnowledgeWords.signsBeforeTheLaw(said.said(), signs));
    }

    private static ClockReading notMet(ClockReading reading, String said) {
        return new ClockReading(
                reading.state() == State.MET ? State.UNCERTAIN : reading.state(), said, reading.settledBy(), null);
    }

    /** What is told of the attack from before the clock started, as a sentence: no clock starts when that happened. */
    private static String foundLater(DutyLine line, Interval start) {
        return KnowledgeWords.foundLater(line.deeds().signs().stream()
                .filter(EarlySign::isFinding)
                .<Row<?>>map(EarlySign::row)
                .filter(row -> !Assumed.is(row) && KnownThen.happened(row).certainlyBefore(start))
                .toList());
    }

    /** What tells of knowledge or may show it, and when that was nobody said. */
    private static List<Row<?>> undated(DutyLine line) {
        return Stream.<Row<?>>concat(
                        line.deeds().known().stream()
                                .filter(known -> Assumed.is(known.row(), known.when()))
                                .map(Known::row),
                        line.deeds().signs().stream()
                                .filter(EarlySign::isUndated)
                                .map(EarlySign::row))
                .toList();
    }

    private static List<Row<?>> signsBeforeTheLaw(DutyLine line) {
        Regime law = line.regime();
        return line.deeds().signs().stream()
                .filter(sign -> law != null && !law.isInForceThroughout(sign.when()))
                .<Row<?>>map(EarlySign::row)
                .toList();
    }
}
