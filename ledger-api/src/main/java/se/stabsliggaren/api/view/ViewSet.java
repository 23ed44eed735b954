package se.stabsliggaren.api.view;

import java.util.List;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.View;

/**
 * All views of one log after the same post. Immutable.
 *
 * @param views one for each projection, in the same order
 */
record ViewSet(List<View<?>> views) {

    static ViewSet empty(Projections projections) {
        return new ViewSet(
                projections.all().stream().<View<?>>map(ViewSet::emptyView).toList());
    }

    private static <R> View<R> emptyView(Projection<R, ?> projection) {
        return View.empty(projection);
    }

    /** After more posts, which follow the last. */
    ViewSet after(List<Post> posts) {
        return new ViewSet(
                views.stream().<View<?>>map(view -> view.after(posts)).toList());
    }

    /** The view of this projection. */
    @SuppressWarnings("unchecked") // a view is made by its projection, and keeps what that keeps
    <R> View<R> of(Projection<R, ?> projection) {
        return views.stream()
                .filter(view -> view.projection().equals(projection))
                .map(view -> (View<R>) view)
                .findFirst()
                .orElseThrow();
    }
}
