package se.stabsliggaren.ledger;

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
import se.stabsliggaren.event.ConsequenceEvent;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceChanged;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceEnded;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceNoted;
import se.stabsliggaren.event.ContactEvent;
import se.stabsliggaren.event.CostEvent;
import se.stabsliggaren.event.DecisionEvent;
import se.stabsliggaren.event.DecisionEvent.DecisionCarriedOut;
import se.stabsliggaren.event.DecisionEvent.DecisionConfirmed;
import se.stabsliggaren.event.DecisionEvent.DecisionExtended;
import se.stabsliggaren.event.DecisionEvent.DecisionRefrained;
import se.stabsliggaren.event.DecisionEvent.DecisionReplaced;
import se.stabsliggaren.event.DecisionEvent.DecisionReported;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.DocumentEvent;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.DutyEvent.CourseNoted;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.EvaluationEvent;
import se.stabsliggaren.event.EvaluationEvent.EvaluationCommissioned;
import se.stabsliggaren.event.EvaluationEvent.EvaluationFindingNoted;
import se.stabsliggaren.event.EvaluationEvent.FollowedUp;
import se.stabsliggaren.event.EvaluationEvent.LessonNoted;
import se.stabsliggaren.event.EvaluationEvent.ObservationNoted;
import se.stabsliggaren.event.EvaluationEvent.ParticipantJoined;
import se.stabsliggaren.event.EvaluationEvent.RecommendationMade;
import se.stabsliggaren.event.EvaluationEvent.ReportIssued;
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
import se.stabsliggaren.event.MeetingEvent.MeetingHeld;
import se.stabsliggaren.event.MeetingEvent.MinutesApproved;
import se.stabsliggaren.event.MessageEvent;
import se.stabsliggaren.event.MoveEvent;
import se.stabsliggaren.event.NoteEvent;
import se.stabsliggaren.event.QuestionEvent;
import se.stabsliggaren.event.QuestionEvent.QuestionAnswered;
import se.stabsliggaren.event.QuestionEvent.QuestionAsked;
import se.stabsliggaren.event.RecordEvent;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.event.RequestEvent;
import se.stabsliggaren.event.RequestEvent.RequestAnswered;
import se.stabsliggaren.event.RequestEvent.RequestAssessed;
import se.stabsliggaren.event.RequestEvent.RequestReceived;
import se.stabsliggaren.event.SecrecyEvent;
import se.stabsliggaren.event.SituationEvent;
import se.stabsliggaren.event.StaffEvent;
import se.stabsliggaren.event.SystemEvent;
import se.stabsliggaren.event.SystemEvent.CredentialRoundFinished;
import se.stabsliggaren.event.SystemEvent.CredentialRoundProgressed;
import se.stabsliggaren.event.SystemEvent.CredentialRoundStarted;
import se.stabsliggaren.event.SystemEvent.ReturnExpected;
import se.stabsliggaren.event.SystemEvent.RoutineBegun;
import se.stabsliggaren.event.SystemEvent.RoutineContinued;
import se.stabsliggaren.event.SystemEvent.RoutineEnded;
import se.stabsliggaren.event.SystemEvent.SupplierTold;
import se.stabsliggaren.event.SystemEvent.SystemRegistered;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.SystemEvent.WorkModeChanged;
import se.stabsliggaren.event.TaskEvent;
import se.stabsliggaren.event.TaskEvent.TaskDone;
import se.stabsliggaren.event.TaskEvent.TaskDropped;
import se.stabsliggaren.event.TaskEvent.TaskGiven;

/**
 * What an event follows, so that it cannot have been before it: nothing became of a decision, a task, a question, a request
 * or a filing before that was there, nothing that began ended or lasted before it began, and nobody was aware of a breach
 * before it was suspected. A delay can be explained in advance, and a case number given before the filing is sent.
 */
final class Antecedent {

    private Antecedent() {}

    /** The post that it follows; null where it follows none, or nobody said which. */
    static @Nullable Ref of(Event event) {
        return switch (event) {
            case IncidentEvent incident -> of(incident);
            case NoteEvent ignored -> null;
            case ConsequenceEvent consequence -> of(consequence);
            case StaffEvent ignored -> null;
            case MeetingEvent meeting -> of(meeting);
            case QuestionEvent question -> of(question);
            case SituationEvent ignored -> null;
            case DecisionEvent decision -> of(decision);
            case TaskEvent task -> of(task);
            case DutyEvent duty -> of(duty);
            case BreachEvent breach -> of(breach);
            case SystemEvent system -> of(system);
            case MessageEvent ignored -> null;
            case ContactEvent ignored -> null;
            case CostEvent ignored -> null;
            case RequestEvent request -> of(request);
            case DocumentEvent ignored -> null;
            case SecrecyEvent ignored -> null;
            case GovernanceEvent ignored -> null;
            case EvaluationEvent evaluation -> of(evaluation);
            case RecordEvent ignored -> null;
            case MoveEvent ignored -> null;
            case RegisterEvent ignored -> null;
        };
    }

    /** Whether others follow it, and it began when its post says that it happened. */
    static boolean isOne(Event event) {
        return event instanceof DecisionTaken
                || event instanceof DecisionRefrained
                || event instanceof TaskGiven
                || event instanceof QuestionAsked
                || event instanceof RequestReceived
                || event instanceof DutyFiled
                || event instanceof ThreatMade
                || event instanceof MeetingHeld
                || event instanceof RoutineBegun
                || event instanceof CredentialRoundStarted
                || event instanceof RecommendationMade
                || event instanceof LessonNoted;
    }

    private static @Nullable Ref of(IncidentEvent incident) {
        return switch (incident) {
            case ThreatOutcomeNoted e -> e.threat();
            case IncidentOpened ignored -> null;
            case IncidentClassified ignored -> null;
            case StateChanged ignored -> null;
            case IncidentFindingNoted ignored -> null;
            case NoSignNoted ignored -> null;
            case ThreatMade ignored -> null;
            case IncidentDetected ignored -> null;
            case IncidentContained ignored -> null;
            case IncidentClosed ignored -> null;
            case IncidentReopened ignored -> null;
            case IncidentContinued ignored -> null;
        };
    }

    private static @Nullable Ref of(ConsequenceEvent consequence) {
        return switch (consequence) {
            case ConsequenceChanged e -> e.consequence();
            case ConsequenceEnded e -> e.consequence();
            case ConsequenceNoted ignored -> null;
        };
    }

    private static @Nullable Ref of(MeetingEvent meeting) {
        return switch (meeting) {
            case MinutesApproved e -> e.meeting();
            case MeetingHeld ignored -> null;
        };
    }

    private static @Nullable Ref of(QuestionEvent question) {
        return switch (question) {
            case QuestionAnswered e -> e.question();
            case QuestionAsked ignored -> null;
        };
    }

    private static @Nullable Ref of(DecisionEvent decision) {
        return switch (decision) {
            case DecisionConfirmed e -> e.decision();
            case DecisionExtended e -> e.decision();
            case DecisionReplaced e -> e.decision();
            case DecisionRevoked e -> e.decision();
            case DecisionCarriedOut e -> e.decision();
            case DecisionReported e -> e.decision();
            case DecisionTaken ignored -> null;
            case DecisionRefrained ignored -> null;
        };
    }

    private static @Nullable Ref of(TaskEvent task) {
        return switch (task) {
            case TaskDone e -> e.task();
            case TaskDropped e -> e.task();
            case TaskGiven ignored -> null;
        };
    }

    private static @Nullable Ref of(DutyEvent duty) {
        return switch (duty) {
            case CourseNoted e -> e.filing();
            case DutyAssessed ignored -> null;
            case DutyFiled ignored -> null;
            case ReferenceReceived ignored -> null;
            case DelayExplained ignored -> null;
            case LimitPassed ignored -> null;
        };
    }

    private static @Nullable Ref of(BreachEvent breach) {
        return switch (breach) {
            case BecameAware e -> e.breach();
            case BreachSuspected ignored -> null;
            case BreachDescribed ignored -> null;
            case BreachConsequencesAssessed ignored -> null;
            case RiskJudged ignored -> null;
            case NotificationDecided ignored -> null;
            case OfficerConsulted ignored -> null;
            case SubjectsInformed ignored -> null;
            case SubjectsNotInformed ignored -> null;
            case BreachMeasureTaken ignored -> null;
            case ProcessorNoticed ignored -> null;
            case BreachClosed ignored -> null;
        };
    }

    private static @Nullable Ref of(SystemEvent system) {
        return switch (system) {
            case RoutineContinued e -> e.routine();
            case RoutineEnded e -> e.routine();
            case CredentialRoundProgressed e -> e.round();
            case CredentialRoundFinished e -> e.round();
            case SystemRegistered ignored -> null;
            case SystemStatusChanged ignored -> null;
            case ReturnExpected ignored -> null;
            case RoutineBegun ignored -> null;
            case CredentialRoundStarted ignored -> null;
            case WorkModeChanged ignored -> null;
            case SupplierTold ignored -> null;
        };
    }

    private static @Nullable Ref of(RequestEvent request) {
        return switch (request) {
            case RequestAssessed e -> e.request();
            case RequestAnswered e -> e.request();
            case RequestReceived ignored -> null;
        };
    }

    private static @Nullable Ref of(EvaluationEvent evaluation) {
        return switch (evaluation) {
            case FollowedUp e -> e.about();
            case EvaluationCommissioned ignored -> null;
            case ParticipantJoined ignored -> null;
            case ObservationNoted ignored -> null;
            case EvaluationFindingNoted ignored -> null;
            case LessonNoted ignored -> null;
            case RecommendationMade ignored -> null;
            case ReportIssued ignored -> null;
        };
    }
}
