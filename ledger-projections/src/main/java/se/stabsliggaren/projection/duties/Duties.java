package se.stabsliggaren.projection.duties;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.text.Heading;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/** Anmälningsplikter och frister. */
public final class Duties implements Projection<Kept, DutiesPage> {

    private final Regimes regimes;

    public Duties() {
        this(Regimes.packs());
    }

    public Duties(Regimes regimes) {
        this.regimes = regimes;
    }

    @Override
    public String name() {
        return "duties";
    }

    @Override
    public @Nullable Kept keep(Post post) {
        if (post.event() instanceof DutyEvent duty) {
            return new Kept(duty, null, false);
        }
        if (post.event() instanceof BreachEvent breach) {
            return new Kept(null, breach, false);
        }
        return post.event() instanceof IncidentOpened ? new Kept(null, null, true) : null;
    }

    @Override
    public Class<Kept> kept() {
        return Kept.class;
    }

    @Override
    public DutiesPage page(View<Kept> view, ReadOptions reading) {
        View<Kept> known = view.known(reading);
        Said said = Said.of(known, regimes);
        List<Line> lines = new Lines(said, regimes).all();
        Drawing drawing = new Drawing(said, reading.now());
        return new DutiesPage(
                Heading.of("Anmälningsplikter och frister", view, reading),
                lines.stream().map(drawing::duty).toList(),
                new Unassessed(regimes, lines).on(said.day(reading.now())));
    }
}
