package se.stabsliggaren.projection.duties;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.duties.DutyClock.Counted;
import se.stabsliggaren.projection.duties.DutyClock.Ending;
import se.stabsliggaren.projection.duties.DutyPosts.Passed;
import se.stabsliggaren.projection.text.SwedishTime;

/** The limits that a post says have passed, and that run out at another time since what started them was corrected. */
final class MovedLimits {

    private MovedLimits() {}

    static List<String> of(List<Passed> passed, DutyClock clock) {
        Ending ends = clock.ends();
        return passed.stream()
                .filter(one -> ends.limitSaid() != null && !isOf(one.event().limit(), clock))
                .map(one -> "Nr %d säger att fristen gick ut %s; som posterna lyder nu går den ut %s."
                        .formatted(
                                one.row().number(),
                                SwedishTime.dated(one.event().limit()),
                                ends.limitSaid()))
                .toList();
    }

    /** By any way to read the law. */
    private static boolean isOf(When limit, DutyClock clock) {
        return Stream.concat(Stream.of(clock.ends()), clock.readings().stream().map(Counted::ends))
                .flatMap(ends -> Stream.of(Optional.ofNullable(ends.limit()), Optional.ofNullable(ends.latestLimit())))
                .flatMap(Optional::stream)
                // What runs out on a day does so at the midnight after it.
                .map(at -> limit instanceof When.Day ? at.minusMillis(1) : at)
                .anyMatch(at -> !at.isBefore(limit.earliest()) && at.isBefore(limit.end()));
    }
}
