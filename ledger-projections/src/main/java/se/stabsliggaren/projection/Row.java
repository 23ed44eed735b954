package se.stabsliggaren.projection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Paper;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.Source;
import se.stabsliggaren.event.Via;

/**
 * What a view keeps of one post.
 *
 * @param number the post
 * @param name the number its matter is known by: the corrected post's when it corrects one
 * @param function in which function it was recorded
 * @param said what the projection keeps
 * @param marks what later posts did to it, oldest first
 */
public record Row<R>(
        int number,
        int name,
        Instant recordedAt,
        Occurred occurred,
        @Nullable Paper paper,
        @Nullable Source source,
        String function,
        Via via,
        List<Remark> remarks,
        R said,
        List<Mark> marks) {

    /** What a later post did to an earlier one. */
    public record Mark(Kind kind, int in) {
        /** Corrected, withdrawn, its remarks settled, hidden in an emergency. */
        public enum Kind {
            CORRECTED,
            WITHDRAWN,
            REMARKS_SETTLED,
            HIDDEN
        }
    }

    /** The first mark of this kind, or null. */
    public @Nullable Mark first(Mark.Kind kind) {
        for (Mark mark : marks) {
            if (mark.kind() == kind) {
                return mark;
            }
        }
        return null;
    }

    /** Whether it still is what the record says: neither corrected nor withdrawn. */
    public boolean stands() {
        return first(Mark.Kind.CORRECTED) == null && first(Mark.Kind.WITHDRAWN) == null;
    }
}
