package se.stabsliggaren.breach;

import static se.stabsliggaren.event.RemarkKind.ADVICE_NOT_FOLLOWED_WITHOUT_REASONS;
import static se.stabsliggaren.event.RemarkKind.ALREADY_AWARE;
import static se.stabsliggaren.event.RemarkKind.ANOTHER_CONTROLLER;
import static se.stabsliggaren.event.RemarkKind.AWARE_WITHOUT_JUDGE;
import static se.stabsliggaren.event.RemarkKind.BREACH_ALREADY_CLOSED;
import static se.stabsliggaren.event.RemarkKind.BREACH_WITHOUT_CONTROLLER;
import static se.stabsliggaren.event.RemarkKind.INFORMED_BOTH_WAYS;
import static se.stabsliggaren.event.RemarkKind.NOT_INFORMED_DESPITE_HIGH_RISK;
import static se.stabsliggaren.event.RemarkKind.NOT_INFORMED_WITHOUT_REASONS;
import static se.stabsliggaren.event.RemarkKind.NOT_NOTIFIED_DESPITE_RISK;
import static se.stabsliggaren.event.RemarkKind.NOT_NOTIFIED_WITHOUT_REASONS;
import static se.stabsliggaren.event.RemarkKind.RISK_WITHOUT_REASONS;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.BreachEvent.SubjectsInformed;
import se.stabsliggaren.event.BreachEvent.SubjectsNotInformed;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.RemarkKind;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.FactIndex;
import se.stabsliggaren.judgement.Family;
import se.stabsliggaren.judgement.Judgement;
import se.stabsliggaren.naming.SameNames;

/**
 * The rules of personal data breaches. Awareness is judged by people; no rule does it for them.
 *
 * @param names which names mean the same
 */
public record Breaches(FactIndex facts, SameNames names) implements Family<BreachEvent> {

    @Override
    public Judgement judge(BreachEvent event) {
        return switch (event) {
            case BreachSuspected e ->
                Judgement.recorded().remarkIf(areUnknown(e.controllers()), Remark.of(BREACH_WITHOUT_CONTROLLER));
            case BecameAware e -> aware(e);
            case BreachDescribed e -> of(e.breach(), e.controllers());
            case BreachConsequencesAssessed e -> of(e.breach(), e.controllers());
            case RiskJudged e ->
                of(e.breach(), e.controllers()).remarkIf(e.reasons() == null, Remark.of(RISK_WITHOUT_REASONS));
            case NotificationDecided e -> notification(e);
            case OfficerConsulted e ->
                of(e.breach())
                        .remarkIf(
                                Boolean.FALSE.equals(e.followed()) && e.reasons() == null,
                                Remark.of(ADVICE_NOT_FOLLOWED_WITHOUT_REASONS));
            case SubjectsInformed e ->
                of(e.breach(), e.controllers())
                        .remark(state().first(e.breach(), e.controllers(), Act.NOT_INFORMED)
                                .filter(n -> !isJudgedSince(n, e))
                                .map(n -> Remark.of(INFORMED_BOTH_WAYS, n)));
            case SubjectsNotInformed e -> notInformed(e);
            case BreachMeasureTaken e -> of(e.breach());
            case ProcessorNoticed e -> e.breach() == null ? Judgement.recorded() : of(e.breach());
            case BreachClosed e -> Closing.judge(of(e.breach()), e.breach(), state());
        };
    }

    @Override
    public @Nullable Fact fact(int post, BreachEvent event) {
        return switch (event) {
            case BreachSuspected e -> Fact.of(post, Act.SUSPECTED, e.controllers());
            case BecameAware e -> Fact.of(post, Act.AWARE, e.controllers(), e.breach());
            case BreachDescribed e -> Fact.of(post, Act.DESCRIBED, e.breach());
            case BreachConsequencesAssessed e -> Fact.of(post, Act.CONSEQUENCES, e.breach());
            case RiskJudged e -> Fact.of(post, act(e.risk()), e.controllers(), e.breach());
            case NotificationDecided e -> Fact.of(post, Act.NOTIFICATION, e.breach());
            case SubjectsInformed e -> Fact.of(post, Act.INFORMED, e.controllers(), e.breach());
            case SubjectsNotInformed e -> Fact.of(post, act(e.ground()), e.controllers(), e.breach());
            case BreachMeasureTaken e -> Fact.of(post, Act.MEASURE, e.breach());
            case BreachClosed e -> Fact.of(post, Act.CLOSED, e.breach());
            case OfficerConsulted ignored -> null;
            case ProcessorNoticed ignored -> null;
        };
    }

    private static Act act(Risk risk) {
        return switch (risk) {
            case UNLIKELY -> Act.RISK_UNLIKELY;
            case RISK -> Act.RISK;
            case HIGH -> Act.RISK_HIGH;
        };
    }

    private static Act act(NotInformedGround ground) {
        return switch (ground) {
            case NOT_YET -> Act.NOT_INFORMED_YET;
            case NO_HIGH_RISK, DATA_UNINTELLIGIBLE, RISK_REMOVED, DISPROPORTIONATE -> Act.NOT_INFORMED;
        };
    }

    /** Whether awareness of any breach is recorded for this controller, or, of null, for anybody. */
    public boolean aware(@Nullable String controller) {
        return state().aware(controller);
    }

    private BreachState state() {
        return new BreachState(facts, names);
    }

    private Judgement of(Ref breach) {
        return Judgement.about(breach, facts, Act.SUSPECTED, Act.AWARE)
                .remark(facts.first(Act.CLOSED, breach).map(n -> Remark.of(BREACH_ALREADY_CLOSED, n)));
    }

    private Judgement of(Ref breach, List<String> controllers) {
        return of(breach)
                .remarkIf(state().isOfAnother(breach, controllers), Remark.of(ANOTHER_CONTROLLER, breach.post()));
    }

    private static boolean areUnknown(List<String> controllers) {
        return controllers.stream()
                .allMatch(controller -> TypedName.of(controller).isUnknown());
    }

    private Judgement aware(BecameAware aware) {
        Ref breach = aware.breach();
        Judgement judgement = breach == null
                ? Judgement.recorded().remarkIf(areUnknown(aware.controllers()), Remark.of(BREACH_WITHOUT_CONTROLLER))
                : of(breach, aware.controllers())
                        .remark(state().awareness(breach, aware.controllers())
                                .findFirst()
                                .map(fact -> Remark.of(ALREADY_AWARE, fact.post())));
        return judgement.remarkIf(aware.judge() == null, Remark.of(AWARE_WITHOUT_JUDGE));
    }

    private Judgement notification(NotificationDecided decided) {
        if (decided.toNotify()) {
            return of(decided.breach(), decided.controllers());
        }
        return of(decided.breach(), decided.controllers())
                .remarkIf(decided.reasons() == null, Remark.of(NOT_NOTIFIED_WITHOUT_REASONS))
                .remark(judged(decided.breach(), decided.controllers(), NOT_NOTIFIED_DESPITE_RISK, Act.RISK));
    }

    private Judgement notInformed(SubjectsNotInformed event) {
        Judgement judgement = of(event.breach(), event.controllers())
                .remarkIf(event.reasons() == null, Remark.of(NOT_INFORMED_WITHOUT_REASONS))
                .remark(state().first(event.breach(), event.controllers(), Act.INFORMED)
                        .map(n -> Remark.of(INFORMED_BOTH_WAYS, n)));
        return event.ground() == NotInformedGround.NO_HIGH_RISK
                ? judgement.remark(
                        judged(event.breach(), event.controllers(), NOT_INFORMED_DESPITE_HIGH_RISK, Act.RISK_HIGH))
                : judgement;
    }

    /** Whether the risk was judged anew since a decision not to inform, so that both hold, each at its time. */
    private boolean isJudgedSince(int decision, SubjectsInformed event) {
        return state().risks(event.breach(), event.controllers()).anyMatch(fact -> fact.post() > decision);
    }

    /** A remark if the risk to any of these controllers' data subjects is judged this high or higher. */
    private Optional<Remark> judged(Ref breach, List<String> controllers, RemarkKind kind, Act atLeast) {
        return state().risks(breach, controllers)
                .filter(fact -> BreachState.atLeast(atLeast).contains(fact.act()))
                .findFirst()
                .map(fact -> Remark.of(kind, fact.post()));
    }
}
