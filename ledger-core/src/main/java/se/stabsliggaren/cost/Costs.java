package se.stabsliggaren.cost;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.CostEvent;
import se.stabsliggaren.event.CostEvent.CostEstimated;
import se.stabsliggaren.event.CostEvent.CostNoted;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.Family;
import se.stabsliggaren.judgement.Judgement;

/** The rule of costs: they are recorded, when they can be understood. */
public record Costs() implements Family<CostEvent> {

    @Override
    public Judgement judge(CostEvent event) {
        return switch (event) {
            case CostNoted ignored -> Judgement.recorded();
            case CostEstimated e ->
                Judgement.recorded()
                        .refuseIf(
                                e.atLeast() != null && e.atMost() != null && e.atLeast() > e.atMost(),
                                "data.atMost",
                                "Det högsta beloppet är lägre än det lägsta; byt plats på dem.");
        };
    }

    @Override
    public @Nullable Fact fact(int post, CostEvent event) {
        return switch (event) {
            case CostNoted ignored -> null;
            case CostEstimated ignored -> null;
        };
    }
}
