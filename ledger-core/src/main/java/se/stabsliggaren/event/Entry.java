package se.stabsliggaren.event;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One event in its envelope: everything of a post that is sealed.
 *
 * @param version the version of its type with which it was recorded; its slots are for ever those of that version
 * @param corrects the post of the same type that this one replaces; its number stays the name of both
 * @param reason why it is corrected, or why it comes late
 * @param causedBy the post that led to this one
 * @param remarks what the rules noticed when it was recorded; never a reason to refuse
 */
public record Entry(
        Integer version,
        By by,
        @Nullable Source source,
        Occurred occurred,
        @Nullable Paper paper,
        @Nullable Ref corrects,
        @Nullable Text reason,
        @Nullable Ref causedBy,
        List<Remark> remarks,
        Event event) {

    /** Of a post that is recorded now, which is of the newest version of its type. */
    public Entry(
            By by,
            @Nullable Source source,
            Occurred occurred,
            @Nullable Paper paper,
            @Nullable Ref corrects,
            @Nullable Text reason,
            @Nullable Ref causedBy,
            List<Remark> remarks,
            Event event) {
        this(newest(event), by, source, occurred, paper, corrects, reason, causedBy, remarks, event);
    }

    private static int newest(Event event) {
        return Objects.requireNonNull(event.getClass().getAnnotation(EventName.class))
                .version();
    }
}
