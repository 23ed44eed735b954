package se.stabsliggaren.projection.duties;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.Obligation;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.duties.DutiesPage.Clock;
import se.stabsliggaren.projection.duties.DutiesPage.State;
import se.stabsliggaren.projection.regime.Length;
import se.stabsliggaren.projection.regime.Limit;
import se.stabsliggaren.projection.regime.Moment;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Row;

/** Reads the clock of a duty at a moment. What is filed first settles it for good. */
final class Clocks {

    private final Instant now;

    Clocks(Instant now) {
        this.now = now;
    }

    Clock of(DutyLine line) {
        Regime regime = line.regime();
        if (regime == null) {
            return clock(State.OUTSIDE, "Liggaren har ingen regel som anger en frist.", null, null, null);
        }
        Optional<Row<?>> start = start(line);
        if (regime.length() instanceof Length.None none) {
            return clock(State.NO_LIMIT, "Ingen frist i lag: " + none.said() + ".", start.orElse(null), null, null);
        }
        if (start.isEmpty()) {
            return notStarted(line, regime);
        }
        Row<?> started = start.get();
        if (!regime.inForce(Moment.day(started))) {
            return clock(State.OUTSIDE, "Regelverket gällde inte den dagen.", started, null, null);
        }
        Limit limit = Limit.of(regime.length(), Moment.of(started).earliest()).orElseThrow();
        return running(line, started, limit);
    }

    private Clock notStarted(DutyLine line, Regime regime) {
        boolean refused = line.assessment()
                .map(a -> a.verdict() == Verdict.DOES_NOT_APPLY)
                .orElse(false);
        if (refused) {
            return clock(State.DOES_NOT_APPLY, "Bedömdes inte gälla.", null, null, null);
        }
        DutyFiling first = first(line, regime);
        String said = first == null
                ? "Fristen har inte börjat löpa."
                : "Fristen har inte börjat löpa; lämnad ändå, i nr %d."
                        .formatted(first.row().name());
        return clock(State.NOT_STARTED, said, null, null, first);
    }

    private Clock running(DutyLine line, Row<?> started, Limit limit) {
        Optional<DutyAssessed> assessment = line.assessment();
        if (assessment.map(a -> a.verdict() == Verdict.DOES_NOT_APPLY).orElse(false)) {
            return clock(State.DOES_NOT_APPLY, "Bedömdes inte gälla; ingen frist bevakas.", started, limit, null);
        }
        if (assessment.map(a -> a.obligation() == Obligation.VOLUNTARY).orElse(false)) {
            return clock(State.NO_LIMIT, "Frivillig; ingen frist i lag.", started, null, null);
        }
        DutyFiling first = first(line, Objects.requireNonNull(line.regime()));
        return first == null ? unfiled(started, limit) : filed(started, limit, first);
    }

    private Clock unfiled(Row<?> started, Limit limit) {
        Duration left = Duration.between(now, limit.at());
        return left.isNegative()
                ? clock(
                        State.PASSED,
                        "Fristen gick ut för %s sedan; inget är lämnat.".formatted(SwedishTime.length(left)),
                        started,
                        limit,
                        null)
                : clock(
                        State.RUNNING,
                        "Fristen löper; %s kvar.".formatted(SwedishTime.length(left)),
                        started,
                        limit,
                        null);
    }

    private static Clock filed(Row<?> started, Limit limit, DutyFiling first) {
        Moment at = Moment.of(first.row());
        int nr = first.row().name();
        Duration late = Duration.between(limit.at(), at.earliest());
        if (at.known() && late.isPositive()) {
            return clock(
                    State.LATE,
                    "Lämnad %s för sent, i nr %d.".formatted(SwedishTime.length(late), nr),
                    started,
                    limit,
                    first);
        }
        if (!at.latest().isAfter(limit.at())) {
            Duration spare = Duration.between(at.latest(), limit.at());
            String least = at.exact() ? "" : "minst ";
            return clock(
                    State.MET,
                    "Lämnad i tid, i nr %d, med %s%s kvar.".formatted(nr, least, SwedishTime.length(spare)),
                    started,
                    limit,
                    first);
        }
        return clock(
                State.UNCERTAIN,
                "Lämnad i nr %d, men tiden är för oviss för att säga om det var i tid.".formatted(nr),
                started,
                limit,
                first);
    }

    /** The earliest moment anything says that the clock started; of two posts that say the same, the first. */
    private static Optional<Row<?>> start(DutyLine line) {
        return line.starts().stream()
                .min(Comparator.<Row<?>, Instant>comparing(row -> Moment.of(row).earliest())
                        .thenComparing(Row::number));
    }

    private static @Nullable DutyFiling first(DutyLine line, Regime regime) {
        return line.filed().stream()
                .filter(one -> regime.stages().contains(one.event().stage()))
                .min(Comparator.<DutyFiling, Instant>comparing(
                                one -> Moment.of(one.row()).earliest())
                        .thenComparing(one -> one.row().number()))
                .orElse(null);
    }

    private static Clock clock(
            State state, String said, @Nullable Row<?> started, @Nullable Limit limit, @Nullable DutyFiling settledBy) {
        Moment start = started == null ? null : Moment.of(started);
        return new Clock(
                state,
                said,
                started == null ? null : started.number(),
                start == null ? null : start.earliest(),
                start != null && !start.exact(),
                limit == null ? null : limit.at(),
                limit == null ? null : limit.shown(),
                limit == null ? null : day(limit.raw()),
                limit == null ? null : day(limit.moved()),
                limit == null ? List.of() : limit.steps(),
                settledBy == null ? null : settledBy.row().number());
    }

    private static @Nullable When day(@Nullable LocalDate day) {
        return day == null ? null : new When.Day(day);
    }
}
