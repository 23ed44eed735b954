package se.stabsliggaren.governance;

import se.stabsliggaren.event.GovernanceEvent;
import se.stabsliggaren.event.GovernanceEvent.GovernancePrepared;
import se.stabsliggaren.event.GovernanceEvent.ObligationAhead;
import se.stabsliggaren.governance.GovernanceState.Act;
import se.stabsliggaren.judgement.Judgement;

/** The rules of what lies ahead. */
public final class Governances {

    private Governances() {}

    public static Judgement judge(GovernanceEvent event, GovernanceState state) {
        return switch (event) {
            case ObligationAhead ignored -> Judgement.recorded();
            case GovernancePrepared e -> Judgement.about(e.obligation(), state.acts(), Act.AHEAD);
        };
    }
}
