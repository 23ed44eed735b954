package se.stabsliggaren.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event in its envelope: everything of a post that is sealed.
 *
 * @param corrects the post of the same type that this one replaces; its number stays the name of both
 * @param reason why it is corrected, or why it comes late
 * @param causedBy the post that led to this one
 * @param remarks what the rules noticed when it was recorded; never a reason to refuse
 */
public record Entry(
        By by,
        @Nullable Source source,
        Occurred occurred,
        @Nullable Paper paper,
        @Nullable Ref corrects,
        @Nullable Text reason,
        @Nullable Ref causedBy,
        List<Remark> remarks,
        Event event) {}
