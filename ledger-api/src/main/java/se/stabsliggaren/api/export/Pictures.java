package se.stabsliggaren.api.export;

import java.util.Map;
import se.stabsliggaren.api.register.Listed;

/** The views of an incident as files: what the posts said in words, beside the posts that prove it. */
public interface Pictures {

    /** By file name, after exactly this post. */
    Map<String, byte[]> of(Listed incident, int post);
}
