package se.stabsliggaren.projection.openpoints;

import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Ticking;
import se.stabsliggaren.projection.text.Heading;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/** The open points (öppna punkter). */
public final class OpenPoints implements Projection<OpenPointsRow, OpenPointsPage> {

    @Override
    public String name() {
        return "open-points";
    }

    @Override
    public OpenPointsRow keep(Post post) {
        return OpenPointsRow.of(post.event());
    }

    @Override
    public OpenPointsPage page(View<OpenPointsRow> view, ReadOptions reading) {
        Points points = new Points(view.known(reading), reading.now());
        Obligations obligations = new Obligations(points);
        return new OpenPointsPage(
                Heading.of("Öppna punkter", view, reading),
                new Ticking(RunningLimits.of(points.duties()), StaffSilence.of(points)),
                OpenQuestions.unanswered(points),
                OpenTasks.undone(points),
                Promises.of(points),
                CallBacks.of(points),
                obligations.ahead(),
                obligations.passed(),
                OutstandingSheets.outstanding(points),
                UnsettledRemarks.unsettled(points),
                Coherence.olderThanWhatTheyTellOf(points));
    }
}
