package se.stabsliggaren.api.wiring;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import se.stabsliggaren.api.export.Pictures;
import se.stabsliggaren.api.reading.LiveViews;
import se.stabsliggaren.api.reading.Projections;
import se.stabsliggaren.api.register.Listed;
import se.stabsliggaren.api.rest.Pages;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.projection.Projection;
import se.stabsliggaren.projection.Reading;

/** The views as a bundle holds them: as of its last post, and as of the moment that was recorded. */
@Component
final class ViewPictures implements Pictures {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Projections projections;
    private final LiveViews views;
    private final PostLog posts;
    private final Pages pages;

    ViewPictures(Projections projections, LiveViews views, PostLog posts, Pages pages) {
        this.projections = projections;
        this.views = views;
        this.posts = posts;
        this.pages = pages;
    }

    @Override
    public Map<String, byte[]> of(Listed incident, int post) {
        views.await(incident.log(), post, PATIENCE);
        var then = posts.post(incident.log(), post).orElseThrow().post().recordedAt();
        Reading reading = new Reading(incident.heading(), incident.exercise(), then, then, post, false, null);
        Map<String, byte[]> files = new TreeMap<>();
        for (Projection<?, ?> projection : projections.all()) {
            Object page = page(projection, incident.log(), reading);
            files.put(projection.name() + ".html", pages.html(projection.name(), page));
            files.put(projection.name() + ".json", pages.json(page));
        }
        return files;
    }

    private <R, P> P page(Projection<R, P> projection, String log, Reading reading) {
        return projection.page(views.view(projection, log), reading);
    }
}
