package se.stabsliggaren.breach;

import static se.stabsliggaren.event.RemarkKind.ADVICE_NOT_FOLLOWED_WITHOUT_REASONS;
import static se.stabsliggaren.event.RemarkKind.ALREADY_AWARE;
import static se.stabsliggaren.event.RemarkKind.AWARE_WITHOUT_JUDGE;
import static se.stabsliggaren.event.RemarkKind.BREACH_ALREADY_CLOSED;
import static se.stabsliggaren.event.RemarkKind.BREACH_WITHOUT_CONTROLLER;
import static se.stabsliggaren.event.RemarkKind.NOT_INFORMED_DESPITE_HIGH_RISK;
import static se.stabsliggaren.event.RemarkKind.NOT_INFORMED_WITHOUT_REASONS;
import static se.stabsliggaren.event.RemarkKind.NOT_NOTIFIED_DESPITE_RISK;
import static se.stabsliggaren.event.RemarkKind.NOT_NOTIFIED_WITHOUT_REASONS;
import static se.stabsliggaren.event.RemarkKind.RISK_WITHOUT_REASONS;

import java.util.List;
import java.util.Optional;
import se.stabsliggaren.breach.BreachState.Act;
import se.stabsliggaren.event.BreachEvent;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachClosed;
import se.stabsliggaren.event.BreachEvent.BreachConsequencesAssessed;
import se.stabsliggaren.event.BreachEvent.BreachDescribed;
import se.stabsliggaren.event.BreachEvent.BreachMeasureTaken;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.NotInformedGround;
import se.stabsliggaren.event.BreachEvent.NotificationDecided;
import se.stabsliggaren.event.BreachEvent.OfficerConsulted;
import se.stabsliggaren.event.BreachEvent.ProcessorNoticed;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.BreachEvent.SubjectsInformed;
import se.stabsliggaren.event.BreachEvent.SubjectsNotInformed;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.RemarkKind;
import se.stabsliggaren.judgement.Judgement;

/** The rules of personal data breaches. Awareness is judged by people; no rule does it for them. */
public final class Breaches {

    private Breaches() {}

    public static Judgement judge(BreachEvent event, BreachState state) {
        return switch (event) {
            case BreachSuspected e ->
                Judgement.recorded().remarkIf(e.controllers().isEmpty(), Remark.of(BREACH_WITHOUT_CONTROLLER));
            case BecameAware e -> aware(e, state);
            case BreachDescribed e -> of(e.breach(), state);
            case BreachConsequencesAssessed e -> of(e.breach(), state);
            case RiskJudged e -> of(e.breach(), state).remarkIf(e.reasons() == null, Remark.of(RISK_WITHOUT_REASONS));
            case NotificationDecided e -> notification(e, state);
            case OfficerConsulted e ->
                of(e.breach(), state)
                        .remarkIf(
                                Boolean.FALSE.equals(e.followed()) && e.reasons() == null,
                                Remark.of(ADVICE_NOT_FOLLOWED_WITHOUT_REASONS));
            case SubjectsInformed e -> of(e.breach(), state);
            case SubjectsNotInformed e -> notInformed(e, state);
            case BreachMeasureTaken e -> of(e.breach(), state);
            case ProcessorNoticed e -> e.breach() == null ? Judgement.recorded() : of(e.breach(), state);
            case BreachClosed e -> Closing.judge(of(e.breach(), state), e.breach(), state);
        };
    }

    private static Judgement of(Ref breach, BreachState state) {
        return Judgement.about(breach, state.acts(), Act.SUSPECTED, Act.AWARE)
                .remark(state.acts().first(Act.CLOSED, breach).map(n -> Remark.of(BREACH_ALREADY_CLOSED, n)));
    }

    private static Judgement aware(BecameAware aware, BreachState state) {
        Ref breach = aware.breach();
        Judgement judgement = breach == null
                ? Judgement.recorded().remarkIf(aware.controllers().isEmpty(), Remark.of(BREACH_WITHOUT_CONTROLLER))
                : of(breach, state)
                        .remark(state.awareness(breach, aware.controllers())
                                .findFirst()
                                .map(fact -> Remark.of(ALREADY_AWARE, fact.post())));
        return judgement.remarkIf(aware.judge() == null, Remark.of(AWARE_WITHOUT_JUDGE));
    }

    private static Judgement notification(NotificationDecided decided, BreachState state) {
        if (decided.toNotify()) {
            return of(decided.breach(), state);
        }
        return of(decided.breach(), state)
                .remarkIf(decided.reasons() == null, Remark.of(NOT_NOTIFIED_WITHOUT_REASONS))
                .remark(judged(decided.breach(), decided.controllers(), state, NOT_NOTIFIED_DESPITE_RISK, Act.RISK));
    }

    private static Judgement notInformed(SubjectsNotInformed event, BreachState state) {
        Judgement judgement =
                of(event.breach(), state).remarkIf(event.reasons() == null, Remark.of(NOT_INFORMED_WITHOUT_REASONS));
        return event.ground() == NotInformedGround.NO_HIGH_RISK
                ? judgement.remark(judged(
                        event.breach(), event.controllers(), state, NOT_INFORMED_DESPITE_HIGH_RISK, Act.RISK_HIGH))
                : judgement;
    }

    /** A remark if the risk to any of these controllers' data subjects is judged this high or higher. */
    private static Optional<Remark> judged(
            Ref breach, List<String> controllers, BreachState state, RemarkKind kind, Act atLeast) {
        return state.risks(breach, controllers)
                .filter(fact -> fact.kind().compareTo(atLeast) >= 0)
                .findFirst()
                .map(fact -> Remark.of(kind, fact.post()));
    }
}
