package se.stabsliggaren.projection.evaluation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachClosed;
import se.stabsliggaren.event.BreachEvent.BreachConsequencesAssessed;
import se.stabsliggaren.event.BreachEvent.BreachDescribed;
import se.stabsliggaren.event.BreachEvent.BreachMeasureTaken;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.NotificationDecided;
import se.stabsliggaren.event.BreachEvent.OfficerConsulted;
import se.stabsliggaren.event.BreachEvent.ProcessorNoticed;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.BreachEvent.SubjectsInformed;
import se.stabsliggaren.event.BreachEvent.SubjectsNotInformed;
import se.stabsliggaren.event.Certainty;
import se.stabsliggaren.event.Confirmation;
import se.stabsliggaren.event.ConsequenceEvent;
import se.stabsliggaren.event.ContactEvent;
import se.stabsliggaren.event.ContactEvent.ContactMade;
import se.stabsliggaren.event.ContactEvent.NewsNoted;
import se.stabsliggaren.event.CostEvent;
import se.stabsliggaren.event.CostEvent.CostEstimated;
import se.stabsliggaren.event.CostEvent.CostNoted;
import se.stabsliggaren.event.Count;
import se.stabsliggaren.event.DecisionEvent;
import se.stabsliggaren.event.DocumentEvent;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.DutyEvent.CourseNoted;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.EvaluationEvent;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.GovernanceEvent;
import se.stabsliggaren.event.IncidentEvent;
import se.stabsliggaren.event.IncidentEvent.IncidentClassified;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.IncidentEvent.IncidentContained;
import se.stabsliggaren.event.IncidentEvent.IncidentContinued;
import se.stabsliggaren.event.IncidentEvent.IncidentDetected;
import se.stabsliggaren.event.IncidentEvent.IncidentFindingNoted;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.IncidentEvent.IncidentReopened;
import se.stabsliggaren.event.IncidentEvent.NoSignNoted;
import se.stabsliggaren.event.IncidentEvent.StateChanged;
import se.stabsliggaren.event.IncidentEvent.ThreatMade;
import se.stabsliggaren.event.IncidentEvent.ThreatOutcomeNoted;
import se.stabsliggaren.event.MeetingEvent;
import se.stabsliggaren.event.MessageEvent;
import se.stabsliggaren.event.MoveEvent;
import se.stabsliggaren.event.NoteEvent;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.QuestionEvent;
import se.stabsliggaren.event.RecordEvent;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.event.RequestEvent;
import se.stabsliggaren.event.SecrecyEvent;
import se.stabsliggaren.event.SituationEvent;
import se.stabsliggaren.event.SituationEvent.SituationCounted;
import se.stabsliggaren.event.SituationEvent.SituationReported;
import se.stabsliggaren.event.StaffEvent;
import se.stabsliggaren.event.SystemEvent;
import se.stabsliggaren.event.TaskEvent;

/** Whether a post itself calls what it says uncertain. */
enum Uncertainty {
    SAID,
    UNSAID,
    /** Of the evaluation's own posts, which are of afterwards, the reader has nothing to doubt. */
    NOT_ASKED;

    private static Uncertainty saidIf(boolean unsure) {
        return unsure ? SAID : UNSAID;
    }

    /** Every family says here whether it can call itself uncertain. */
    static Uncertainty of(Event event) {
        return switch (event) {
            case IncidentEvent incident -> saidIf(isUnsure(incident));
            case NoteEvent note -> saidIf(isUnsure(note));
            case DutyEvent duty -> saidIf(isUnsure(duty));
            case SituationEvent situation -> saidIf(isUnsure(situation));
            case ConsequenceEvent ignored -> UNSAID;
            case StaffEvent ignored -> UNSAID;
            case MeetingEvent ignored -> UNSAID;
            case QuestionEvent ignored -> UNSAID;
            case DecisionEvent ignored -> UNSAID;
            case TaskEvent ignored -> UNSAID;
            case BreachEvent breach -> saidIf(isUnsure(breach));
            case SystemEvent ignored -> UNSAID;
            case MessageEvent ignored -> UNSAID;
            case ContactEvent contact -> saidIf(isUnsure(contact));
            case CostEvent cost -> saidIf(isUnsure(cost));
            case RequestEvent ignored -> UNSAID;
            case DocumentEvent ignored -> UNSAID;
            case SecrecyEvent ignored -> UNSAID;
            case GovernanceEvent ignored -> UNSAID;
            case EvaluationEvent ignored -> NOT_ASKED;
            case RecordEvent ignored -> UNSAID;
            case MoveEvent ignored -> UNSAID;
            case RegisterEvent ignored -> UNSAID;
        };
    }

    private static boolean isUnsure(IncidentEvent incident) {
        return switch (incident) {
            case IncidentFindingNoted finding -> isUnsure(finding.certainty()) || isUnsure(finding.confirmation());
            case NoSignNoted sought -> isUnsure(sought.certainty());
            case ThreatMade ignored -> false;
            case ThreatOutcomeNoted ignored -> false;
            case IncidentOpened ignored -> false;
            case IncidentClassified ignored -> false;
            case StateChanged ignored -> false;
            case IncidentDetected ignored -> false;
            case IncidentContained ignored -> false;
            case IncidentClosed ignored -> false;
            case IncidentReopened ignored -> false;
            case IncidentContinued ignored -> false;
        };
    }

    private static boolean isUnsure(NoteEvent note) {
        return switch (note) {
            case NoteWritten written -> isUnsure(written.certainty());
        };
    }

    private static boolean isUnsure(DutyEvent duty) {
        return switch (duty) {
            case DutyAssessed assessed ->
                switch (assessed.verdict()) {
                    case UNKNOWN -> true;
                    case APPLIES, DOES_NOT_APPLY -> false;
                };
            case DutyFiled ignored -> false;
            case ReferenceReceived ignored -> false;
            case CourseNoted ignored -> false;
            case DelayExplained ignored -> false;
            case LimitPassed ignored -> false;
        };
    }

    private static boolean isUnsure(SituationEvent situation) {
        return switch (situation) {
            case SituationReported reported -> reported.uncertain() != null;
            case SituationCounted counted -> Boolean.TRUE.equals(counted.approximate());
        };
    }

    private static boolean isUnsure(BreachEvent breach) {
        return switch (breach) {
            case BreachDescribed described -> isUnsure(described.subjects()) || isUnsure(described.records());
            case SubjectsInformed informed -> isUnsure(informed.subjects());
            case BreachSuspected ignored -> false;
            case BecameAware ignored -> false;
            case BreachConsequencesAssessed ignored -> false;
            case RiskJudged ignored -> false;
            case NotificationDecided ignored -> false;
            case OfficerConsulted ignored -> false;
            case SubjectsNotInformed ignored -> false;
            case BreachMeasureTaken ignored -> false;
            case ProcessorNoticed ignored -> false;
            case BreachClosed ignored -> false;
        };
    }

    /** A number is certain that is one number and not told in other words beside. */
    private static boolean isUnsure(@Nullable Count count) {
        return count != null && (count.said() != null || !Objects.equals(count.atLeast(), count.atMost()));
    }

    private static boolean isUnsure(CostEvent cost) {
        return switch (cost) {
            case CostEstimated estimated -> Boolean.TRUE.equals(estimated.approximate());
            case CostNoted ignored -> false;
        };
    }

    private static boolean isUnsure(ContactEvent contact) {
        return switch (contact) {
            case NewsNoted noted -> isUnsure(noted.certainty());
            case ContactMade ignored -> false;
        };
    }

    private static boolean isUnsure(@Nullable Certainty certainty) {
        return switch (certainty) {
            case null -> false;
            case FACT -> false;
            case ASSESSMENT, ASSUMPTION, RUMOUR -> true;
        };
    }

    private static boolean isUnsure(@Nullable Confirmation confirmation) {
        return switch (confirmation) {
            case null -> false;
            case SUSPECTED, UNKNOWN -> true;
            case CONFIRMED, REFUTED -> false;
        };
    }
}
