package se.stabsliggaren.projection.evaluation;

import java.util.Set;
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
import se.stabsliggaren.event.MessageEvent.ChannelRegistered;
import se.stabsliggaren.event.MessageEvent.ChannelStateChanged;
import se.stabsliggaren.event.MessageEvent.LineSet;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.MessageEvent.MessagePassedOn;
import se.stabsliggaren.event.MessageEvent.NewsPromised;
import se.stabsliggaren.event.MessageEvent.UpdatePromised;
import se.stabsliggaren.event.MoveEvent;
import se.stabsliggaren.event.NoteEvent;
import se.stabsliggaren.event.QuestionEvent;
import se.stabsliggaren.event.QuestionEvent.QuestionAnswered;
import se.stabsliggaren.event.QuestionEvent.QuestionAsked;
import se.stabsliggaren.event.RecordEvent;
import se.stabsliggaren.event.RecordEvent.DisposalCarriedOut;
import se.stabsliggaren.event.RecordEvent.DisposalDecided;
import se.stabsliggaren.event.RecordEvent.ExternalHelpEngaged;
import se.stabsliggaren.event.RecordEvent.NamesMerged;
import se.stabsliggaren.event.RecordEvent.PostHidden;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.RecordEvent.RemarkSettled;
import se.stabsliggaren.event.RecordEvent.SheetAccounted;
import se.stabsliggaren.event.RecordEvent.SheetIssued;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.event.RequestEvent;
import se.stabsliggaren.event.RequestEvent.RequestAnswered;
import se.stabsliggaren.event.RequestEvent.RequestAssessed;
import se.stabsliggaren.event.RequestEvent.RequestReceived;
import se.stabsliggaren.event.SecrecyEvent;
import se.stabsliggaren.event.SituationEvent;
import se.stabsliggaren.event.StaffEvent;
import se.stabsliggaren.event.StaffEvent.DirectionSet;
import se.stabsliggaren.event.StaffEvent.RhythmSet;
import se.stabsliggaren.event.StaffEvent.RoleTaken;
import se.stabsliggaren.event.StaffEvent.ShiftSet;
import se.stabsliggaren.event.StaffEvent.StaffActivated;
import se.stabsliggaren.event.StaffEvent.StaffIntroduced;
import se.stabsliggaren.event.StaffEvent.StaffRelieved;
import se.stabsliggaren.event.StaffEvent.StaffStoodDown;
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

/** In which chapters a post is told; of the others the report says no more than its timeline does. */
final class Chapters {

    private static final Set<Chapter> UNTOLD = Set.of();

    private Chapters() {}

    /** Every family and type says here where it is told. */
    static Set<Chapter> of(Event event) {
        return switch (event) {
            case IncidentEvent incident -> of(incident);
            case NoteEvent ignored -> UNTOLD;
            case ConsequenceEvent consequence -> of(consequence);
            case StaffEvent staff -> of(staff);
            case MeetingEvent meeting -> of(meeting);
            case QuestionEvent question -> of(question);
            case SituationEvent ignored -> Set.of(Chapter.SITUATION);
            case DecisionEvent decision -> of(decision);
            case TaskEvent ignored -> Set.of(Chapter.ORGANISATION);
            case DutyEvent duty -> of(duty);
            case BreachEvent breach -> of(breach);
            case SystemEvent system -> of(system);
            case MessageEvent message -> of(message);
            case ContactEvent ignored -> Set.of(Chapter.COOPERATION);
            case CostEvent ignored -> Set.of(Chapter.CONSEQUENCES);
            case RequestEvent request -> of(request);
            case DocumentEvent ignored -> UNTOLD;
            case SecrecyEvent ignored -> UNTOLD;
            case GovernanceEvent ignored -> UNTOLD;
            case EvaluationEvent evaluation -> of(evaluation);
            case RecordEvent record -> of(record);
            case MoveEvent ignored -> UNTOLD;
            case RegisterEvent ignored -> UNTOLD;
        };
    }

    private static Set<Chapter> of(IncidentEvent incident) {
        return switch (incident) {
            case IncidentOpened ignored -> Set.of(Chapter.SUMMARY, Chapter.DOCUMENTATION);
            case IncidentClassified ignored -> Set.of(Chapter.COURSE_OF_EVENTS);
            case StateChanged ignored ->
                Set.of(
                        Chapter.COURSE_OF_EVENTS,
                        Chapter.DETECTION,
                        Chapter.ORGANISATION,
                        Chapter.DECISIONS,
                        Chapter.DOCUMENTATION,
                        Chapter.DECISION_LOG);
            case IncidentFindingNoted ignored -> Set.of(Chapter.COURSE_OF_EVENTS, Chapter.DETECTION);
            case NoSignNoted ignored -> Set.of(Chapter.COURSE_OF_EVENTS);
            case ThreatMade ignored -> Set.of(Chapter.COURSE_OF_EVENTS);
            case ThreatOutcomeNoted ignored -> Set.of(Chapter.COURSE_OF_EVENTS);
            case IncidentDetected ignored -> Set.of(Chapter.DETECTION, Chapter.REPORTING);
            case IncidentContained ignored -> Set.of(Chapter.SUMMARY);
            case IncidentClosed ignored -> Set.of(Chapter.SUMMARY, Chapter.DOCUMENTATION);
            case IncidentReopened ignored -> Set.of(Chapter.SUMMARY);
            case IncidentContinued ignored -> UNTOLD;
        };
    }

    private static Set<Chapter> of(ConsequenceEvent consequence) {
        return switch (consequence) {
            case ConsequenceNoted ignored -> Set.of(Chapter.CONSEQUENCES);
            case ConsequenceChanged ignored -> Set.of(Chapter.CONSEQUENCES);
            case ConsequenceEnded ignored -> Set.of(Chapter.CONSEQUENCES);
        };
    }

    private static Set<Chapter> of(StaffEvent staff) {
        return switch (staff) {
            case StaffIntroduced ignored -> UNTOLD;
            case StaffActivated ignored -> Set.of(Chapter.ORGANISATION, Chapter.DOCUMENTATION);
            case RoleTaken ignored -> Set.of(Chapter.ORGANISATION);
            case StaffRelieved ignored -> Set.of(Chapter.ENDURANCE);
            case ShiftSet ignored -> Set.of(Chapter.ENDURANCE);
            case RhythmSet ignored -> Set.of(Chapter.ENDURANCE);
            case DirectionSet ignored ->
                Set.of(Chapter.ORGANISATION, Chapter.DECISIONS, Chapter.DOCUMENTATION, Chapter.DECISION_LOG);
            case StaffStoodDown ignored -> Set.of(Chapter.ORGANISATION, Chapter.DOCUMENTATION);
        };
    }

    private static Set<Chapter> of(MeetingEvent meeting) {
        return switch (meeting) {
            case MeetingHeld ignored -> Set.of(Chapter.DETECTION, Chapter.ORGANISATION);
            case MinutesApproved ignored -> UNTOLD;
        };
    }

    private static Set<Chapter> of(QuestionEvent question) {
        return switch (question) {
            case QuestionAsked ignored -> Set.of(Chapter.COMMUNICATION);
            case QuestionAnswered ignored -> Set.of(Chapter.COMMUNICATION);
        };
    }

    private static Set<Chapter> of(DecisionEvent decision) {
        return switch (decision) {
            case DecisionTaken ignored ->
                Set.of(Chapter.DECISIONS, Chapter.RESTORATION, Chapter.DOCUMENTATION, Chapter.DECISION_LOG);
            case DecisionConfirmed ignored -> Set.of(Chapter.DECISION_LOG);
            case DecisionExtended ignored -> Set.of(Chapter.DECISIONS, Chapter.DECISION_LOG);
            case DecisionReplaced ignored -> Set.of(Chapter.DECISIONS, Chapter.DECISION_LOG);
            case DecisionRevoked ignored -> Set.of(Chapter.DECISIONS, Chapter.DECISION_LOG);
            case DecisionCarriedOut ignored -> Set.of(Chapter.DECISION_LOG);
            case DecisionRefrained ignored -> Set.of(Chapter.DECISIONS, Chapter.DOCUMENTATION, Chapter.DECISION_LOG);
            case DecisionReported ignored -> Set.of(Chapter.DECISION_LOG);
        };
    }

    private static Set<Chapter> of(DutyEvent duty) {
        return switch (duty) {
            case DutyAssessed ignored -> Set.of(Chapter.DEADLINES);
            case DutyFiled ignored -> Set.of(Chapter.REPORTING, Chapter.DEADLINES);
            case ReferenceReceived ignored -> Set.of(Chapter.DEADLINES);
            case CourseNoted ignored -> Set.of(Chapter.DEADLINES);
            case DelayExplained ignored -> Set.of(Chapter.DEADLINES);
            case LimitPassed ignored -> Set.of(Chapter.DEADLINES);
        };
    }

    private static Set<Chapter> of(BreachEvent breach) {
        return switch (breach) {
            case BreachSuspected ignored -> Set.of(Chapter.DETECTION, Chapter.REPORTING);
            case BecameAware ignored ->
                Set.of(Chapter.DETECTION, Chapter.COMMUNICATION, Chapter.RESTORATION, Chapter.REPORTING);
            case BreachDescribed ignored -> Set.of(Chapter.CONSEQUENCES);
            case BreachConsequencesAssessed ignored -> Set.of(Chapter.CONSEQUENCES);
            case RiskJudged ignored -> Set.of(Chapter.CONSEQUENCES);
            case NotificationDecided ignored ->
                Set.of(Chapter.REPORTING, Chapter.DECISIONS, Chapter.DOCUMENTATION, Chapter.DECISION_LOG);
            case OfficerConsulted ignored -> Set.of(Chapter.REPORTING);
            case SubjectsInformed ignored -> Set.of(Chapter.COMMUNICATION);
            case SubjectsNotInformed ignored ->
                Set.of(Chapter.COMMUNICATION, Chapter.DECISIONS, Chapter.DOCUMENTATION, Chapter.DECISION_LOG);
            case BreachMeasureTaken ignored -> Set.of(Chapter.RESTORATION);
            case ProcessorNoticed ignored -> Set.of(Chapter.DETECTION, Chapter.REPORTING);
            case BreachClosed ignored -> Set.of(Chapter.CONSEQUENCES);
        };
    }

    private static Set<Chapter> of(SystemEvent system) {
        return switch (system) {
            case SystemRegistered ignored -> Set.of(Chapter.RESTORATION, Chapter.SYSTEM_LIST);
            case SystemStatusChanged ignored -> Set.of(Chapter.DETECTION, Chapter.RESTORATION);
            case ReturnExpected ignored -> Set.of(Chapter.RESTORATION);
            case RoutineBegun ignored -> Set.of(Chapter.ROUTINES);
            case RoutineContinued ignored -> Set.of(Chapter.ROUTINES);
            case RoutineEnded ignored -> Set.of(Chapter.ROUTINES);
            case CredentialRoundStarted ignored -> Set.of(Chapter.RESTORATION);
            case CredentialRoundProgressed ignored -> Set.of(Chapter.RESTORATION);
            case CredentialRoundFinished ignored -> Set.of(Chapter.RESTORATION);
            case WorkModeChanged ignored -> Set.of(Chapter.ROUTINES);
            case SupplierTold ignored -> Set.of(Chapter.COOPERATION);
        };
    }

    private static Set<Chapter> of(MessageEvent message) {
        return switch (message) {
            case ChannelRegistered ignored -> Set.of(Chapter.MESSAGE_LOG);
            case ChannelStateChanged ignored -> Set.of(Chapter.MESSAGE_LOG);
            case LineSet ignored -> Set.of(Chapter.MESSAGE_LOG);
            case MessageIssued ignored -> Set.of(Chapter.COMMUNICATION, Chapter.MESSAGE_LOG);
            case MessagePassedOn ignored -> Set.of(Chapter.MESSAGE_LOG);
            case UpdatePromised ignored -> Set.of(Chapter.MESSAGE_LOG);
            case NewsPromised ignored -> Set.of(Chapter.MESSAGE_LOG);
        };
    }

    private static Set<Chapter> of(RequestEvent request) {
        return switch (request) {
            case RequestReceived ignored -> Set.of(Chapter.COMMUNICATION);
            case RequestAssessed ignored -> Set.of(Chapter.COMMUNICATION);
            case RequestAnswered ignored -> Set.of(Chapter.COMMUNICATION);
        };
    }

    private static Set<Chapter> of(EvaluationEvent evaluation) {
        return switch (evaluation) {
            case EvaluationCommissioned ignored -> Set.of(Chapter.ASSIGNMENT);
            case ParticipantJoined ignored -> Set.of(Chapter.METHOD);
            case ObservationNoted ignored -> Set.of(Chapter.SUMMARY, Chapter.ANALYSIS);
            case EvaluationFindingNoted ignored -> Set.of(Chapter.SUMMARY, Chapter.ANALYSIS);
            case LessonNoted ignored -> Set.of(Chapter.SUMMARY, Chapter.CONCLUSIONS, Chapter.FOLLOW_UP);
            case RecommendationMade ignored -> Set.of(Chapter.SUMMARY, Chapter.RECOMMENDATIONS, Chapter.FOLLOW_UP);
            case FollowedUp ignored -> Set.of(Chapter.FOLLOW_UP);
            case ReportIssued ignored -> Set.of(Chapter.METHOD);
        };
    }

    private static Set<Chapter> of(RecordEvent record) {
        return switch (record) {
            case SheetIssued ignored -> Set.of(Chapter.DOCUMENTATION);
            case SheetAccounted ignored -> Set.of(Chapter.DOCUMENTATION);
            case PostWithdrawn ignored -> Set.of(Chapter.HOW_TO_VERIFY);
            case RemarkSettled ignored -> UNTOLD;
            case DisposalDecided ignored -> UNTOLD;
            case DisposalCarriedOut ignored -> Set.of(Chapter.HOW_TO_VERIFY);
            case PostHidden ignored -> Set.of(Chapter.HOW_TO_VERIFY);
            case ExternalHelpEngaged ignored -> Set.of(Chapter.COOPERATION);
            case NamesMerged ignored -> UNTOLD; // Every page says at its head which names mean the same.
        };
    }
}
