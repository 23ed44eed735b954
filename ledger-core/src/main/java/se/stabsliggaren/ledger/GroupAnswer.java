package se.stabsliggaren.ledger;

import java.util.Collections;
import java.util.List;
import se.stabsliggaren.judgement.Refusal;

/** What everybody in a group is answered: each their own outcome, or all what stopped it, and which row that was. */
final class GroupAnswer {

    private GroupAnswer() {}

    /**
     * @param outcomes as they were decided, up to and with the first that is not recorded
     * @param size how many there are in the group
     */
    static List<Outcome> of(List<Outcome> outcomes, int size) {
        int last = outcomes.size() - 1;
        return outcomes.isEmpty() || outcomes.get(last) instanceof Outcome.Recorded
                ? outcomes
                : Collections.nCopies(size, inGroup(outcomes.get(last), last));
    }

    private static Outcome inGroup(Outcome outcome, int index) {
        return switch (outcome) {
            case Outcome.Refused refused -> new Outcome.Refused(named(refused.refusal(), index));
            case Outcome.Recorded recorded -> recorded;
            case Outcome.MovedOn movedOn -> movedOn;
        };
    }

    private static Refusal named(Refusal refusal, int index) {
        return new Refusal(
                "[" + index + "]." + refusal.field(),
                "Ingen post infördes, rad %d hindrade: %s".formatted(index + 1, refusal.sentence()),
                refusal.right());
    }
}
