package se.stabsliggaren.api.wiring;

import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.stabsliggaren.api.export.RenderedViews;
import se.stabsliggaren.api.page.Pages;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.view.Projections;
import se.stabsliggaren.api.view.Views;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;
import se.stabsliggaren.sight.Sight;

/** The views as a bundle holds them: as of its last post, and as of the moment that was recorded. */
@Component
final class ViewPictures implements RenderedViews {

    private final Projections projections;
    private final Views views;
    private final PostLog posts;
    private final Pages pages;

    ViewPictures(Projections projections, Views views, PostLog posts, Pages pages) {
        this.projections = projections;
        this.views = views;
        this.posts = posts;
        this.pages = pages;
    }

    @Override
    public void of(IncidentEntry incident, int post, Frame frame) throws IOException {
        files(frame, reading(incident, post), null, new Pick() {
            @Override
            public <R> View<R> view(Projection<R, ?> projection) {
                return views.view(projection, incident.log(), Sight.OF_A_BUNDLE);
            }
        });
    }

    @Override
    public void of(IncidentEntry incident, int post, Iterable<Post> shown, Frame frame) throws IOException {
        files(frame, reading(incident, post), post, new Pick() {
            @Override
            public <R> View<R> view(Projection<R, ?> projection) {
                return View.of(projection, shown);
            }
        });
    }

    /** Where the view of each projection comes from. */
    private interface Pick {
        <R> View<R> view(Projection<R, ?> projection);
    }

    private ReadOptions reading(IncidentEntry incident, int post) {
        Instant then = posts.post(incident.log(), post).orElseThrow().post().recordedAt();
        return new ReadOptions(incident.heading(), incident.exercise(), then, then, post, false, null)
                .keptBy(incident.keeper());
    }

    private void files(Frame frame, ReadOptions reading, @Nullable Integer assessment, Pick pick) throws IOException {
        for (Projection<?, ?> projection : projections.all()) {
            Object page = page(projection, pick, reading);
            frame.take(projection.name() + ".html", pages.inBundle(projection.name(), page, assessment));
            frame.take(projection.name() + ".json", pages.json(page));
        }
    }

    private static <R, P> P page(Projection<R, P> projection, Pick pick, ReadOptions reading) {
        return projection.page(pick.view(projection), reading);
    }
}
