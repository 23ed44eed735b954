package se.stabsliggaren.projection.view;

import java.time.Instant;
import se.stabsliggaren.event.When;

/** When that is over which holds, or can be done, until a moment: at the very instant, or when the day or the week has gone. */
public final class Until {

    private Until() {}

    /** The first instant at which it is over. */
    public static Instant over(When to) {
        return switch (to) {
            case When.At moment -> moment.earliest();
            case When.Day day -> day.end();
            case When.Part part -> part.end();
            case When.Week week -> week.end();
            case When.Month month -> month.end();
            case When.Year year -> year.end();
            case When.About about -> about.end();
            case When.Between between -> between.end();
        };
    }
}
