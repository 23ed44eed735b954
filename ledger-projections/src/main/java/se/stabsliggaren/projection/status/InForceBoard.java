package se.stabsliggaren.projection.status;

import java.util.Comparator;
import java.util.List;
import se.stabsliggaren.event.DecisionEvent.DecisionCarriedOut;
import se.stabsliggaren.event.DecisionEvent.DecisionExtended;
import se.stabsliggaren.event.DecisionEvent.DecisionReplaced;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.projection.status.StatusFacts.Fact;
import se.stabsliggaren.projection.status.StatusPage.InForce;
import se.stabsliggaren.projection.text.Holding;

/** The decisions that hold or will, soonest to expire first. */
final class InForceBoard {

    private InForceBoard() {}

    static List<InForce> of(StatusFacts facts) {
        return facts.of(DecisionTaken.class).stream()
                .filter(taken -> !undone(taken, facts))
                .map(taken -> inForce(taken, facts))
                .filter(inForce -> inForce.state() != Holding.State.EXPIRED)
                .sorted(Comparator.comparing(InForce::ends, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(InForce::number))
                .toList();
    }

    private static boolean undone(Fact<DecisionTaken> taken, StatusFacts facts) {
        int name = taken.name();
        // With a time to hold it goes on holding after it was carried out; without one it is done.
        boolean done = taken.event().valid() == null
                && facts.about(name, DecisionExtended.class, DecisionExtended::decision)
                        .isEmpty()
                && !facts.about(name, DecisionCarriedOut.class, DecisionCarriedOut::decision)
                        .isEmpty();
        return done
                || !facts.about(name, DecisionRevoked.class, DecisionRevoked::decision)
                        .isEmpty()
                || !facts.about(name, DecisionReplaced.class, DecisionReplaced::decision)
                        .isEmpty();
    }

    private static InForce inForce(Fact<DecisionTaken> taken, StatusFacts facts) {
        Validity first = taken.event().valid();
        Validity latest = first;
        Fact<DecisionExtended> last = null;
        for (Fact<DecisionExtended> extended :
                facts.about(taken.name(), DecisionExtended.class, DecisionExtended::decision)) {
            if (last == null || extended.takesOver(last)) {
                last = extended;
                latest = extended.event().valid();
            }
        }
        Holding holding = Holding.at(facts.now(), first == null ? null : first.from(), latest);
        return new InForce(taken.name(), taken.event().text(), holding.state(), holding.words(), holding.ends());
    }
}
