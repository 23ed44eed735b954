package se.stabsliggaren.governance;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.GovernanceEvent;
import se.stabsliggaren.event.GovernanceEvent.GovernancePrepared;
import se.stabsliggaren.event.GovernanceEvent.ObligationAhead;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.FactIndex;
import se.stabsliggaren.judgement.Family;
import se.stabsliggaren.judgement.Judgement;

/** What boards and papers have ahead of them. */
public record Governances(FactIndex facts) implements Family<GovernanceEvent> {

    enum Act {
        AHEAD
    }

    @Override
    public Judgement judge(GovernanceEvent event) {
        return switch (event) {
            case ObligationAhead ignored -> Judgement.recorded();
            case GovernancePrepared e -> Judgement.about(e.obligation(), facts, Act.AHEAD);
        };
    }

    @Override
    public @Nullable Fact fact(int post, GovernanceEvent event) {
        return switch (event) {
            case ObligationAhead ignored -> Fact.of(post, Act.AHEAD);
            case GovernancePrepared ignored -> null;
        };
    }
}
