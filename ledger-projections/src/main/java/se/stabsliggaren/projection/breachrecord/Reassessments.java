package se.stabsliggaren.projection.breachrecord;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stabsliggaren.projection.regime.Moment;

/** Which judgements a later one took the place of: both were right to make, each at its moment. */
final class Reassessments {

    private Reassessments() {}

    /**
     * Those that were made anew and otherwise, with the post that did; of the same moment, or one that
     * nobody knows, none is the later.
     */
    static Map<List<Answer>, Integer> rejudged(Collection<List<Answer>> bySaid) {
        Map<List<Answer>, Integer> rejudged = new HashMap<>();
        for (List<Answer> same : bySaid) {
            if (Cells.contradicts(same)) {
                otherwise(same, bySaid).ifPresent(post -> rejudged.put(same, post));
            }
        }
        return rejudged;
    }

    private static Optional<Integer> otherwise(List<Answer> same, Collection<List<Answer>> bySaid) {
        return bySaid.stream()
                .filter(other -> other != same && Cells.contradicts(other))
                .flatMap(List::stream)
                .filter(answer ->
                        same.stream().allMatch(before -> moment(answer).after(moment(before))))
                .map(answer -> answer.row().number())
                .min(Comparator.naturalOrder());
    }

    private static Moment moment(Answer answer) {
        return Moment.of(answer.row());
    }
}
