package se.stabsliggaren.projection.duties;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.projection.duties.DutyPosts.Assessed;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Row;

/** What the assessments of one duty come to, which are in the order of their posts. */
final class Verdicts {

    private final List<Assessed> assessed;

    Verdicts(List<Assessed> assessed) {
        this.assessed = assessed;
    }

    /** The one that none is known to have followed; of several the one that was recorded last, by which it is watched. */
    Optional<Assessed> latest() {
        List<Assessed> possible = possible();
        return possible.stream()
                .filter(one -> !isUnclear(possible) || one.event().verdict() != Verdict.DOES_NOT_APPLY)
                .max(Comparator.comparingInt(one -> one.row().number()));
    }

    /** Those that say that it does not apply, and may be the latest, beside others that may be; none where it is clear. */
    List<Row<?>> perhapsNot() {
        List<Assessed> possible = possible();
        return isUnclear(possible)
                ? possible.stream()
                        .filter(one -> one.event().verdict() == Verdict.DOES_NOT_APPLY)
                        .<Row<?>>map(Assessed::row)
                        .toList()
                : List.of();
    }

    private static boolean isUnclear(List<Assessed> possible) {
        long not = possible.stream()
                .filter(one -> one.event().verdict() == Verdict.DOES_NOT_APPLY)
                .count();
        return not > 0 && not < possible.size();
    }

    private List<Assessed> possible() {
        return Latest.possible(assessed, Assessed::when, one -> Assumed.is(one.row()));
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
