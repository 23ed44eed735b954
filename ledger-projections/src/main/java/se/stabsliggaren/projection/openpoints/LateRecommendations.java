package se.stabsliggaren.projection.openpoints;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.stabsliggaren.event.EvaluationEvent.FollowedUp;
import se.stabsliggaren.event.EvaluationEvent.Progress;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Point;
import se.stabsliggaren.projection.sentence.EvaluationSentences;

/** The recommendations whose day has passed, and of which no post says that they are done or dropped. */
final class LateRecommendations {

    private LateRecommendations() {}

    static List<Point> of(Points points) {
        Map<Integer, Progress> last = new HashMap<>();
        for (PointPost<FollowedUp> post :
                points.followUps().stream().filter(points::hasHappened).toList()) {
            last.put(points.name(post.event().about()), post.event().progress());
        }
        return points.recommendations().stream()
                .filter(made -> points.due(made.event().due()).overdue())
                .filter(made -> isOpen(last.getOrDefault(made.name(), Progress.OPEN)))
                .map(made -> points.point(
                        made,
                        EvaluationSentences.inBrief(made.event()),
                        made.event().due()))
                .sorted(Points.byUrgency())
                .toList();
    }

    private static boolean isOpen(Progress progress) {
        return switch (progress) {
            case OPEN, UNDER_WAY -> true;
            case DONE, DROPPED -> false;
        };
    }
}
