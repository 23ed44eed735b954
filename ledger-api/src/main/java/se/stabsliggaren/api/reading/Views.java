package se.stabsliggaren.api.reading;

import java.time.Duration;
import se.stabsliggaren.projection.Projection;
import se.stabsliggaren.projection.View;

/** The live views. */
public interface Views {

    /** The whole view of a log, as far as it has come. */
    <R> View<R> view(Projection<R, ?> projection, String log);

    /**
     * Waits until the views of this log have seen the post.
     *
     * @return whether they did in time
     */
    boolean await(String log, int post, Duration atMost);
}
