package se.stabsliggaren.projection.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a long timeline, read as one page.
 *
 * @param page the timeline with the lines of this stretch alone
 * @param stretches all of them, oldest first; what stands on no day is last
 */
public record TimelineLeaf(TimelinePage page, List<TimelineStretch> stretches, TimelineStretch shown) {

    /** Whether there is anything to leaf through. */
    public boolean isOneOfMany() {
        return stretches.size() > 1;
    }

    public @Nullable TimelineStretch earlier() {
        int at = stretches.indexOf(shown);
        return at == 0 ? null : stretches.get(at - 1);
    }

    public @Nullable TimelineStretch later() {
        int at = stretches.indexOf(shown);
        return at + 1 == stretches.size() ? null : stretches.get(at + 1);
    }
}
