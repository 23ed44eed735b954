package se.stabsliggaren.projection.text;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/**
 * Since when something is so, told no more surely than it is known.
 *
 * @param post the post that says it
 * @param surety whether it can be taken for what is so now
 * @param words the same in Swedish: {@code ons 6 nov kl. 14.05}, {@code osäkert när: mån 18 nov eller ons 27 nov}
 * @param function in which function it was recorded
 * @param writer who recorded it, as a post introduces them; null when none does
 * @param asStated true when it counts only because its paper says so; it was recorded later
 */
public record Since(
        int post,
        Surety surety,
        String words,
        Instant recordedAt,
        String recorded,
        String function,
        @Nullable Person writer,
        boolean asStated) {

    /** How surely something is so at the moment it is read. */
    public enum Surety {
        /** Somebody said when, and that has come. */
        SAID,
        /** Nobody said when; the time of recording was taken. */
        ASSUMED,
        /** It has come, but when is one of several. */
        UNSURE_WHEN,
        /** It was said of a time that has passed; what is so now was not said. */
        OF_A_TIME_PAST,
        /** Nobody can say when. */
        UNKNOWN,
        /** It may not have come yet. */
        PERHAPS,
        /** It has not come. */
        COMING
    }

    /** Since when this is so, read at this moment. */
    public static <R> Since of(Row<R> row, View<R> known, Instant now) {
        Surety surety = surety(row, now);
        return new Since(
                row.number(),
                surety,
                words(surety, SwedishTime.occurred(row.occurred(), SwedishTime.year(now))),
                row.recordedAt(),
                SwedishTime.moment(row.recordedAt(), SwedishTime.year(now)),
                row.function(),
                known.writer(row).person(),
                known.isAsStated(row));
    }

    /** Whether it has happened, though perhaps nobody can say when. */
    public boolean hasHappened() {
        return hasHappened(surety);
    }

    private static boolean hasHappened(Surety surety) {
        return hasCome(surety) || surety == Surety.UNKNOWN;
    }

    /** Whether it has surely come and can be placed among other things; only such a thing takes the place of what was so before. */
    public boolean hasCome() {
        return hasCome(surety);
    }

    private static boolean hasCome(Surety surety) {
        return switch (surety) {
            case SAID, ASSUMED, UNSURE_WHEN, OF_A_TIME_PAST -> true;
            case UNKNOWN, PERHAPS, COMING -> false;
        };
    }

    private static Surety surety(Row<?> row, Instant now) {
        Occurred occurred = row.occurred();
        Interval when = Interval.of(occurred);
        Instant end = when.end();
        if (!when.canHaveHappenedBy(now)) {
            return Surety.COMING;
        }
        if (Boolean.TRUE.equals(occurred.assumed())) {
            return Surety.ASSUMED;
        }
        boolean passed = end != null && !end.isAfter(now);
        if (occurred.from() != null && passed) {
            return Surety.OF_A_TIME_PAST;
        }
        When began = occurred.at() == null ? occurred.from() : occurred.at();
        if (began != null) {
            return hasHappened(Occurred.at(began), row, now) ? Surety.SAID : Surety.PERHAPS;
        }
        if (end == null) {
            return Surety.UNKNOWN;
        }
        return hasHappened(occurred, row, now) ? Surety.UNSURE_WHEN : Surety.PERHAPS;
    }

    private static boolean hasHappened(Occurred occurred, Row<?> row, Instant now) {
        return Tense.of(occurred, row.recordedAt(), now) == Tense.PAST;
    }

    private static String words(Surety surety, String when) {
        return switch (surety) {
            case SAID -> when;
            case ASSUMED -> when + " (tiden antagen)";
            case UNSURE_WHEN -> "osäkert när: " + when;
            case OF_A_TIME_PAST -> "sades om tiden " + when + "; " + Absence.words("om det är så än");
            case UNKNOWN -> "okänt när";
            case PERHAPS -> "kanske inte än: " + when;
            case COMING -> "har inte hänt än: " + when;
        };
    }
}
