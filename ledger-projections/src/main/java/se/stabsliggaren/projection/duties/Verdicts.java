package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.projection.duties.DutyPosts.Assessed;
import se.stabsliggaren.projection.regime.Moment;

/** What the assessments of one duty come to, which are in the order of their posts. */
final class Verdicts {

    private final List<Assessed> assessed;

    Verdicts(List<Assessed> assessed) {
        this.assessed = assessed;
    }

    /** The one that none is known to have followed; of several the one that was recorded last. */
    Optional<DutyAssessed> latest() {
        Instant last = assessed.stream()
                .map(Assessed::moment)
                .filter(Moment::known)
                .map(Moment::earliest)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return assessed.reversed().stream()
                .filter(one ->
                        !one.moment().known() || !last.isAfter(one.moment().latest()))
                .findFirst()
                .map(Assessed::event);
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
        if (assessed.stream().anyMatch(one -> !one.moment().known())) {
            return false;
        }
        List<Assessed> inOrder = assessed.stream()
                .sorted(Comparator.comparing(one -> one.moment().earliest()))
                .toList();
        Map<Verdict, Instant> until = new EnumMap<>(Verdict.class);
        for (Assessed one : inOrder) {
            Moment moment = one.moment();
            boolean overlaps = until.entrySet().stream()
                    .filter(other -> other.getKey() != one.event().verdict())
                    .anyMatch(other -> !moment.earliest().isAfter(other.getValue()));
            if (overlaps) {
                return false;
            }
            until.merge(one.event().verdict(), moment.latest(), (a, b) -> a.isAfter(b) ? a : b);
        }
        return true;
    }
}
