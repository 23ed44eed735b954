package se.stabsliggaren.governance;

import se.stabsliggaren.event.GovernanceEvent;
import se.stabsliggaren.event.GovernanceEvent.GovernancePrepared;
import se.stabsliggaren.event.GovernanceEvent.ObligationAhead;
import se.stabsliggaren.judgement.FactIndex;

/** What stands of what lies ahead. */
public record GovernanceState(FactIndex<Act> acts) {

    /** What a post can have done. */
    public enum Act {
        AHEAD,
        PREPARED
    }

    public static GovernanceState none() {
        return new GovernanceState(FactIndex.none());
    }

    /** With the post of this number, or, when it corrects one, of the number it corrects. */
    public GovernanceState after(int post, GovernanceEvent event) {
        return switch (event) {
            case ObligationAhead ignored -> with(acts.with(post, Act.AHEAD));
            case GovernancePrepared e -> with(acts.with(post, Act.PREPARED, e.obligation()));
        };
    }

    public GovernanceState without(int post) {
        return new GovernanceState(acts.without(post));
    }

    private GovernanceState with(FactIndex<Act> next) {
        return new GovernanceState(next);
    }
}
