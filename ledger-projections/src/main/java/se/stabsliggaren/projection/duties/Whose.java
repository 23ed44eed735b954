package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.view.KnownThen;

/**
 * What leaves open whether posts of a breach are of the controller of a duty.
 *
 * @param perhaps what names no controller and may be another's: what starts its clock, ends it or fulfils it
 * @param droppedIn the post since which the breach's own post names the controller no longer; null where it does, or never
 *     did
 */
record Whose(List<BreachPost> perhaps, @Nullable Integer droppedIn) {

    /** Nothing does. */
    static final Whose SAID = new Whose(List.of(), null);

    /** The same with what can have happened by then. */
    Whose by(Instant now) {
        return new Whose(
                perhaps.stream()
                        .filter(post -> KnownThen.happened(post.row()).canHaveHappenedBy(now))
                        .toList(),
                droppedIn);
    }
}
