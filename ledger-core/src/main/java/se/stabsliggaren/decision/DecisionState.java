package se.stabsliggaren.decision;

import se.stabsliggaren.event.DecisionEvent;
import se.stabsliggaren.event.DecisionEvent.DecisionCarriedOut;
import se.stabsliggaren.event.DecisionEvent.DecisionConfirmed;
import se.stabsliggaren.event.DecisionEvent.DecisionExtended;
import se.stabsliggaren.event.DecisionEvent.DecisionRefrained;
import se.stabsliggaren.event.DecisionEvent.DecisionReplaced;
import se.stabsliggaren.event.DecisionEvent.DecisionReported;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.judgement.FactIndex;

/** What stands of the decisions of an incident. */
public record DecisionState(FactIndex<Act> acts) {

    /** What a post can have done. */
    public enum Act {
        TAKEN,
        REFRAINED,
        CONFIRMED,
        EXTENDED,
        REPLACED,
        REVOKED,
        CARRIED_OUT,
        REPORTED
    }

    public static DecisionState none() {
        return new DecisionState(FactIndex.none());
    }

    /** With the post of this number, or, when it corrects one, of the number it corrects. */
    public DecisionState after(int post, DecisionEvent event) {
        return switch (event) {
            case DecisionTaken ignored -> with(acts.with(post, Act.TAKEN));
            case DecisionRefrained ignored -> with(acts.with(post, Act.REFRAINED));
            case DecisionConfirmed e -> with(acts.with(post, Act.CONFIRMED, e.decision()));
            case DecisionExtended e -> with(acts.with(post, Act.EXTENDED, e.decision()));
            case DecisionReplaced e -> with(acts.with(post, Act.REPLACED, e.decision()));
            case DecisionRevoked e -> with(acts.with(post, Act.REVOKED, e.decision()));
            case DecisionCarriedOut e -> with(acts.with(post, Act.CARRIED_OUT, e.decision()));
            case DecisionReported e -> with(acts.with(post, Act.REPORTED, e.decision()));
        };
    }

    public DecisionState without(int post) {
        return new DecisionState(acts.without(post));
    }

    private DecisionState with(FactIndex<Act> next) {
        return new DecisionState(next);
    }
}
