package se.stabsliggaren.api.register;

import se.stabsliggaren.event.Text;

/**
 * An incident as the register lists it.
 *
 * @param id the random id at the end of its origin, which stands in paths
 * @param log its origin
 * @param designation e.g. {@code L1-2024-3}
 * @param authority the keeping authority's short name
 */
public record Listed(String id, String log, String designation, String authority, boolean exercise, Text title) {

    /** The same under another title. */
    public Listed titled(Text other) {
        return new Listed(id, log, designation, authority, exercise, other);
    }
}
