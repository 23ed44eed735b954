package se.stabsliggaren.api.register;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.RegisterEvent.MoveNoted;
import se.stabsliggaren.event.Text;

/**
 * An incident as the register lists it.
 *
 * @param id the random id at the end of its origin, which stands in paths
 * @param log its origin
 * @param designation e.g. {@code L1-2024-3}
 * @param authority the keeping authority's short name
 * @param keeper what it is called
 * @param continues the designation of the log it goes on for; null when it is none's successor
 * @param continuedIn the designation of the log that goes on for it; null when none does
 * @param moved the last stage of its last move; null when it never moved
 */
public record IncidentEntry(
        String id,
        String log,
        String designation,
        String authority,
        String keeper,
        boolean exercise,
        Text title,
        @Nullable String continues,
        @Nullable String continuedIn,
        @Nullable MoveNoted moved) {

    /** The same under another title. */
    public IncidentEntry titled(Text other) {
        return new IncidentEntry(
                id, log, designation, authority, keeper, exercise, other, continues, continuedIn, moved);
    }

    /** The designation as headings say it: with the log before it, or after it, and where it moves. */
    public String heading() {
        String before = continues == null ? "" : ", fortsätter " + continues;
        return designation + before + (continuedIn == null ? "" : ", fortsätter i " + continuedIn) + moving();
    }

    private String moving() {
        if (moved == null) {
            return "";
        }
        return switch (moved.stage()) {
            case BEGUN -> ", flytt pågår till " + domain();
            case CONFIRMED -> ", flyttad till " + domain();
            case TAKEN_OVER -> ", övertagen från " + domain();
            case CALLED_OFF, REFUSED -> "";
        };
    }

    private String domain() {
        return NewOrigins.domain(place());
    }

    /** The origin of the register at the other place; empty when the log never moved. */
    public String place() {
        return moved == null
                ? ""
                : moved.register().substring(0, moved.register().indexOf('+'));
    }
}
