package se.stabsliggaren.projection.regime;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.event.ConsequenceEvent;
import se.stabsliggaren.event.ContactEvent;
import se.stabsliggaren.event.CostEvent;
import se.stabsliggaren.event.DecisionEvent;
import se.stabsliggaren.event.DocumentEvent;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.DutyEvent.CourseNoted;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.EvaluationEvent;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.GovernanceEvent;
import se.stabsliggaren.event.IncidentEvent;
import se.stabsliggaren.event.IncidentEvent.Change;
import se.stabsliggaren.event.IncidentEvent.CrisisState;
import se.stabsliggaren.event.IncidentEvent.Knower;
import se.stabsliggaren.event.IncidentEvent.StateChanged;
import se.stabsliggaren.event.Mandate;
import se.stabsliggaren.event.MandateKind;
import se.stabsliggaren.event.MeetingEvent;
import se.stabsliggaren.event.MessageEvent;
import se.stabsliggaren.event.MoveEvent;
import se.stabsliggaren.event.NoteEvent;
import se.stabsliggaren.event.QuestionEvent;
import se.stabsliggaren.event.RecordEvent;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.event.RequestEvent;
import se.stabsliggaren.event.SecrecyEvent;
import se.stabsliggaren.event.SituationEvent;
import se.stabsliggaren.event.StaffEvent;
import se.stabsliggaren.event.SystemEvent;
import se.stabsliggaren.event.TaskEvent;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.format.Vocabulary;
import se.stabsliggaren.projection.breach.BreachRisk;

/**
 * What starts a clock: an event, under a condition. Nothing else ever does.
 *
 * @param event the type's name, e.g. {@code breach.became-aware}
 * @param regimes under which regimes it must be assessed or filed; empty for events that name none
 * @param mandate by what right it must be decided; null for any, and of what is no decision
 * @param state which state of the body must begin or end
 * @param change whether it must begin or end
 * @param knower whose knowledge a detection must be, which says nothing where that is not told
 * @param note which moment that is, in words
 */
public record Start(
        String event,
        List<String> regimes,
        @Nullable Verdict verdict,
        @Nullable Stage stage,
        @Nullable Risk risk,
        @Nullable MandateKind mandate,
        @Nullable CrisisState state,
        @Nullable Change change,
        @Nullable Knower knower,
        @Nullable String note) {

    public Start {
        Objects.requireNonNull(event, "a start names an event");
        regimes = regimes == null ? List.of() : List.copyOf(regimes);
        if (Vocabulary.named(event).isEmpty()) {
            throw new IllegalArgumentException("nothing is recorded as " + event);
        }
        if (event.equals("incident.detected") && knower == null) {
            throw new IllegalArgumentException(event + " starts a clock by whose knowledge it is only");
        }
        if (event.startsWith("duty.") && regimes.isEmpty()) {
            throw new IllegalArgumentException(event + " starts a clock under named regimes only");
        }
    }

    /** Whether this event starts it. Every family says here whether it can. */
    public boolean by(Event said) {
        return switch (said) {
            case BreachEvent breach -> by(breach);
            case DutyEvent duty -> by(duty);
            case IncidentEvent incident -> by(incident);
            case NoteEvent ignored -> false;
            case ConsequenceEvent ignored -> false;
            case StaffEvent ignored -> false;
            case MeetingEvent ignored -> false;
            case QuestionEvent ignored -> false;
            case SituationEvent ignored -> false;
            case DecisionEvent decision -> isOf(decision) && isBy(Decided.by(decision));
            case TaskEvent ignored -> false;
            case SystemEvent ignored -> false;
            case MessageEvent ignored -> false;
            case ContactEvent ignored -> false;
            case CostEvent ignored -> false;
            case RequestEvent ignored -> false;
            case DocumentEvent ignored -> false;
            case SecrecyEvent ignored -> false;
            case GovernanceEvent ignored -> false;
            case EvaluationEvent ignored -> false;
            case RecordEvent ignored -> false;
            case MoveEvent ignored -> false;
            case RegisterEvent ignored -> false;
        };
    }

    public boolean by(BreachEvent breach) {
        return isOf(breach) && (risk == null || risk == BreachRisk.judged(breach)) && isBy(Decided.by(breach));
    }

    private boolean by(IncidentEvent incident) {
        StateChanged changed = Decided.changed(incident);
        return isOf(incident)
                && isBy(Decided.by(incident))
                && (state == null || (changed != null && state == changed.state()))
                && (knower == null || knower == Detection.knower(incident))
                && (change == null || (changed != null && change == changed.change()));
    }

    private boolean isOf(Event said) {
        return event.equals(Vocabulary.of(said).name());
    }

    private boolean isBy(@Nullable Mandate decided) {
        return mandate == null || (decided != null && mandate == decided.kind());
    }

    private boolean by(DutyEvent duty) {
        return switch (duty) {
            case DutyAssessed assessed -> by(assessed);
            case DutyFiled filed ->
                filed.regime() != null && byFiling(filed.regime().strip(), filed.stage());
            case ReferenceReceived ignored -> false;
            case CourseNoted ignored -> false;
            case DelayExplained ignored -> false;
            case LimitPassed ignored -> false;
        };
    }

    public boolean by(DutyAssessed assessed) {
        return isOf(assessed) && assessed.verdict() == verdict && names(assessed.regime());
    }

    /** Whether a filing of this stage under this regime starts it. */
    public boolean byFiling(String regime, Stage filed) {
        return event.equals("duty.filed") && filed == stage && names(regime);
    }

    private boolean names(String regime) {
        return regimes.stream().anyMatch(known -> TypedName.same(regime, known));
    }
}
