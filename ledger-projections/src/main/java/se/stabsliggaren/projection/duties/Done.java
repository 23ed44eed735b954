package se.stabsliggaren.projection.duties;

import java.time.Year;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.projection.text.SwedishTime;

/** When it was done, and the same in Swedish. */
public record Done(Occurred occurred, String when) {

    /** @param own the page's year */
    static Done of(Occurred occurred, Year own) {
        return new Done(occurred, SwedishTime.occurred(occurred, own));
    }
}
