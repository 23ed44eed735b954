package se.stabsliggaren.projection.duties;

import java.time.Year;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.projection.text.SwedishTime;

/** When it was done, and the same in Swedish. */
public record Happened(Occurred occurred, String when) {

    /** @param own the page's year */
    static Happened of(Occurred occurred, Year own) {
        return new Happened(occurred, SwedishTime.occurred(occurred, own));
    }
}
