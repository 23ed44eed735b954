package se.stabsliggaren.projection.openpoints;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.stabsliggaren.event.GovernanceEvent;
import se.stabsliggaren.event.GovernanceEvent.GovernancePrepared;
import se.stabsliggaren.event.GovernanceEvent.ObligationAhead;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Obligation;
import se.stabsliggaren.projection.sentence.GovernanceSentences;

/** What lies ahead for boards and budget; what was due before the moment of reading is behind. */
final class Obligations {

    private final Points points;
    private final List<PointPost<ObligationAhead>> ahead = new ArrayList<>();
    private final List<PointPost<GovernancePrepared>> prepared = new ArrayList<>();

    Obligations(Points points) {
        this.points = points;
        for (PointPost<GovernanceEvent> post : points.governance()) {
            switch (post.event()) {
                case ObligationAhead event -> ahead.add(post.of(event));
                case GovernancePrepared event -> prepared.add(post.of(event));
            }
        }
    }

    List<Obligation> ahead() {
        return ahead.stream()
                .map(this::obligation)
                .filter(obligation -> !obligation.point().due().overdue())
                .sorted(Comparator.comparing(Obligation::point, Points.byUrgency()))
                .toList();
    }

    private Obligation obligation(PointPost<ObligationAhead> one) {
        return new Obligation(
                points.point(
                        one,
                        GovernanceSentences.inBrief(one.event()),
                        one.event().due()),
                prepared.stream()
                        .filter(done -> isFor(done.event(), one.name()))
                        .map(PointPost::number)
                        .toList());
    }

    private boolean isFor(GovernancePrepared done, int obligation) {
        Ref ref = done.obligation();
        return ref != null && points.name(ref) == obligation;
    }
}
