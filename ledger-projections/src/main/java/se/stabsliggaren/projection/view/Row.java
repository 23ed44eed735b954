package se.stabsliggaren.projection.view;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Paper;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.Source;
import se.stabsliggaren.event.Via;

/**
 * What a view keeps of one post. It is never changed; what later posts did to it are the marks, which the view works
 * out when it is read.
 *
 * @param said what the projection keeps
 * @param marks what later posts did to it, oldest first; none in a row as it is kept
 */
public record Row<R>(Envelope envelope, R said, List<Amendment> marks) {

    public int number() {
        return envelope.number();
    }

    /** The number its matter is known by. */
    public int name() {
        return envelope.name();
    }

    public Instant recordedAt() {
        return envelope.recordedAt();
    }

    public Occurred occurred() {
        return envelope.occurred();
    }

    public @Nullable Paper paper() {
        return envelope.paper();
    }

    public @Nullable Source source() {
        return envelope.source();
    }

    /** In which function it was recorded. */
    public String function() {
        return envelope.by().function();
    }

    public Via via() {
        return envelope.by().via();
    }

    public List<Remark> remarks() {
        return envelope.remarks();
    }

    /** The first mark of this kind, or null. */
    public @Nullable Amendment first(Amendment.Kind kind) {
        for (Amendment mark : marks) {
            if (mark.kind() == kind) {
                return mark;
            }
        }
        return null;
    }

    /** Whether it still is what the record says: neither corrected nor withdrawn. */
    public boolean stands() {
        return marks.stream().noneMatch(Amendment::undoes);
    }

    /** The post that withdrew it; null when none did, or a later post says it anew. */
    public @Nullable Integer withdrawnIn() {
        Amendment last = null;
        for (Amendment mark : marks) {
            last = mark.undoes() ? mark : last;
        }
        return last == null || last.kind() != Amendment.Kind.WITHDRAWN ? null : last.by();
    }

    /** The same, of which this is when it happened. */
    Row<R> happening(Occurred occurred) {
        return new Row<>(envelope.happening(occurred), said, marks);
    }

    /** The same post, of which this is kept. */
    Row<R> saying(R other) {
        return new Row<>(envelope, other, marks);
    }

    Row<R> with(List<Amendment> derived) {
        return new Row<>(envelope, said, derived);
    }
}
