package se.stabsliggaren.projection.evaluation;

import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.text.Heading;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/** Writes the evaluation report from posts; the same posts give the same report. */
public final class EvaluationReport implements Projection<Told, EvaluationPage> {

    @Override
    public String name() {
        return "evaluation-report";
    }

    @Override
    public Told keep(Post post) {
        return new Told(post.event());
    }

    @Override
    public Class<Told> kept() {
        return Told.class;
    }

    @Override
    public EvaluationPage page(View<Told> view, ReadOptions reading) {
        Evidence evidence = Evidence.of(view.known(reading), reading.now());
        return new EvaluationPage(Heading.of("Utvärderingsrapport", view, reading), Contents.of(evidence));
    }
}
