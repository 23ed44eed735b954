package se.stabsliggaren.api.reading;

import java.util.List;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.View;

/**
 * All views of one log after the same post. Immutable.
 *
 * @param views one for each projection, in the same order
 */
record Folded(int last, List<View<?>> views) {

    static Folded empty(Projections projections) {
        return new Folded(
                0, projections.all().stream().<View<?>>map(Folded::emptyView).toList());
    }

    private static <R> View<R> emptyView(Projection<R, ?> projection) {
        return View.empty(projection);
    }

    /** After more posts, which follow the last. */
    Folded after(List<Post> posts) {
        return posts.isEmpty()
                ? this
                : new Folded(
                        posts.getLast().number(),
                        views.stream().<View<?>>map(view -> view.after(posts)).toList());
    }
}
