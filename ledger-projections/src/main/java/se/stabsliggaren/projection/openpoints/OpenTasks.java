package se.stabsliggaren.projection.openpoints;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.stabsliggaren.event.TaskEvent;
import se.stabsliggaren.event.TaskEvent.TaskDone;
import se.stabsliggaren.event.TaskEvent.TaskDropped;
import se.stabsliggaren.event.TaskEvent.TaskGiven;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Point;
import se.stabsliggaren.projection.sentence.BreachSentences;
import se.stabsliggaren.projection.sentence.TaskSentences;

/** The tasks that are neither done nor dropped. */
final class OpenTasks {

    private OpenTasks() {}

    static List<Point> undone(Points points) {
        List<PointPost<TaskGiven>> given = new ArrayList<>();
        Set<Integer> settled = new HashSet<>();
        for (PointPost<TaskEvent> post : points.tasks()) {
            switch (post.event()) {
                case TaskGiven event -> given.add(post.of(event));
                case TaskDone event -> points.close(event.task(), post, settled);
                case TaskDropped event -> points.close(event.task(), post, settled);
            }
        }
        Stream<Point> tasks = given.stream()
                .filter(task -> !settled.contains(task.name()))
                .map(task -> points.point(
                        task, TaskSentences.inBrief(task.event()), task.event().due()));
        return Stream.concat(tasks, planned(points)).sorted(Points.byUrgency()).toList();
    }

    /** What is planned about a breach; no later post can say of it that it is done, and a correction of it can. */
    private static Stream<Point> planned(Points points) {
        return points.plannedMeasures().stream()
                .map(measure -> points.point(measure, BreachSentences.inBrief(measure.event()), null));
    }
}
