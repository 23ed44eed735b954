package se.stabsliggaren.decision;

import static se.stabsliggaren.event.RemarkKind.ABOUT_ANOTHER_KIND;
import static se.stabsliggaren.event.RemarkKind.DECISION_ALREADY_REPLACED;
import static se.stabsliggaren.event.RemarkKind.DECISION_ALREADY_REVOKED;
import static se.stabsliggaren.event.RemarkKind.DECISION_WITHOUT_DECIDER;
import static se.stabsliggaren.event.RemarkKind.DECISION_WITHOUT_MANDATE;
import static se.stabsliggaren.event.RemarkKind.ENDS_BEFORE_IT_BEGINS;

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
import se.stabsliggaren.event.Mandate;
import se.stabsliggaren.event.MandateKind;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.FactIndex;
import se.stabsliggaren.judgement.Family;
import se.stabsliggaren.judgement.Judgement;

/** The rules of decisions. What the room says is recorded; what does not fit together is remarked. */
public record Decisions(FactIndex facts) implements Family<DecisionEvent> {

    enum Act {
        TAKEN,
        REFRAINED,
        REPLACED,
        REVOKED
    }

    @Override
    public Judgement judge(DecisionEvent event) {
        return switch (event) {
            case DecisionTaken e ->
                decided(e.decider(), e.mandate()).remarkIf(backwards(e.valid()), Remark.of(ENDS_BEFORE_IT_BEGINS));
            case DecisionRefrained e -> decided(e.decider(), e.mandate());
            case DecisionConfirmed e -> about(e.decision());
            case DecisionExtended e ->
                inForce(e.decision()).remarkIf(backwards(e.valid()), Remark.of(ENDS_BEFORE_IT_BEGINS));
            case DecisionReplaced e ->
                inForce(e.decision())
                        .remarkIf(
                                !facts.is(e.replacement(), Act.TAKEN, Act.REFRAINED),
                                Remark.of(ABOUT_ANOTHER_KIND, e.replacement().post()))
                        .refuseIf(
                                e.decision().equals(e.replacement()),
                                "data.replacement",
                                "Ett beslut kan inte ersätta sig självt; ange det nya beslutets nummer.");
            case DecisionRevoked e -> inForce(e.decision());
            case DecisionCarriedOut e -> inForce(e.decision());
            case DecisionReported e -> about(e.decision());
        };
    }

    @Override
    public @Nullable Fact fact(int post, DecisionEvent event) {
        return switch (event) {
            case DecisionTaken ignored -> Fact.of(post, Act.TAKEN);
            case DecisionRefrained ignored -> Fact.of(post, Act.REFRAINED);
            case DecisionConfirmed ignored -> null;
            case DecisionExtended ignored -> null;
            case DecisionReplaced e -> Fact.of(post, Act.REPLACED, e.decision());
            case DecisionRevoked e -> Fact.of(post, Act.REVOKED, e.decision());
            case DecisionCarriedOut ignored -> null;
            case DecisionReported ignored -> null;
        };
    }

    private static Judgement decided(@Nullable Person decider, @Nullable Mandate mandate) {
        return Judgement.recorded()
                .remarkIf(decider == null, Remark.of(DECISION_WITHOUT_DECIDER))
                .remarkIf(
                        decider != null && isAskedFor(mandate) && !bothSaidUnknown(decider, mandate),
                        Remark.of(DECISION_WITHOUT_MANDATE));
    }

    private static boolean isAskedFor(@Nullable Mandate mandate) {
        return mandate == null || mandate.kind() == MandateKind.UNKNOWN;
    }

    /** Who says that nobody knows who decided, nor by what right, has nothing to add. */
    private static boolean bothSaidUnknown(Person decider, @Nullable Mandate mandate) {
        return mandate != null
                && decider instanceof Person.Named named
                && TypedName.of(named.name()).isUnknown();
    }

    private Judgement about(Ref decision) {
        return Judgement.about(decision, facts, Act.TAKEN, Act.REFRAINED);
    }

    private Judgement inForce(Ref decision) {
        return about(decision)
                .remark(facts.first(Act.REVOKED, decision).map(n -> Remark.of(DECISION_ALREADY_REVOKED, n)))
                .remark(facts.first(Act.REPLACED, decision).map(n -> Remark.of(DECISION_ALREADY_REPLACED, n)));
    }

    private static boolean backwards(@Nullable Validity valid) {
        return valid != null
                && valid.from() != null
                && valid.to() != null
                && !valid.to().end().isAfter(valid.from().earliest());
    }
}
