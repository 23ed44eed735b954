package se.stabsliggaren.projection.openpoints;

import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.text.Heading;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/** The open points (öppna punkter). */
public final class OpenPoints implements Projection<Noted, OpenPointsPage> {

    @Override
    public String name() {
        return "open-points";
    }

    @Override
    public Noted keep(Post post) {
        return Noted.of(post.event());
    }

    @Override
    public Class<Noted> kept() {
        return Noted.class;
    }

    @Override
    public OpenPointsPage page(View<Noted> view, ReadOptions reading) {
        Points points = new Points(view.known(reading), reading.now());
        return new OpenPointsPage(
                Heading.of("Öppna punkter", view, reading),
                Questions.unanswered(points),
                Tasks.undone(points),
                Promises.of(points),
                CallBacks.of(points),
                Obligations.ahead(points),
                Sheets.outstanding(points),
                Remarks.unsettled(points),
                Coherence.olderThanWhatTheyTellOf(points));
    }
}
