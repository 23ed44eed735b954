package se.stabsliggaren.breach;

import static se.stabsliggaren.event.RemarkKind.ALREADY_AWARE;
import static se.stabsliggaren.event.RemarkKind.CLOSED_WITHOUT_RISK;
import static se.stabsliggaren.event.RemarkKind.NOT_INFORMED_DESPITE_HIGH_RISK;
import static se.stabsliggaren.event.RemarkKind.NOT_NOTIFIED_DESPITE_RISK;
import static se.stabsliggaren.event.RemarkKind.RISK_WITHOUT_REASONS;

import java.util.Optional;
import se.stabsliggaren.breach.BreachState.Act;
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
import se.stabsliggaren.event.BreachEvent;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.judgement.Judgement;

/** The rules of personal data breaches. Awareness is judged by people; no rule does it for them. */
public final class Breaches {

    private Breaches() {}

    public static Judgement judge(BreachEvent event, BreachState state) {
        return switch (event) {
            case BreachSuspected ignored -> Judgement.recorded();
            case BecameAware e -> aware(e, state);
            case RiskJudged e -> of(e.breach(), state).remarkIf(e.reasons() == null, Remark.of(RISK_WITHOUT_REASONS));
            case NotificationDecided e -> of(e.breach(), state).remark(riskOf(e.breach(), state).filter(n -> !e.toNotify()).map(n -> Remark.of(NOT_NOTIFIED_DESPITE_RISK, n)));
            case SubjectsNotInformed e -> of(e.breach(), state).remark(state.acts().first(Act.HIGH_RISK, e.breach()).filter(n -> e.ground() == NotInformedGround.NO_HIGH_RISK).map(n -> Remark.of(NOT_INFORMED_DESPITE_HIGH_RISK, n)));
            case BreachClosed e -> of(e.breach(), state).remarkIf(state.acts().about(e.breach()).noneMatch(fact -> fact.kind() == Act.RISK || fact.kind() == Act.HIGH_RISK), Remark.of(CLOSED_WITHOUT_RISK));
            case ProcessorNoticed e -> Judgement.about(e.breach(), state.acts(), Act.SUSPECTED, Act.AWARE);
            case BreachDescribed e -> of(e.breach(), state);
            case BreachConsequencesAssessed e -> of(e.breach(), state);
            case OfficerConsulted e -> of(e.breach(), state);
            case SubjectsInformed e -> of(e.breach(), state);
            case BreachMeasureTaken e -> of(e.breach(), state);
        };
    }

    private static Judgement of(Ref breach, BreachState state) {
        return Judgement.about(breach, state.acts(), Act.SUSPECTED, Act.AWARE);
    }

    private static Judgement aware(BecameAware aware, BreachState state) {
        if (aware.breach() == null) {
            return Judgement.recorded();
        }
        return of(aware.breach(), state)
                .remark(state.acts()
                        .about(aware.breach())
                        .filter(fact -> fact.kind() == Act.AWARE && fact.codes().equals(aware.controllers()))
                        .map(fact -> Remark.of(ALREADY_AWARE, fact.post()))
                        .findFirst());
    }

    private static Optional<Integer> riskOf(Ref breach, BreachState state) {
        return state.acts().first(Act.HIGH_RISK, breach).or(() -> state.acts().first(Act.RISK, breach));
    }
}
