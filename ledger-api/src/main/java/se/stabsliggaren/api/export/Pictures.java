package se.stabsliggaren.api.export;

import java.util.Map;
import se.stabsliggaren.api.register.Listed;
import se.stabsliggaren.event.Post;

/** The views of an incident as files: what the posts said in words, beside the posts that prove it. */
public interface Pictures {

    /** By file name, after exactly this post. */
    Map<String, byte[]> of(Listed incident, int post);

    /**
     * The same, folded of these posts alone, as they are shown to somebody.
     *
     * @param post the last of them
     */
    Map<String, byte[]> of(Listed incident, int post, Iterable<Post> shown);
}
