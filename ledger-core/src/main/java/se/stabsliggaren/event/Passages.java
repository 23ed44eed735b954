package se.stabsliggaren.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a post something concerns: a path with all its words, or some of them.
 *
 * @param post the post
 * @param path the slot's path, e.g. {@code data.grounds}; null for the whole post
 * @param words the words' positions, counted from 0; empty for all of the path
 * @param provision the provision relied on, e.g. {@code OSL 18:8}
 */
public record Passages(
        Ref post,
        @Nullable String path,
        List<Integer> words,
        @Nullable String provision) {}
