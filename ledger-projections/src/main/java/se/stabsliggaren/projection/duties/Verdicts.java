package se.stabsliggaren.projection.duties;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.projection.duties.DutyPosts.Assessed;
import se.stabsliggaren.projection.view.Interval;

/** What the assessments of one duty come to, which are in the order of their posts. */
final class Verdicts {

    private final List<Assessed> assessed;

    Verdicts(List<Assessed> assessed) {
        this.assessed = assessed;
    }

    /** The one that none is known to have followed; of several the one that was recorded last. */
    Optional<Assessed> latest() {
        return Latest.of(assessed, Assessed::when);
    }

    /** Whether they say different things. */
    boolean goApart() {
        return assessed.stream().map(one -> one.event().verdict()).distinct().count() > 1;
    }

    /** Whether of any two that say different things one was made after the other; of the same moment they go apart. */
    boolean madeAnew() {
        if (!goApart()) {
            return true;
        }
        List<Assessed> inOrder = assessed.stream()
                .sorted(Comparator.comparing(
                        one -> one.when().earliest(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        Map<Verdict, Interval> last = new EnumMap<>(Verdict.class);
        for (Assessed one : inOrder) {
            boolean overlaps = last.entrySet().stream()
                    .filter(other -> other.getKey() != one.event().verdict())
                    .anyMatch(other -> !other.getValue().certainlyBefore(one.when()));
            if (overlaps) {
                return false;
            }
            last.merge(one.event().verdict(), one.when(), Verdicts::endingLast);
        }
        return true;
    }

    private static Interval endingLast(Interval one, Interval other) {
        return one.latest() == null || (other.latest() != null && other.latest().isBefore(one.latest())) ? one : other;
    }
}
