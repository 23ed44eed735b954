package se.stabsliggaren.api.check;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import se.stabsliggaren.api.reading.LiveViews;
import se.stabsliggaren.api.reading.Projections;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.View;

/** Whether the stored views are what the posts come to. */
public final class ViewCheck {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final PostLog posts;
    private final LiveViews views;
    private final Projections projections;

    public ViewCheck(PostLog posts, LiveViews views, Projections projections) {
        this.posts = posts;
        this.views = views;
        this.projections = projections;
    }

    Optional<Damage> damage(String log, int last) {
        views.await(log, last, PATIENCE);
        List<Post> read =
                posts.posts(log, 0, last).stream().map(StoredPost::post).toList();
        return projections.all().stream()
                .filter(projection -> differs(projection, log, read))
                .findFirst()
                .map(projection -> new Damage(
                        "view-differs",
                        log,
                        null,
                        "Vyn %s är inte vad posterna säger; gör om den med ledger rebuild."
                                .formatted(projection.name())));
    }

    private <R, P> boolean differs(Projection<R, P> projection, String log, List<Post> read) {
        return !View.of(projection, read).equals(views.view(projection, log));
    }
}
