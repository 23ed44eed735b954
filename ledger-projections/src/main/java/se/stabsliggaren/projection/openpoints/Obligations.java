package se.stabsliggaren.projection.openpoints;

import java.util.Comparator;
import java.util.List;
import se.stabsliggaren.event.GovernanceEvent.GovernancePrepared;
import se.stabsliggaren.event.GovernanceEvent.ObligationAhead;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Obligation;
import se.stabsliggaren.projection.openpoints.Points.Said;
import se.stabsliggaren.projection.text.Phrase;

/** What lies ahead for boards and budget; what was due before the moment of reading is behind. */
final class Obligations {

    private Obligations() {}

    static List<Obligation> ahead(Points points) {
        List<Said<GovernancePrepared>> prepared = points.of(GovernancePrepared.class);
        return points.of(ObligationAhead.class).stream()
                .map(ahead -> new Obligation(
                        points.point(
                                ahead,
                                Phrase.of("")
                                        .text("", ahead.event().text())
                                        .label(", ", ahead.event().organ()),
                                ahead.event().due()),
                        prepared.stream()
                                .filter(done -> isFor(done.event(), ahead.name(), points))
                                .map(Said::number)
                                .toList()))
                .filter(obligation -> !obligation.point().due().overdue())
                .sorted(Comparator.comparing(Obligation::point, Points.byUrgency()))
                .toList();
    }

    private static boolean isFor(GovernancePrepared prepared, int obligation, Points points) {
        Ref ref = prepared.obligation();
        return ref != null && points.name(ref) == obligation;
    }
}
