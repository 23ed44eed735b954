package se.stabsliggaren.projection.openpoints;

import java.util.List;
import java.util.Set;
import se.stabsliggaren.event.TaskEvent.TaskDone;
import se.stabsliggaren.event.TaskEvent.TaskDropped;
import se.stabsliggaren.event.TaskEvent.TaskGiven;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Point;
import se.stabsliggaren.projection.text.Phrase;

/** The tasks that are neither done nor dropped. */
final class OpenTasks {

    private OpenTasks() {}

    static List<Point> undone(Points points) {
        Set<Integer> done = points.matters(TaskDone.class, TaskDone::task);
        Set<Integer> dropped = points.matters(TaskDropped.class, TaskDropped::task);
        return points.of(TaskGiven.class).stream()
                .filter(given -> !done.contains(given.name()) && !dropped.contains(given.name()))
                .map(given ->
                        points.point(given, line(given.event()), given.event().due()))
                .sorted(Points.byUrgency())
                .toList();
    }

    private static Phrase line(TaskGiven event) {
        return Phrase.of("")
                .text("", event.text(), "uppdrag, vad det gäller är okänt")
                .words(event.to() == null ? ", ingen har fått det" : ", " + event.to())
                .label(", från ", event.from())
                .post(", enligt beslut ", event.decision());
    }
}
