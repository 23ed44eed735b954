package se.stabsliggaren.projection.duties;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.breach.NotifyingStep;
import se.stabsliggaren.projection.duties.DutyPosts.Assessed;
import se.stabsliggaren.projection.view.Row;

/**
 * The posts that a duty rests on and that count only because their sheets say that they were written in time (uppgivet,
 * inte styrkt): they were recorded later.
 */
final class StatedPosts {

    private StatedPosts() {}

    /**
     * Those that started its limit, were filed, or tell how it was judged, each once and ascending.
     *
     * @param recorded the last post that had been recorded
     */
    static List<Integer> of(DutyLine line, DutyClock clock, int recorded) {
        Stream<Integer> told = Stream.of(
                        line.starts().stream(),
                        line.assessed().stream().map(Assessed::row),
                        line.filed().stream().map(DutyFiling::row),
                        line.maybe().stream().map(DutyFiling::row),
                        line.breach().stream()
                                .filter(post -> NotifyingStep.of(post.event()) != null)
                                .map(BreachPost::row))
                .flatMap(rows -> rows)
                .map(Row::number);
        Stream<Integer> counted = Stream.concat(
                Stream.of(clock.settledBy(), clock.refrainedIn()),
                clock.readings().stream().map(reading -> reading.begun().startedBy()));
        return Stream.concat(told, counted)
                .filter(Objects::nonNull)
                .filter(post -> post > recorded)
                .distinct()
                .sorted()
                .toList();
    }
}
