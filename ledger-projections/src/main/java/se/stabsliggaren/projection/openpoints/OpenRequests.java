package se.stabsliggaren.projection.openpoints;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.stabsliggaren.event.RequestEvent;
import se.stabsliggaren.event.RequestEvent.RequestAnswered;
import se.stabsliggaren.event.RequestEvent.RequestAssessed;
import se.stabsliggaren.event.RequestEvent.RequestReceived;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Point;
import se.stabsliggaren.projection.sentence.RequestSentences;

/** The requests that no post says are answered; to have assessed one is not to answer it. */
final class OpenRequests {

    private OpenRequests() {}

    static List<Point> unanswered(Points points) {
        List<PointPost<RequestReceived>> received = new ArrayList<>();
        Set<Integer> answered = new HashSet<>();
        for (PointPost<RequestEvent> post : points.requests()) {
            switch (post.event()) {
                case RequestReceived event -> received.add(post.of(event));
                case RequestAnswered event -> points.close(event.request(), post, answered);
                case RequestAssessed ignored -> {
                    // It waits for its answer as before.
                }
            }
        }
        return received.stream()
                .filter(request -> !answered.contains(request.name()))
                .map(request -> points.point(request, RequestSentences.inBrief(request.event()), null))
                .sorted(Points.byUrgency())
                .toList();
    }
}
