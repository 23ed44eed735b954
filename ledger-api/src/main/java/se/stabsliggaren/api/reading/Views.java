package se.stabsliggaren.api.reading;

import java.time.Duration;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.View;
import se.stabsliggaren.sight.Sight;

/** The live views. */
public interface Views {

    /** The view of a log, as far as it has come, folded of what this reader may see. */
    <R> View<R> view(Projection<R, ?> projection, String log, Sight sight);

    /**
     * Waits until the views of this log have seen the post.
     *
     * @return whether they did in time
     */
    boolean await(String log, int post, Duration atMost);
}
