package se.stabsliggaren.api.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.stabsliggaren.event.When;
import se.stabsliggaren.format.BadField;

/**
 * A time as it was filled in.
 *
 * @param field of the post, which a refusal names
 * @param asked what was asked, after {@code när}, e.g. {@code det började}
 * @param day the local day; empty where nobody said
 * @param time the time of that day, by the clock on the wall; empty where nobody said
 */
public record FormTime(String field, String asked, String day, String time) {

    /**
     * As exactly as it was filled in; of the hour that comes twice when summer time ends, the first. Nothing where nobody
     * said.
     */
    public Optional<When> when() {
        if (!day.isBlank()) {
            return Optional.of(said());
        }
        if (!time.isBlank()) {
            throw new BadField(
                    field, "Det står ett klockslag men ingen dag; skriv dagen då %s också.".formatted(asked));
        }
        return Optional.empty();
    }

    private When said() {
        try {
            LocalDate date = LocalDate.parse(day.strip());
            if (time.isBlank()) {
                return new When.Day(date);
            }
            Instant instant = date.atTime(LocalTime.parse(time.strip()))
                    .atZone(When.LOCAL)
                    .toInstant();
            return new When.At(instant.truncatedTo(ChronoUnit.MINUTES), ChronoUnit.MINUTES);
        } catch (DateTimeException unreadable) {
            throw new BadField(
                    field,
                    "Det går inte att förstå när %s; skriv dagen som 2024-11-06 och tiden som 03:00.".formatted(asked));
        }
    }
}
