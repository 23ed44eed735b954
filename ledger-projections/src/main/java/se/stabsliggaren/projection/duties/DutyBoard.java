package se.stabsliggaren.projection.duties;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.text.Heading;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/** Anmälningsplikter och frister. */
public final class DutyBoard implements Projection<DutyRow, DutiesPage> {

    private final Regimes regimes;

    public DutyBoard() {
        this(Regimes.packs());
    }

    public DutyBoard(Regimes regimes) {
        this.regimes = regimes;
    }

    @Override
    public String name() {
        return "duties";
    }

    @Override
    public @Nullable DutyRow keep(Post post) {
        return DutyRow.of(post.event());
    }

    @Override
    public DutiesPage page(View<DutyRow> view, ReadOptions reading) {
        View<DutyRow> known = view.known(reading);
        DutyPosts said = DutyPosts.of(known, regimes);
        LocalDate began = said.began(reading.now());
        List<DutyLine> lines = new DutyLines(said, regimes).all();
        DutyDrawing drawing = new DutyDrawing(said, began, reading.now());
        return new DutiesPage(
                Heading.of("Anmälningsplikter och frister", view, reading),
                lines.stream().map(drawing::duty).sorted(DutyOrder.byUrgency()).toList(),
                new UnassessedRegimes(regimes, lines).on(began));
    }
}
