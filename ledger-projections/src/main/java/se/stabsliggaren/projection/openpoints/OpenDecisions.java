package se.stabsliggaren.projection.openpoints;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import se.stabsliggaren.projection.text.Act;
import se.stabsliggaren.projection.text.Ahead;
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
    private final Map<Integer, List<PointPost<?>>> carriedOut = new HashMap<>();
    private final Map<Integer, List<PointPost<?>>> replaced = new HashMap<>();
    private final Map<Integer, List<PointPost<?>>> revoked = new HashMap<>();

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
                case DecisionConfirmed e -> add(confirmed, e.decision(), post);
                case DecisionExtended e -> add(extended, e.decision(), post.of(e));
                case DecisionCarriedOut e -> add(carriedOut, e.decision(), post);
                case DecisionReplaced e -> add(replaced, e.decision(), post);
                case DecisionRevoked e -> add(revoked, e.decision(), post);
                case DecisionReported ignored -> {
                    // The board was told of it; what it is stays as it was.
                }
            }
        }
        decided.removeIf(decision -> !isOpen(decision));
    }

    private <P> void add(Map<Integer, List<P>> steps, Ref decision, P post) {
        steps.computeIfAbsent(points.name(decision), none -> new ArrayList<>()).add(post);
    }

    private static <P> List<P> of(Map<Integer, List<P>> steps, Decided decision) {
        return steps.getOrDefault(decision.post().name(), List.of());
    }

    private boolean isOpen(Decided decision) {
        return !ahead(decision).isOver(decision.valid()) && holding(decision).state() != Holding.State.EXPIRED;
    }

    private Holding holding(Decided decision) {
        return ahead(decision).holding(decision.valid(), null);
    }

    private Ahead ahead(Decided decision) {
        Ahead ahead =
                new Ahead(points.now()).begins("fattas", Act.of(decision.post().row()));
        of(extended, decision)
                .forEach(post -> ahead.extended(
                        new Extension(Act.of(post.row()), post.event().valid())));
        of(revoked, decision).forEach(post -> ahead.ends("upphävs", Act.of(post.row())));
        of(replaced, decision).forEach(post -> ahead.ends("ersätts", Act.of(post.row())));
        of(carriedOut, decision).forEach(post -> ahead.done("verkställs", Act.of(post.row())));
        return ahead;
    }

    /** Those that no post says were read back, as they are worded now. */
    List<Point> unconfirmed() {
        return decided.stream()
                .filter(decision -> of(confirmed, decision).stream()
                        .filter(points::hasHappened)
                        .noneMatch(back -> back.number() > decision.post().number()))
                .map(decision -> points.point(decision.post(), said(decision), null))
                .sorted(Points.byUrgency())
                .toList();
    }

    /** Those that will not hold for ever. */
    List<Point> expiring() {
        return decided.stream()
                .filter(decision -> ends(holding(decision).state()))
                .map(decision -> points.point(
                        decision.post(),
                        said(decision).words(" – ").line(holding(decision).words()),
                        ahead(decision).firstEnd(decision.valid())))
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
        return Stream.concat(of(confirmed, decision).stream(), of(extended, decision).stream())
                .filter(points::hasHappened)
                .map(post -> KnownThen.happened(post.row()).earliest())
                .anyMatch(earliest -> earliest != null && !earliest.isBefore(review.earliest()));
    }

    private static Phrase said(Decided decision) {
        return Phrase.of("").text("", decision.text());
    }
}
