package se.stabsliggaren.projection.decisions;

import org.jspecify.annotations.Nullable;
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

/**
 * What the decision log keeps of a post.
 *
 * @param event the decision, or what became of it
 */
public record DecisionRow(DecisionEvent event) {

    /** The decision it is about; null when it is a decision itself. */
    @Nullable
    Ref subject() {
        return switch (event) {
            case DecisionTaken ignored -> null;
            case DecisionRefrained ignored -> null;
            case DecisionConfirmed confirmed -> confirmed.decision();
            case DecisionExtended extended -> extended.decision();
            case DecisionReplaced replaced -> replaced.decision();
            case DecisionRevoked revoked -> revoked.decision();
            case DecisionCarriedOut carriedOut -> carriedOut.decision();
            case DecisionReported reported -> reported.decision();
        };
    }
}
