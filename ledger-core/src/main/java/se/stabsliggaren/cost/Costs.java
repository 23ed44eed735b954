package se.stabsliggaren.cost;

import se.stabsliggaren.event.CostEvent;
import se.stabsliggaren.event.CostEvent.CostNoted;
import se.stabsliggaren.judgement.Judgement;

/** The rule of costs: they are recorded. */
public final class Costs {

    private Costs() {}

    public static Judgement judge(CostEvent event) {
        return switch (event) {
            case CostNoted ignored -> Judgement.recorded();
        };
    }
}
