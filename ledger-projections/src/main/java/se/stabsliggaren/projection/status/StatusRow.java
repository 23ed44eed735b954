package se.stabsliggaren.projection.status;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Event;

/**
 * What the status board keeps of a post.
 *
 * @param event what was recorded
 */
public record StatusRow(Event event) {

    /** Nothing of what the board does not tell of. */
    static @Nullable StatusRow of(Event event) {
        return StatusTopic.of(event) == null ? null : new StatusRow(event);
    }
}
