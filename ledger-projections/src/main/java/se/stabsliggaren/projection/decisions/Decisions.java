package se.stabsliggaren.projection.decisions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DecisionEvent;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.text.Heading;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/** The decision log (beslutslogg). */
public final class Decisions implements Projection<Said, DecisionsPage> {

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public @Nullable Said keep(Post post) {
        return post.event() instanceof DecisionEvent event ? new Said(event) : null;
    }

    @Override
    public Class<Said> kept() {
        return Said.class;
    }

    @Override
    public DecisionsPage page(View<Said> view, ReadOptions reading) {
        DecisionLog log = new DecisionLog(view.known(reading), reading.now());
        List<Decision> decisions = log.decisions();
        return new DecisionsPage(
                Heading.of("Beslutslogg", view, reading),
                Expiring.soonestFirst(decisions),
                decisions,
                log.withdrawn(),
                log.loose());
    }
}
