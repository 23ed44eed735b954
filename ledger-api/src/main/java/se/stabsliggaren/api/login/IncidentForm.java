package se.stabsliggaren.api.login;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import se.stabsliggaren.api.incident.Opening;
import se.stabsliggaren.event.When;
import se.stabsliggaren.format.BadField;

/**
 * The form by which an incident is opened, as it was filled in.
 *
 * @param day the local day on which it began; empty where nobody said
 * @param time the time of that day, by the clock on the wall; empty where nobody said
 */
record IncidentForm(String title, boolean exercise, String day, String time) {

    static final IncidentForm EMPTY = new IncidentForm("", false, "", "");

    private static final String FIELD = "began";

    Opening opening(String authority) {
        Map<String, Object> opening = new LinkedHashMap<>();
        opening.put("authority", authority);
        opening.put("exercise", exercise);
        opening.put("title", title);
        if (!day.isBlank()) {
            opening.put("occurred", Map.of("at", began().written()));
        } else if (!time.isBlank()) {
            throw new BadField(FIELD, "Det står ett klockslag men ingen dag; skriv dagen då det började också.");
        }
        return Opening.of(opening);
    }

    /** By which the same form, sent again, is known. */
    byte[] bytes() {
        return String.join(" ", String.valueOf(exercise), day, time, title).getBytes(StandardCharsets.UTF_8);
    }

    /** As exactly as it was filled in; of the hour that comes twice when summer time ends, the first. */
    private When began() {
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
                    FIELD, "Det går inte att förstå när det började; skriv dagen som 2024-11-06 och tiden som 03:00.");
        }
    }
}
