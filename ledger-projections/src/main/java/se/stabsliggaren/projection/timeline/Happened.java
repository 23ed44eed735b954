package se.stabsliggaren.projection.timeline;

import java.time.Year;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.projection.text.SwedishTime;

/**
 * When something happened.
 *
 * @param when the same in Swedish
 * @param assumed true when nobody said when, and the time of recording was taken
 */
public record Happened(Occurred occurred, String when, boolean assumed) {

    /** @param own the page's year */
    static Happened of(Occurred occurred, Year own) {
        return new Happened(occurred, SwedishTime.occurred(occurred, own), Boolean.TRUE.equals(occurred.assumed()));
    }
}
