package se.stabsliggaren.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.stabsliggaren.event.DecisionEvent;
import se.stabsliggaren.event.DecisionEvent.DecisionCarriedOut;
import se.stabsliggaren.event.DecisionEvent.DecisionConfirmed;
import se.stabsliggaren.event.DecisionEvent.DecisionExtended;
import se.stabsliggaren.event.DecisionEvent.DecisionRefrained;
import se.stabsliggaren.event.DecisionEvent.DecisionReplaced;
import se.stabsliggaren.event.DecisionEvent.DecisionReported;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.judgement.Standing;

/** What stands of the decisions of an incident, by post number. */
public record DecisionState(Standing<Act> acts) {

    enum Kind {
        TAKEN,
        REFRAINED,
        CONFIRMED,
        EXTENDED,
        REPLACED,
        REVOKED,
        CARRIED_OUT,
        REPORTED
    }

    record Act(Kind kind, List<Integer> about) implements Standing.Fact {}

    public static DecisionState none() {
        return new DecisionState(Standing.none());
    }

    public DecisionState after(int post, DecisionEvent event) {
        return switch (event) {
            case DecisionTaken ignored -> with(post, Kind.TAKEN);
            case DecisionRefrained ignored -> with(post, Kind.REFRAINED);
            case DecisionConfirmed e -> with(post, Kind.CONFIRMED, e.decision());
            case DecisionExtended e -> with(post, Kind.EXTENDED, e.decision());
            case DecisionReplaced e -> with(post, Kind.REPLACED, e.decision());
            case DecisionRevoked e -> with(post, Kind.REVOKED, e.decision());
            case DecisionCarriedOut e -> with(post, Kind.CARRIED_OUT, e.decision());
            case DecisionReported e -> with(post, Kind.REPORTED, e.decision());
        };
    }

    public DecisionState without(int post) {
        return new DecisionState(acts.without(post));
    }

    boolean isDecision(Ref ref) {
        Act act = acts.of(ref.post());
        return act != null && (act.kind == Kind.TAKEN || act.kind == Kind.REFRAINED);
    }

    /** The first standing post of this kind about the decision. */
    Optional<Integer> first(Kind kind, Ref decision) {
        return acts.postsAbout(decision.post()).stream()
                .filter(post -> acts.of(post) instanceof Act act && act.kind == kind)
                .findFirst();
    }

    private DecisionState with(int post, Kind kind, Ref... about) {
        return new DecisionState(acts.with(
                post, new Act(kind, Arrays.stream(about).map(Ref::post).toList())));
    }
}
