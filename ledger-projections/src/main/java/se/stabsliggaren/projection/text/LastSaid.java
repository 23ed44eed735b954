package se.stabsliggaren.projection.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.view.Interval;

/**
 * When something without an end was last said to be so. What nobody has said anything of for long may be so no more, and a
 * reader must know how old the word is.
 */
public final class LastSaid {

    /** What was said within this time needs no mark; a staff meets oftener. */
    private static final Duration LONG = Duration.ofDays(7);

    private LastSaid() {}

    /** When that was which a post says: the last moment it can have been, and never after the post itself. */
    public static Instant of(Interval when, Instant recordedAt) {
        Instant end = when.end();
        return end == null || end.isAfter(recordedAt) ? recordedAt : end;
    }

    /** {@code , sagt senast lör 2 nov}; nothing when it was said lately, or nobody can tell. */
    public static Phrase longAgo(@Nullable Instant said, Instant now) {
        if (said == null || !said.plus(LONG).isBefore(now)) {
            return Phrase.of("");
        }
        // The end of a day is the first instant of the next.
        LocalDate day = LocalDate.ofInstant(said.minusMillis(1), When.LOCAL);
        return Phrase.of("").when(", sagt senast ", new When.Day(day));
    }
}
