package se.stabsliggaren.projection.status;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.projection.duties.DutyRow;

/**
 * What the status board keeps of a post.
 *
 * @param event what was recorded; null when the board tells nothing of it but limits
 * @param duty what the duties keep of it, whose limits are on the board; null when nothing
 */
public record StatusRow(@Nullable Event event, @Nullable DutyRow duty) {

    /** Nothing of what the board does not tell of. */
    static @Nullable StatusRow of(Event event) {
        DutyRow duty = DutyRow.of(event);
        if (StatusTopic.of(event) == null) {
            return duty == null ? null : new StatusRow(null, duty);
        }
        return new StatusRow(event, duty);
    }
}
