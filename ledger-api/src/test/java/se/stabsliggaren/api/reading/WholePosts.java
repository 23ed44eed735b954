package se.stabsliggaren.api.reading;

import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.Projection;
import se.stabsliggaren.projection.Reading;
import se.stabsliggaren.projection.View;

/** A projection that keeps every post whole, to test how views are kept. */
final class WholePosts implements Projection<WholePosts.Whole, View<WholePosts.Whole>> {

    record Whole(Event event) {}

    @Override
    public String name() {
        return "whole-posts";
    }

    @Override
    public Whole keep(Post post) {
        return new Whole(post.event());
    }

    @Override
    public Class<Whole> kept() {
        return Whole.class;
    }

    @Override
    public View<Whole> page(View<Whole> view, Reading reading) {
        return view.known(reading);
    }
}
