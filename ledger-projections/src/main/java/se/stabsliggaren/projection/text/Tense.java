package se.stabsliggaren.projection.text;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Row;

/**
 * How what a post tells stands to the moment it is read: what can still be to come is not told as done, nor as to come what
 * can have come.
 *
 * <p>A post tells of what has happened. So it is taken by its word from when it was recorded on, where each time that it
 * names had begun by then: who records at ten o'clock a decision "of today" tells that it is made. A time that had not begun
 * then was placed ahead, and its post says of nothing that it has happened (decision 112). The time of recording bounds
 * nothing else.
 */
public enum Tense {
    /** It has happened, at whatever instant it was that its post leaves possible. */
    PAST,
    /** It can have happened, and can be to come. */
    OPEN,
    /** It is to come. */
    FUTURE;

    /** Of what a post tells, read at a moment. */
    public static Tense of(Row<?> row, Instant now) {
        return of(row.occurred(), row.recordedAt(), now);
    }

    public static Tense of(Occurred occurred, Instant recordedAt, Instant now) {
        Interval when = Interval.of(occurred);
        if (!when.canHaveHappenedBy(now)) {
            return FUTURE;
        }
        boolean told = !now.isBefore(recordedAt) && named(occurred).allMatch(time -> hasBegun(time, recordedAt));
        return told || isOver(when, now) ? PAST : OPEN;
    }

    /** What is as exact as a page can tell has come when it is there. */
    private static boolean isOver(Interval when, Instant now) {
        return when.isMoment() || (when.latest() != null && !when.latest().isAfter(now));
    }

    private static Stream<When> named(Occurred occurred) {
        return Stream.concat(
                Stream.of(
                                Optional.ofNullable(occurred.at()),
                                Optional.ofNullable(occurred.from()),
                                Optional.ofNullable(occurred.to()))
                        .flatMap(Optional::stream),
                occurred.candidates().stream());
    }

    /** Of what lies somewhere between two times the later one has to. */
    private static boolean hasBegun(When when, Instant by) {
        return when instanceof When.Between between
                ? hasBegun(between.last(), by)
                : !when.earliest().isAfter(by);
    }
}
