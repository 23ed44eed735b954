package se.stabsliggaren.projection.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.duties.DutyClock.Beginning;
import se.stabsliggaren.projection.duties.DutyClock.Counted;
import se.stabsliggaren.projection.duties.DutyClock.Ending;
import se.stabsliggaren.projection.regime.Limit;
import se.stabsliggaren.projection.regime.LimitRange;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;

/** Draws a clock that was read: since when it counts, when it ends, and how that was counted. */
final class ClockDrawing {

    private ClockDrawing() {}

    static DutyClock unlimited(@Nullable Row<?> startedBy, ClockReading reading) {
        return clock(startedBy, startedBy == null ? null : KnownThen.happened(startedBy), null, reading);
    }

    static DutyClock clock(
            @Nullable Row<?> startedBy, @Nullable Interval start, @Nullable LimitRange limits, ClockReading reading) {
        DutyClock clock = new DutyClock(
                reading.state(),
                reading.said(),
                null,
                Beginning.of(startedBy, start),
                limits == null ? Ending.NONE : ending(limits),
                reading.settledBy() == null ? null : reading.settledBy().row().number(),
                reading.refrained() == null ? null : reading.refrained().row().number(),
                null,
                List.of());
        return clock.saidOfFiling(reading.ofFiling());
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

    /** By one way to read the law. */
    static Counted counted(String from, Row<?> toldIn, Interval start, LimitRange limits, ClockReading reading) {
        return new Counted(from, reading.state(), reading.ofLimit(), Beginning.of(toldIn, start), ending(limits));
    }
}
