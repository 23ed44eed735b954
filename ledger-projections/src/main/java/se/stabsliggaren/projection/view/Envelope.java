package se.stabsliggaren.projection.view;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.By;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Paper;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.Source;
import se.stabsliggaren.event.Text;

/**
 * Everything of a post but what it says.
 *
 * @param number the post
 * @param name the number its matter is known by: the corrected post's when it corrects one
 * @param reason why it corrects, or why it comes late
 */
public record Envelope(
        int number,
        int name,
        Instant recordedAt,
        ClockState clock,
        By by,
        @Nullable Source source,
        Occurred occurred,
        @Nullable Paper paper,
        @Nullable Text reason,
        @Nullable Ref causedBy,
        List<Remark> remarks) {

    Envelope happening(Occurred when) {
        return new Envelope(number, name, recordedAt, clock, by, source, when, paper, reason, causedBy, remarks);
    }

    static Envelope of(Post post, int name) {
        Entry entry = post.entry();
        return new Envelope(
                post.number(),
                name,
                post.recordedAt(),
                post.clock(),
                entry.by(),
                entry.source(),
                entry.occurred(),
                entry.paper(),
                entry.reason(),
                entry.causedBy(),
                entry.remarks());
    }
}
