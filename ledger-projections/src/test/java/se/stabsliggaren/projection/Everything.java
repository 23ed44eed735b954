package se.stabsliggaren.projection;

import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/** A projection that keeps every post whole and shows its view, to test what views do. */
public final class Everything implements Projection<Everything.Whole, View<Everything.Whole>> {

    public record Whole(Event event) {}

    @Override
    public String name() {
        return "everything";
    }

    @Override
    public Whole keep(Post post) {
        return new Whole(post.event());
    }

    @Override
    public View<Whole> page(View<Whole> view, ReadOptions reading) {
        return view.known(reading);
    }
}
