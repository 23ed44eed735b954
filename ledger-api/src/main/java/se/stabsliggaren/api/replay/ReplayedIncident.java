package se.stabsliggaren.api.replay;

import java.time.Instant;
import java.util.Optional;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.View;

/** An incident whose views are replayed, wherever its posts are. */
public interface ReplayedIncident {

    /** Its designation, as the register gave it. */
    String designation();

    /** What the body that keeps it is called, as the register says. */
    String keeper();

    boolean exercise();

    /** The number of its last post. */
    int last();

    /** When a post was recorded; nothing when there is no such post. */
    Optional<Instant> recordedAt(int post);

    /** The whole view of all its posts. */
    <R> View<R> view(Projection<R, ?> projection);
}
