package se.stabsliggaren.projection.duties;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.duties.DutiesPage.Ending;
import se.stabsliggaren.projection.duties.DutyPosts.Passed;
import se.stabsliggaren.projection.text.SwedishTime;

/** The limits that a post says have passed, and that run out at another time since what started them was corrected. */
final class MovedLimits {

    private MovedLimits() {}

    static List<String> of(List<Passed> passed, Ending ends) {
        return passed.stream()
                .filter(one -> ends.limitSaid() != null && !isOf(one.event().limit(), ends))
                .map(one -> "Nr %d säger att fristen gick ut %s; som posterna lyder nu går den ut %s."
                        .formatted(
                                one.row().number(),
                                SwedishTime.dated(one.event().limit()),
                                ends.limitSaid()))
                .toList();
    }

    private static boolean isOf(When limit, Ending ends) {
        return Stream.of(Optional.ofNullable(ends.limit()), Optional.ofNullable(ends.latestLimit()))
                .flatMap(Optional::stream)
                // A period runs out at the midnight after its last day.
                .map(at -> ends.moved() == null ? at : at.minusMillis(1))
                .anyMatch(at -> !at.isBefore(limit.earliest()) && at.isBefore(limit.end()));
    }
}
