package se.stabsliggaren.projection.breachrecord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.stabsliggaren.event.EvaluationEvent.LessonNoted;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/** The lessons, by the matters that they cite. */
final class Lessons {

    private record Lesson(Row<?> row, LessonNoted event) {}

    private final Map<Integer, List<Lesson>> citing = new HashMap<>();

    Lessons(View<BreachRecordRow> known) {
        known.telling().forEach(row -> {
            LessonNoted lesson = BreachRecordRow.lesson(row.said().lesson());
            if (lesson != null) {
                for (Ref cite : lesson.cites()) {
                    citing.computeIfAbsent(known.nameOf(cite.post()), none -> new ArrayList<>())
                            .add(new Lesson(row, lesson));
                }
            }
        });
    }

    /** What those say that cite any of these posts; each once, in the order of their numbers. */
    List<Answer> citing(List<BreachPost> posts) {
        Map<Integer, Lesson> found = new TreeMap<>();
        for (BreachPost post : posts) {
            citing.getOrDefault(post.row().name(), List.of())
                    .forEach(lesson -> found.put(lesson.row().name(), lesson));
        }
        return found.values().stream()
                .flatMap(lesson -> new FieldAnswers(lesson.row())
                        .text(RecordField.LESSONS, lesson.event().text()).all().stream())
                .toList();
    }
}
