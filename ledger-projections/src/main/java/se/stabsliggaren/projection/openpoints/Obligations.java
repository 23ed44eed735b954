package se.stabsliggaren.projection.openpoints;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.GovernanceEvent;
import se.stabsliggaren.event.GovernanceEvent.GovernancePrepared;
import se.stabsliggaren.event.GovernanceEvent.ObligationAhead;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Obligation;
import se.stabsliggaren.projection.sentence.GovernanceSentences;
import se.stabsliggaren.projection.view.Interval;

/** What lies ahead for boards and budget; what was due before the moment of reading is told apart. */
final class Obligations {

    private final Points points;
    private final List<PointPost<ObligationAhead>> ahead = new ArrayList<>();
    /** The posts that tell what is prepared, by what it is prepared for. */
    private final Map<Integer, List<Integer>> prepared = new HashMap<>();

    Obligations(Points points) {
        this.points = points;
        for (PointPost<GovernanceEvent> post : points.governance()) {
            switch (post.event()) {
                case ObligationAhead event -> ahead.add(post.of(event));
                case GovernancePrepared event -> prepared(event.obligation(), post);
            }
        }
    }

    private void prepared(@Nullable Ref obligation, PointPost<?> post) {
        if (obligation != null && points.hasHappened(post)) {
            prepared.computeIfAbsent(points.name(obligation), none -> new ArrayList<>())
                    .add(post.number());
        }
    }

    List<Obligation> ahead() {
        return listed(one -> one.event().due() == null
                ? !toldOfATimePast(one)
                : !points.due(one.event().due()).overdue());
    }

    /** What has had its day, or was told without one of a time that has passed: no post says whether it is still to come. */
    List<Obligation> passed() {
        return listed(one -> one.event().due() == null
                ? toldOfATimePast(one)
                : points.due(one.event().due()).overdue());
    }

    private boolean toldOfATimePast(PointPost<ObligationAhead> one) {
        Occurred told = one.row().occurred();
        Instant end = told.assumed() == null ? Interval.of(told).end() : null;
        return end != null && !end.isAfter(points.now());
    }

    private List<Obligation> listed(Predicate<PointPost<ObligationAhead>> which) {
        return ahead.stream()
                .filter(which)
                .map(this::obligation)
                .sorted(Comparator.comparing(Obligation::point, Points.byUrgency()))
                .toList();
    }

    private Obligation obligation(PointPost<ObligationAhead> one) {
        return new Obligation(
                points.point(
                        one,
                        GovernanceSentences.inBrief(one.event()),
                        one.event().due()),
                List.copyOf(prepared.getOrDefault(one.name(), List.of())));
    }
}
