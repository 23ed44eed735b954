package se.stabsliggaren.projection.decisions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.text.Heading;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/** The decision log (beslutslogg). */
public final class DecisionBoard implements Projection<DecisionRow, DecisionsPage> {

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public @Nullable DecisionRow keep(Post post) {
        return DecisionRow.of(post.event());
    }

    @Override
    public DecisionsPage page(View<DecisionRow> view, ReadOptions reading) {
        DecisionLog log = new DecisionLog(view.known(reading), reading.now(), reading.paperAsStated());
        List<Decision> decisions = log.decisions();
        return new DecisionsPage(
                Heading.of("Beslutslogg", view, reading),
                ExpiringDecision.soonestFirst(decisions),
                decisions,
                log.withdrawn(),
                log.loose());
    }
}
