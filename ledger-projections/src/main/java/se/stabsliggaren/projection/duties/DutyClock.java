package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.view.Flat;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Row;

/**
 * @param filingSaid what of its sentence says whether anything is filed, in sentences of its own, which hold by all of its
 *     readings; null where that says nothing of it
 * @param settledBy the filing that met it or was late
 * @param refrainedIn the post in which it was decided not to notify, if that is what ends the watch
 * @param provided what its sentence depends on, in Swedish, where no post says that it is so; null where nothing does
 * @param readings how it stands by each way to read the law, or by each of posts that go apart about when it started; none
 *     where there is one way only
 */
public record DutyClock(
        State state,
        String said,
        @Nullable String filingSaid,
        @Flat Beginning begun,
        @Flat Ending ends,
        @Nullable Integer settledBy,
        @Nullable Integer refrainedIn,
        @Nullable String provided,
        List<Counted> readings) {

    /** Whether a limit runs, has passed or may have, and nothing was filed. */
    public boolean isOpen() {
        return switch (state) {
            case RUNNING, PASSED -> true;
            case UNCERTAIN -> settledBy == null;
            case NO_LIMIT, NOT_STARTED, MET, LATE, DOES_NOT_APPLY, NOT_TO_FILE, OUTSIDE -> false;
        };
    }

    /** The same, of which another post says otherwise when it started. */
    DutyClock startedOtherwiseBy(Row<?> row) {
        return new DutyClock(
                state, said, filingSaid, begun.otherwiseBy(row), ends, settledBy, refrainedIn, provided, readings);
    }

    /** The same, with what else is said of it. */
    DutyClock saying(String more) {
        return new DutyClock(
                state, said + " " + more, filingSaid, begun, ends, settledBy, refrainedIn, provided, readings);
    }

    DutyClock readBy(List<Counted> both) {
        return new DutyClock(state, said, filingSaid, begun, ends, settledBy, refrainedIn, provided, both);
    }

    /** The same, which says this of whether anything is filed. */
    DutyClock saidOfFiling(String said) {
        String filing = said.isBlank() ? null : said.strip();
        return new DutyClock(state, this.said, filing, begun, ends, settledBy, refrainedIn, provided, readings);
    }

    /** The same if something holds that no post says: no verdict, whatever it would be then. */
    DutyClock providedThat(String condition) {
        boolean verdict =
                switch (state) {
                    case PASSED, MET, LATE -> true;
                    case NO_LIMIT, NOT_STARTED, RUNNING, UNCERTAIN, DOES_NOT_APPLY, NOT_TO_FILE, OUTSIDE -> false;
                };
        return new DutyClock(
                verdict ? State.UNCERTAIN : state,
                condition + " " + said,
                filingSaid,
                begun,
                ends,
                settledBy,
                refrainedIn,
                condition,
                readings);
    }

    /**
     * How a clock stands by one way to read the law.
     *
     * @param from what it counts from, in words
     * @param said without whether anything is filed, where nothing is for certain: the clock says that once
     */
    public record Counted(
            String from,
            State state,
            String said,
            @Flat Beginning begun,
            @Flat Ending ends) {}

    /**
     * When a clock started, as well as posts say it.
     *
     * @param startedBy the post that started it
     * @param start the earliest moment at which it can have started; null when that is not known
     * @param latestStart the latest one; null when that is not known
     * @param startImprecise whether these are not the same minute
     * @param startedOtherwiseBy the post that says the latest of when it started, where posts go apart; null where none does
     */
    public record Beginning(
            @Nullable Integer startedBy,
            @Nullable Instant start,
            @Nullable Instant latestStart,
            boolean startImprecise,
            @Nullable Integer startedOtherwiseBy) {

        static Beginning of(@Nullable Row<?> startedBy, @Nullable Interval start) {
            return new Beginning(
                    startedBy == null ? null : startedBy.number(),
                    start == null ? null : start.earliest(),
                    start == null ? null : start.latest(),
                    start != null && !start.isMoment(),
                    null);
        }

        Beginning otherwiseBy(Row<?> row) {
            return new Beginning(startedBy, start, latestStart, startImprecise, row.number());
        }
    }

    /**
     * When its limit runs out.
     *
     * @param limit counted from the earliest start; null when that is not known
     * @param latestLimit counted from the latest start; null when that is not known
     * @param limitSaid the same in Swedish: the moment, or between which
     * @param raw the day a period ended before it was moved, counted from the earliest start; null for hours
     * @param moved the day it ends; null for hours
     * @param steps how the limit was counted, one step a line
     */
    public record Ending(
            @Nullable Instant limit,
            @Nullable Instant latestLimit,
            @Nullable String limitSaid,
            @Nullable When raw,
            @Nullable When moved,
            List<String> steps) {

        /** Of what has no limit. */
        static final Ending NONE = new Ending(null, null, null, null, null, List.of());
    }

    /** How a clock stands. */
    public enum State {
        /** The law gives no length (ingen frist i lag). */
        NO_LIMIT,
        /** There is a length, but no post says that anything has started it. */
        NOT_STARTED,
        RUNNING,
        PASSED,
        MET,
        LATE,
        /** The times are too inexact to say. */
        UNCERTAIN,
        DOES_NOT_APPLY,
        /** It was decided not to notify; nothing is watched (beslut att inte anmäla). */
        NOT_TO_FILE,
        /** The rule packs say nothing of it. */
        OUTSIDE
    }
}
