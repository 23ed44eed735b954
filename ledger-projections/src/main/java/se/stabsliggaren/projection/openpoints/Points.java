package se.stabsliggaren.projection.openpoints;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Due;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Point;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/** What the record says, read at a moment, with the words that every open point has. */
final class Points {

    private final View<OpenPointsRow> known;
    private final Instant now;
    private final List<Row<OpenPointsRow>> standing;

    Points(View<OpenPointsRow> known, Instant now) {
        this.known = known;
        this.now = now;
        standing = known.standing().sorted(Comparator.comparingInt(Row::number)).toList();
    }

    /** Something that opens or closes a point. */
    record Said<E>(Row<OpenPointsRow> row, E event) {

        int name() {
            return row.name();
        }

        int number() {
            return row.number();
        }
    }

    Instant now() {
        return now;
    }

    int name(Ref ref) {
        return known.nameOf(ref.post());
    }

    /** All posts that stand, in the order they were recorded. */
    List<Row<OpenPointsRow>> standing() {
        return standing;
    }

    /** All posts, whatever was done to them. */
    Collection<Row<OpenPointsRow>> all() {
        return known.rows();
    }

    /** All of a kind that stand, in the order they were recorded. */
    <E> List<Said<E>> of(Class<E> kind) {
        return standing.stream()
                .filter(row -> kind.isInstance(row.said().event()))
                .map(row -> new Said<>(row, kind.cast(row.said().event())))
                .toList();
    }

    /** The matters that some kind of post is about. */
    <E> Set<Integer> matters(Class<E> kind, Function<E, @Nullable Ref> subject) {
        Set<Integer> matters = new HashSet<>();
        for (Said<E> said : of(kind)) {
            Ref ref = subject.apply(said.event());
            if (ref != null) {
                matters.add(name(ref));
            }
        }
        return matters;
    }

    Point point(Said<?> said, Phrase line, @Nullable When by) {
        return new Point(
                said.name(),
                line.parts(),
                SwedishTime.occurred(said.row().occurred()),
                due(by),
                known.isAsStated(said.row()));
    }

    Due due(@Nullable When by) {
        if (by == null) {
            return new Due(null, null, false, null);
        }
        boolean overdue = !by.end().isAfter(now);
        String late = overdue ? SwedishTime.length(Duration.between(by.end(), now)) : null;
        return new Due(by, SwedishTime.when(by), overdue, late);
    }

    /** What is due soonest first, and so the overdue before all else; what nobody set a time for last. */
    static Comparator<Point> byUrgency() {
        return Comparator.comparing(
                        (Point point) -> point.due().by() == null
                                ? null
                                : point.due().by().end(),
                        Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Point::number);
    }
}
