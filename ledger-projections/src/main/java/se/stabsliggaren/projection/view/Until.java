package se.stabsliggaren.projection.view;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Occurred;
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
            case When.Between between -> over(between.last());
        };
    }

    /** The same of what happened then; null when nobody can tell when that was at the latest. */
    public static @Nullable Instant over(Occurred occurred) {
        if (Interval.of(occurred).latest() == null) {
            return null;
        }
        return Stream.concat(
                        Stream.of(Optional.ofNullable(occurred.at()), Optional.ofNullable(occurred.to()))
                                .flatMap(Optional::stream),
                        occurred.candidates().stream())
                .map(Until::over)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
