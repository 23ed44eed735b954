package se.stabsliggaren.decision;

import static se.stabsliggaren.event.RemarkKind.ABOUT_ANOTHER_KIND;
import static se.stabsliggaren.event.RemarkKind.DECISION_ALREADY_REPLACED;
import static se.stabsliggaren.event.RemarkKind.DECISION_ALREADY_REVOKED;
import static se.stabsliggaren.event.RemarkKind.DECISION_WITHOUT_DECIDER;
import static se.stabsliggaren.event.RemarkKind.DECISION_WITHOUT_MANDATE;
import static se.stabsliggaren.event.RemarkKind.ENDS_BEFORE_IT_BEGINS;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.decision.DecisionState.Act;
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
            case DecisionTaken e ->
                decided(e.decider(), e.mandate()).remarkIf(backwards(e.valid()), Remark.of(ENDS_BEFORE_IT_BEGINS));
            case DecisionRefrained e -> decided(e.decider(), e.mandate());
            case DecisionConfirmed e -> about(e.decision(), state);
            case DecisionExtended e ->
                inForce(e.decision(), state).remarkIf(backwards(e.valid()), Remark.of(ENDS_BEFORE_IT_BEGINS));
            case DecisionReplaced e ->
                inForce(e.decision(), state)
                        .remarkIf(
                                !state.acts().is(e.replacement(), Act.TAKEN, Act.REFRAINED),
                                Remark.of(ABOUT_ANOTHER_KIND, e.replacement().post()))
                        .refuseIf(
                                e.decision().equals(e.replacement()),
                                "data.replacement",
                                "Ett beslut kan inte ersätta sig självt; ange det nya beslutets nummer.");
            case DecisionRevoked e -> inForce(e.decision(), state);
            case DecisionCarriedOut e -> inForce(e.decision(), state);
            case DecisionReported e -> about(e.decision(), state);
        };
    }

    private static Judgement decided(@Nullable Person decider, @Nullable Mandate mandate) {
        return Judgement.recorded()
                .remarkIf(decider == null, Remark.of(DECISION_WITHOUT_DECIDER))
                .remarkIf(
                        mandate == null || mandate.kind() == MandateKind.UNKNOWN, Remark.of(DECISION_WITHOUT_MANDATE));
    }

    private static Judgement about(Ref decision, DecisionState state) {
        return Judgement.about(decision, state.acts(), Act.TAKEN, Act.REFRAINED);
    }

    private static Judgement inForce(Ref decision, DecisionState state) {
        return about(decision, state)
                .remark(state.acts().first(Act.REVOKED, decision).map(n -> Remark.of(DECISION_ALREADY_REVOKED, n)))
                .remark(state.acts().first(Act.REPLACED, decision).map(n -> Remark.of(DECISION_ALREADY_REPLACED, n)));
    }

    private static boolean backwards(@Nullable Validity valid) {
        return valid != null
                && valid.from() != null
                && valid.to() != null
                && !valid.to().end().isAfter(valid.from().earliest());
    }
}
