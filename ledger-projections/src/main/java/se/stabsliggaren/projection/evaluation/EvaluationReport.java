package se.stabsliggaren.projection.evaluation;

import java.util.List;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.text.Heading;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/** Writes the evaluation report from posts; the same posts give the same report. */
public final class EvaluationReport implements Projection<EvaluationRow, EvaluationPage> {

    private final Regimes regimes;

    public EvaluationReport() {
        this(Regimes.packs());
    }

    public EvaluationReport(Regimes regimes) {
        this.regimes = regimes;
    }

    @Override
    public String name() {
        return "evaluation-report";
    }

    @Override
    public EvaluationRow keep(Post post) {
        return new EvaluationRow(post.event());
    }

    @Override
    public EvaluationPage page(View<EvaluationRow> view, ReadOptions reading) {
        PostSelection evidence = PostSelection.of(view.known(reading), reading.now(), regimes, reading.keeper());
        List<Section> sections = Contents.of(evidence);
        return new EvaluationPage(
                Heading.of("Utvärderingsrapport", view, reading, regimes.readWith()),
                sections,
                ReportedDuties.of(evidence),
                Omissions.of(sections));
    }
}
