package se.stabsliggaren.api.export;

import java.io.IOException;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.event.Post;

/** The views of an incident as files, one after the other: what the posts said in words, beside the posts that prove it. */
public interface RenderedViews {

    /** Takes a file and lets go of it. */
    @FunctionalInterface
    interface Frame {
        void take(String name, byte[] file) throws IOException;
    }

    /** After exactly this post. */
    void of(IncidentEntry incident, int post, Frame frame) throws IOException;

    /**
     * The same, folded of these posts alone, as they are shown to somebody.
     *
     * @param post the last of them, which is the assessment that they are shown after
     */
    void of(IncidentEntry incident, int post, Iterable<Post> shown, Frame frame) throws IOException;
}
