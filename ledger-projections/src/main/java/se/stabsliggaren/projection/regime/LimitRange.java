package se.stabsliggaren.projection.regime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.view.Interval;

/**
 * When a limit runs out that began some time within an interval: between these two limits. What is asked of it is
 * answered with yes only when that holds whenever it began.
 *
 * @param start when it began
 * @param first counted from the earliest it can have begun; null when that is not known
 * @param last counted from the latest; null when that is not known
 */
public record LimitRange(
        Interval start, @Nullable Limit first, @Nullable Limit last) {

    /** The limits of a clock that started then; none when the law gives no length. */
    public static Optional<LimitRange> of(Length length, Interval start) {
        return length instanceof Length.None
                ? Optional.empty()
                : Optional.of(new LimitRange(start, limit(length, start.earliest()), limit(length, start.latest())));
    }

    private static @Nullable Limit limit(Length length, @Nullable Instant start) {
        return start == null ? null : Limit.of(length, start).orElseThrow();
    }

    /** The limits if it began then or any time before. */
    public LimitRange orBefore() {
        return new LimitRange(start.orBefore(), null, last);
    }

    /** Whether what happened then did so on the last day, or after it. */
    public boolean lastDayHasCertainlyBegunBy(Interval when) {
        LocalDate day = when.firstDay();
        return last != null && day != null && !day.isBefore(last.day());
    }

    /** Whether a page tells it as one limit. */
    public boolean isOne() {
        return start.isMoment()
                || (first != null && last != null && first.shown().equals(last.shown()));
    }

    /** When it runs out. */
    public Interval ends() {
        return new Interval(first == null ? null : first.at(), last == null ? null : last.at());
    }

    public boolean certainlyRunsAt(Instant now) {
        return first != null && !now.isAfter(first.at());
    }

    /** Counted strictly, as an alarm must. */
    public boolean certainlyPassedAt(Instant now) {
        return last != null && now.isAfter(last.at());
    }

    /** Whether what was filed then was in time, counted strictly. */
    public boolean certainlyMetBy(Interval filed) {
        return filed.latest() != null && certainlyRunsAt(filed.latest());
    }

    /** Whether what was filed then was in time only because a holiday moved the limit. */
    public boolean isMetOnlyAsMoved(Interval filed) {
        return certainlyMetBy(filed)
                && first != null
                && filed.latest() != null
                && first.isMoved()
                && filed.latest().isAfter(first.unmoved());
    }

    /** Whether it was late whichever way the hours are counted. */
    public boolean certainlyLate(Interval filed) {
        return last != null && filed.earliest() != null && filed.earliest().isAfter(last.lateAfter());
    }
}
