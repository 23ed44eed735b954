package se.stabsliggaren.api.room;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import se.stabsliggaren.event.When;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.projection.text.SwedishTime;

/**
 * How long a line waited in the browser before it could be sent. The browser says how long and not when, so that a clock
 * of its own that is wrong says nothing of when the line was written; one that is set while a line waits does.
 */
record Waited(Duration length) {

    /** Shorter than this is what every line takes. */
    private static final Duration NOTICED = Duration.ofMinutes(1);

    /** Longer than this no browser keeps a line in earnest. */
    private static final int MOST_SECONDS = 31 * 24 * 3600;

    /** Of a number of seconds. */
    static Waited of(String seconds) {
        if (!seconds.matches("\\d{1,7}") || Integer.parseInt(seconds) > MOST_SECONDS) {
            throw new BadField(
                    "vantat", "Det går inte att förstå hur länge raden har väntat; ladda om sidan och skriv om den.");
        }
        return new Waited(Duration.ofSeconds(Integer.parseInt(seconds)));
    }

    /** The note of such a line: one that waited says when it was written, and that it waited. */
    Map<String, Object> note(String text, Instant now) {
        Map<String, Object> note = new LinkedHashMap<>();
        note.put("type", "note.written");
        note.put("data", Map.of("text", text));
        if (length.compareTo(NOTICED) >= 0) {
            When written = When.at(now.minus(length).truncatedTo(ChronoUnit.SECONDS));
            note.put("occurred", Map.of("at", written.written()));
            note.put(
                    "reason",
                    "Raden skrevs %s och väntade på kontakt med liggaren.".formatted(SwedishTime.dated(written)));
        }
        return note;
    }
}
