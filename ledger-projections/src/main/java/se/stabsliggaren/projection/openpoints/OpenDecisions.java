package se.stabsliggaren.projection.openpoints;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DecisionEvent;
import se.stabsliggaren.event.DecisionEvent.DecisionCarriedOut;
import se.stabsliggaren.event.DecisionEvent.DecisionConfirmed;
import se.stabsliggaren.event.DecisionEvent.DecisionExtended;
import se.stabsliggaren.event.DecisionEvent.DecisionRefrained;
import se.stabsliggaren.event.DecisionEvent.DecisionReplaced;
import se.stabsliggaren.event.DecisionEvent.DecisionReported;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Point;
import se.stabsliggaren.projection.text.Extension;
import se.stabsliggaren.projection.text.Holding;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.view.KnownThen;

/** What of the decisions somebody still has to see to: to read them back, to extend them or let them go, to review them. */
final class OpenDecisions {

    private final Points points;
    private final List<Decided> decided = new ArrayList<>();
    private final Map<Integer, List<PointPost<?>>> confirmed = new HashMap<>();
    private final Map<Integer, List<PointPost<DecisionExtended>>> extended = new HashMap<>();
    private final Set<Integer> carriedOut = new HashSet<>();
    private final Set<Integer> gone = new HashSet<>();

    /** A decision as it stands. */
    private record Decided(
            PointPost<?> post,
            Text text,
            @Nullable Validity valid,
            @Nullable When review) {}

    OpenDecisions(Points points) {
        this.points = points;
        for (PointPost<DecisionEvent> post : points.decisions()) {
            switch (post.event()) {
                case DecisionTaken e -> decided.add(new Decided(post, e.text(), e.valid(), e.review()));
                case DecisionRefrained e -> decided.add(new Decided(post, e.text(), null, e.review()));
                case DecisionConfirmed e -> confirmed(e.decision(), post);
                case DecisionExtended e ->
                    extended.computeIfAbsent(points.name(e.decision()), none -> new ArrayList<>())
                            .add(post.of(e));
                case DecisionCarriedOut e -> carriedOut.add(points.name(e.decision()));
                case DecisionReplaced e -> gone.add(points.name(e.decision()));
                case DecisionRevoked e -> gone.add(points.name(e.decision()));
                case DecisionReported ignored -> {
                    // The board was told of it; what it is stays as it was.
                }
            }
        }
        decided.removeIf(decision -> !isOpen(decision));
    }

    private void confirmed(Ref decision, PointPost<?> post) {
        confirmed
                .computeIfAbsent(points.name(decision), none -> new ArrayList<>())
                .add(post);
    }

    /** Without a time to hold it is over when it was carried out. */
    private boolean isOpen(Decided decision) {
        int name = decision.post().name();
        boolean done = carriedOut.contains(name)
                && decision.valid() == null
                && !Extension.hasHappened(extensions(decision), points.now());
        return !done && !gone.contains(name) && holding(decision).state() != Holding.State.EXPIRED;
    }

    private Holding holding(Decided decision) {
        return Extension.holding(points.now(), decision.valid(), extensions(decision), null);
    }

    private List<Extension> extensions(Decided decision) {
        return extended(decision).stream()
                .map(post -> new Extension(post.row().occurred(), post.event().valid()))
                .toList();
    }

    private List<PointPost<DecisionExtended>> extended(Decided decision) {
        return extended.getOrDefault(decision.post().name(), List.of());
    }

    /** Those that no post says were read back, as they are worded now. */
    List<Point> unconfirmed() {
        return decided.stream()
                .filter(decision -> confirmed.getOrDefault(decision.post().name(), List.of()).stream()
                        .noneMatch(back -> back.number() > decision.post().number()))
                .map(decision -> points.point(decision.post(), said(decision), null))
                .sorted(Points.byUrgency())
                .toList();
    }

    /** Those that will not hold for ever. */
    List<Point> expiring() {
        return decided.stream()
                .filter(decision -> ends(holding(decision).state()))
                .map(decision -> {
                    Validity latest = Extension.valid(points.now(), decision.valid(), extensions(decision));
                    return points.point(
                            decision.post(),
                            said(decision).words(" – ").line(holding(decision).words()),
                            latest == null ? null : latest.to());
                })
                .sorted(Points.byUrgency())
                .toList();
    }

    private static boolean ends(Holding.State state) {
        return switch (state) {
            case EXPIRES, IMPRECISE -> true;
            case COMING, HOLDS, EXPIRED -> false;
        };
    }

    /** Those with a time for review, unless they certainly were read back or extended since. */
    List<Point> toReview() {
        return decided.stream()
                .filter(decision -> decision.review() != null && !isReviewed(decision, decision.review()))
                .map(decision -> points.point(decision.post(), said(decision), decision.review()))
                .sorted(Points.byUrgency())
                .toList();
    }

    private boolean isReviewed(Decided decision, When review) {
        List<PointPost<?>> since =
                new ArrayList<>(confirmed.getOrDefault(decision.post().name(), List.of()));
        since.addAll(extended(decision));
        return since.stream()
                .map(post -> KnownThen.happened(post.row()).earliest())
                .anyMatch(earliest -> earliest != null && !earliest.isBefore(review.earliest()));
    }

    private static Phrase said(Decided decision) {
        return Phrase.of("").text("", decision.text());
    }
}
