package se.stabsliggaren.projection.openpoints;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.stabsliggaren.event.QuestionEvent;
import se.stabsliggaren.event.QuestionEvent.QuestionAnswered;
import se.stabsliggaren.event.QuestionEvent.QuestionAsked;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Point;
import se.stabsliggaren.projection.sentence.QuestionSentences;

/** The questions nobody has answered. */
final class OpenQuestions {

    private OpenQuestions() {}

    static List<Point> unanswered(Points points) {
        List<PointPost<QuestionAsked>> asked = new ArrayList<>();
        Set<Integer> answered = new HashSet<>();
        for (PointPost<QuestionEvent> post : points.questions()) {
            switch (post.event()) {
                case QuestionAsked event -> asked.add(post.of(event));
                case QuestionAnswered event -> points.close(event.question(), post, answered);
            }
        }
        return asked.stream()
                .filter(question -> !answered.contains(question.name()))
                .map(question -> points.point(
                        question,
                        QuestionSentences.inBrief(question.event()),
                        question.event().wanted()))
                .sorted(Points.byUrgency())
                .toList();
    }
}
