package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.DutyEvent.CourseNoted;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.When;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.duties.PassedLimits.Passing;
import se.stabsliggaren.projection.regime.Limit;
import se.stabsliggaren.projection.regime.LimitRange;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/**
 * Which limits have passed for certain. A page may say what it depends on; a post stands for ever, so that none is made of
 * a limit that may not have passed, of what may have been filed, or of a rule whose sources disagree.
 */
final class LimitWatch {

    private final Instant now;
    private final Set<Told> recorded = new HashSet<>();

    /** A limit that some post says has passed: of which start, under which regime, for whom. */
    private record Told(int start, TypedName regime, TypedName controller, When limit) {

        static Told of(int start, LimitPassed passed) {
            String controller = passed.controller();
            return new Told(
                    start,
                    TypedName.of(passed.regime()),
                    TypedName.of(controller == null ? "" : controller),
                    passed.limit());
        }
    }

    /** @param whole all posts, the withdrawn too: what somebody took back is not said again */
    LimitWatch(View<DutyRow> whole, Instant now) {
        this.now = now;
        whole.rows().forEach(row -> {
            LimitPassed passed = passed(row.said().duty());
            if (passed != null) {
                recorded.add(Told.of(whole.nameOf(passed.started().post()), passed));
            }
        });
    }

    private static @Nullable LimitPassed passed(@Nullable DutyEvent duty) {
        return switch (duty) {
            case null -> null;
            case LimitPassed passed -> passed;
            case DutyAssessed ignored -> null;
            case DutyFiled ignored -> null;
            case ReferenceReceived ignored -> null;
            case CourseNoted ignored -> null;
            case DelayExplained ignored -> null;
        };
    }

    PassedLimits over(List<DutyLine> lines) {
        List<Passing> unrecorded = new ArrayList<>();
        Instant next = null;
        for (DutyLine line : lines) {
            LimitRange limits = watched(line);
            Limit last = limits == null ? null : limits.last();
            if (last == null || limits == null) {
                continue;
            }
            if (limits.certainlyLate(Interval.at(now))) {
                passing(line, limits, last)
                        .filter(one ->
                                !recorded.contains(Told.of(one.event().started().post(), one.event())))
                        .ifPresent(unrecorded::add);
            } else {
                Instant over = last.lateAfter().plusMillis(1);
                next = next == null || over.isBefore(next) ? over : next;
            }
        }
        return new PassedLimits(List.copyOf(unrecorded), next);
    }

    /** The limit of a clock that runs or has run out with nothing filed; null of one that the law may not have set. */
    private @Nullable LimitRange watched(DutyLine line) {
        Regime regime = line.regime();
        if (regime == null || !line.maybe().isEmpty()) {
            return null;
        }
        DutyClock clock = new Clocks(now).of(line);
        if (!clock.isOpen()) {
            return null;
        }
        if (!regime.isInForceThroughout(line.starting().when())) {
            return null;
        }
        return LimitRange.of(regime.length(), line.start())
                .filter(limits -> LimitInLaw.of(regime, limits).isSure())
                .filter(limits -> clock.state() == State.PASSED || !limits.certainlyLate(Interval.at(now)))
                .orElse(null);
    }

    private static Optional<Passing> passing(DutyLine line, LimitRange limits, Limit last) {
        return line.starting().last().map(start -> {
            String controller = line.party().controller();
            LimitPassed passed = new LimitPassed(
                    line.word(), controller.isEmpty() ? null : controller, limit(limits, last), Ref.to(start.name()));
            return new Passing(passed, occurred(start, limits, last));
        });
    }

    /** The limit as pages tell it: its minute, or its last day; of one that is not known exactly, the last it can be. */
    private static When limit(LimitRange limits, Limit last) {
        Limit told = told(limits, last);
        LocalDate day = told.moved();
        return day == null ? minute(told.at()) : new When.Day(day);
    }

    private static Limit told(LimitRange limits, Limit last) {
        Limit first = limits.first();
        return limits.isOne() && first != null ? first : last;
    }

    /** When nobody said when the clock started, it started when that was recorded or before. */
    private static Occurred occurred(Row<?> start, LimitRange limits, Limit last) {
        When end = minute(told(limits, last).at());
        if (Boolean.TRUE.equals(start.occurred().assumed())) {
            return Occurred.between(null, end);
        }
        Limit first = limits.first();
        return limits.isOne() ? Occurred.at(end) : Occurred.between(first == null ? null : minute(first.at()), end);
    }

    private static When minute(Instant instant) {
        return new When.At(instant.truncatedTo(ChronoUnit.MINUTES), ChronoUnit.MINUTES);
    }
}
