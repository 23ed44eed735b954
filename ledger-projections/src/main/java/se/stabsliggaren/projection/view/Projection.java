package se.stabsliggaren.projection.view;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Post;

/**
 * One reader's question.
 *
 * @param <R> what it keeps of a post: a record that {@code format.Codec} can write
 * @param <P> the page it answers with
 */
public interface Projection<R, P> {

    /** Its name in paths and files, e.g. {@code decisions}; never changes. */
    String name();

    /** What it keeps of this post, or null when the post is none of its business. A pure function of the post. */
    @Nullable
    R keep(Post post);

    /**
     * The same where it rests on earlier posts as well. A pure function of the post and of what was kept of those.
     *
     * @param earlier what was kept of an earlier post; null when nothing
     */
    default @Nullable R keep(Post post, IntFunction<@Nullable R> earlier) {
        return keep(post);
    }

    /**
     * What the reader sees. A pure function: the same rows and the same reading give the same page.
     *
     * @param view the whole view; what of it counts is {@link View#known}
     */
    P page(View<R> view, ReadOptions reading);
}
