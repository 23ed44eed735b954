package se.stabsliggaren.projection.openpoints;

import java.util.List;
import java.util.Set;
import se.stabsliggaren.event.QuestionEvent.QuestionAnswered;
import se.stabsliggaren.event.QuestionEvent.QuestionAsked;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Point;
import se.stabsliggaren.projection.text.Phrase;

/** The questions nobody has answered. */
final class OpenQuestions {

    private OpenQuestions() {}

    static List<Point> unanswered(Points points) {
        Set<Integer> answered = points.matters(QuestionAnswered.class, QuestionAnswered::question);
        return points.of(QuestionAsked.class).stream()
                .filter(asked -> !answered.contains(asked.name()))
                .map(asked -> points.point(
                        asked,
                        Phrase.of("")
                                .text("", asked.event().text())
                                .label(", från ", asked.event().outlet())
                                .label(", till ", asked.event().to()),
                        asked.event().wanted()))
                .sorted(Points.byUrgency())
                .toList();
    }
}
