package se.stabsliggaren.projection;

import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Post;

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
    public Class<Whole> kept() {
        return Whole.class;
    }

    @Override
    public View<Whole> page(View<Whole> view, Reading reading) {
        return view.known(reading);
    }
}
