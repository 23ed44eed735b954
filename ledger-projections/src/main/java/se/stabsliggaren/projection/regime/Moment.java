package se.stabsliggaren.projection.regime;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.Span;

/**
 * Between which instants a post's matter happened, for counting.
 *
 * @param earliest the first possible instant, or, where none is known, when it was recorded
 * @param latest the last one
 * @param known whether the first one is known
 */
public record Moment(Instant earliest, Instant latest, boolean known) {

    public static Moment of(Row<?> row) {
        if (row.occurred().at() instanceof When.At at) {
            return new Moment(at.earliest(), at.earliest(), true);
        }
        Span span = Span.of(row.occurred());
        Instant earliest = span.earliest();
        Instant end = span.end();
        if (earliest == null) {
            return new Moment(row.recordedAt(), end == null ? row.recordedAt() : end, false);
        }
        // What is open at its end had happened when it was recorded.
        Instant latest = end == null ? row.recordedAt() : end;
        return new Moment(earliest, latest.isBefore(earliest) ? earliest : latest, true);
    }

    /** Whether this is known to have happened after another. */
    public boolean after(Moment other) {
        return known && other.known && earliest.isAfter(other.latest);
    }

    public boolean exact() {
        return known && earliest.equals(latest);
    }

    /** The Swedish day it happened on, or began. */
    public static LocalDate day(Row<?> row) {
        return day(of(row).earliest());
    }

    public static LocalDate day(Instant instant) {
        return instant.atZone(When.LOCAL).toLocalDate();
    }

    /** The word without the space around it; empty when nobody said one. */
    public static String word(@Nullable String word) {
        return word == null ? "" : word.strip();
    }
}
