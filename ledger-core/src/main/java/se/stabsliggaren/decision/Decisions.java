package se.stabsliggaren.decision;

import static se.stabsliggaren.event.RemarkKind.ABOUT_ANOTHER_KIND;
import static se.stabsliggaren.event.RemarkKind.DECISION_ALREADY_REPLACED;
import static se.stabsliggaren.event.RemarkKind.DECISION_ALREADY_REVOKED;
import static se.stabsliggaren.event.RemarkKind.DECISION_WITHOUT_DECIDER;
import static se.stabsliggaren.event.RemarkKind.DECISION_WITHOUT_MANDATE;
import static se.stabsliggaren.event.RemarkKind.ENDS_BEFORE_IT_BEGINS;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.decision.DecisionState.Kind;
import se.stabsliggaren.event.DecisionEvent;
import se.stabsliggaren.event.DecisionEvent.DecisionCarriedOut;
import se.stabsliggaren.event.DecisionEvent.DecisionConfirmed;
import se.stabsliggaren.event.DecisionEvent.DecisionExtended;
import se.stabsliggaren.event.DecisionEvent.DecisionRefrained;
import se.stabsliggaren.event.DecisionEvent.DecisionReplaced;
import se.stabsliggaren.event.DecisionEvent.DecisionReported;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.Mandate;
import se.stabsliggaren.event.MandateKind;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.judgement.Judgement;

/** The rules of decisions. What the room says is recorded; what does not fit together is remarked. */
public final class Decisions {

    private Decisions() {}

    public static Judgement judge(DecisionEvent event, DecisionState state) {
        return switch (event) {
            case DecisionTaken e -> decided(e.decider(), e.mandate()).remarkIf(backwards(e.valid()), remark());
            case DecisionRefrained e -> decided(e.decider(), e.mandate());
            case DecisionConfirmed e -> about(e.decision(), state);
            case DecisionExtended e -> stillInForce(e.decision(), state).remarkIf(backwards(e.valid()), remark());
            case DecisionReplaced e ->
                stillInForce(e.decision(), state)
                        .refuseIf(
                                e.decision().equals(e.replacement()),
                                "data.replacement",
                                "Ett beslut kan inte ersätta sig självt; ange det nya beslutets nummer.");
            case DecisionRevoked e -> stillInForce(e.decision(), state);
            case DecisionCarriedOut e -> stillInForce(e.decision(), state);
            case DecisionReported e -> about(e.decision(), state);
        };
    }

    private static Judgement decided(@Nullable Person decider, @Nullable Mandate mandate) {
        return Judgement.recorded()
                .remarkIf(decider == null, Remark.of(DECISION_WITHOUT_DECIDER))
                .remarkIf(
                        mandate == null || mandate.kind() == MandateKind.UNKNOWN,
                        Remark.of(DECISION_WITHOUT_MANDATE));
    }

    private static Judgement about(Ref decision, DecisionState state) {
        return Judgement.recorded()
                .remarkIf(!state.isDecision(decision), Remark.of(ABOUT_ANOTHER_KIND, decision.post()));
    }

    private static Judgement stillInForce(Ref decision, DecisionState state) {
        return about(decision, state)
                .remark(state.first(Kind.REVOKED, decision).map(n -> Remark.of(DECISION_ALREADY_REVOKED, n)))
                .remark(state.first(Kind.REPLACED, decision).map(n -> Remark.of(DECISION_ALREADY_REPLACED, n)));
    }

    private static boolean backwards(@Nullable Validity valid) {
        return valid != null
                && valid.from() != null
                && valid.to() != null
                && !valid.to().end().isAfter(valid.from().earliest());
    }

    private static Remark remark() {
        return Remark.of(ENDS_BEFORE_IT_BEGINS);
    }
}
