package se.stabsliggaren.projection.openpoints;

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
import se.stabsliggaren.event.ContactEvent;
import se.stabsliggaren.event.CostEvent;
import se.stabsliggaren.event.DecisionEvent;
import se.stabsliggaren.event.DocumentEvent;
import se.stabsliggaren.event.DutyEvent;
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
import se.stabsliggaren.event.SecrecyEvent;
import se.stabsliggaren.event.SituationEvent;
import se.stabsliggaren.event.StaffEvent;
import se.stabsliggaren.event.SystemEvent;
import se.stabsliggaren.event.TaskEvent;
import se.stabsliggaren.projection.rhythm.StaffSilence;
import se.stabsliggaren.projection.rhythm.WorkSign;

/** What a post opens or closes. Every family and type says here whether it does; null of those that do not. */
sealed interface OpenPointsTopic {

    record OfQuestion(QuestionEvent event) implements OpenPointsTopic {}

    record OfTask(TaskEvent event) implements OpenPointsTopic {}

    /** What is to be done about a breach. */
    record OfPlannedMeasure(BreachMeasureTaken event) implements OpenPointsTopic {}

    record OfPromise(UpdatePromised event) implements OpenPointsTopic {}

    record OfUndatedPromise(NewsPromised event) implements OpenPointsTopic {}

    record OfMessage(MessageIssued event) implements OpenPointsTopic {}

    record OfSituation(SituationEvent event) implements OpenPointsTopic {}

    record OfContact(ContactEvent event) implements OpenPointsTopic {}

    record OfGovernance(GovernanceEvent event) implements OpenPointsTopic {}

    record OfDecision(DecisionEvent event) implements OpenPointsTopic {}

    record OfRequest(RequestEvent event) implements OpenPointsTopic {}

    record OfRecommendation(RecommendationMade event) implements OpenPointsTopic {}

    record OfFollowUp(FollowedUp event) implements OpenPointsTopic {}

    record OfSheet(SheetIssued event) implements OpenPointsTopic {}

    record OfSheetBack(SheetAccounted event) implements OpenPointsTopic {}

    /** Whether the staff works, and how often it is to meet, see {@link StaffSilence}. */
    record OfStaffWork() implements OpenPointsTopic {}

    record OfMeeting(MeetingHeld event) implements OpenPointsTopic {}

    /** A threat, or what became of one. */
    record OfThreat(IncidentEvent event) implements OpenPointsTopic {}

    /** How a system is, when it is expected back, or what it is called. */
    record OfSystem(SystemEvent event) implements OpenPointsTopic {}

    static @Nullable OpenPointsTopic of(Event event) {
        return switch (event) {
            case QuestionEvent question -> new OfQuestion(question);
            case TaskEvent task -> new OfTask(task);
            case MessageEvent message -> of(message);
            case SituationEvent situation -> new OfSituation(situation);
            case ContactEvent contact -> new OfContact(contact);
            case GovernanceEvent governance -> new OfGovernance(governance);
            case DecisionEvent decision -> new OfDecision(decision);
            case RequestEvent request -> new OfRequest(request);
            case EvaluationEvent evaluation -> of(evaluation);
            case RecordEvent record -> of(record);
            case IncidentEvent incident -> of(incident);
            case NoteEvent ignored -> null;
            case ConsequenceEvent ignored -> null;
            case StaffEvent staff -> staffWork(staff);
            case MeetingEvent meeting -> of(meeting);
            case DutyEvent ignored -> null; // Limits are told as the duties tell them, of OpenPointsRow.duty.
            case BreachEvent breach -> of(breach);
            case SystemEvent system -> new OfSystem(system);
            case CostEvent ignored -> null;
            case DocumentEvent ignored -> null;
            case SecrecyEvent ignored -> null;
            case MoveEvent ignored -> null;
            case RegisterEvent ignored -> null;
        };
    }

    private static @Nullable OpenPointsTopic of(IncidentEvent incident) {
        return switch (incident) {
            case ThreatMade made -> new OfThreat(made);
            case ThreatOutcomeNoted noted -> new OfThreat(noted);
            case IncidentClosed closed -> staffWork(closed);
            case IncidentReopened reopened -> staffWork(reopened);
            case IncidentOpened ignored -> null;
            case IncidentDetected ignored -> null;
            case IncidentClassified ignored -> null;
            case StateChanged ignored -> null;
            case IncidentFindingNoted ignored -> null;
            case NoSignNoted ignored -> null;
            case IncidentContained ignored -> null;
            case IncidentContinued ignored -> null;
        };
    }

    private static @Nullable OpenPointsTopic of(BreachEvent breach) {
        return switch (breach) {
            case BreachMeasureTaken measure ->
                Boolean.TRUE.equals(measure.planned()) ? new OfPlannedMeasure(measure) : null;
            case BreachSuspected ignored -> null;
            case BecameAware ignored -> null;
            case BreachDescribed ignored -> null;
            case BreachConsequencesAssessed ignored -> null;
            case RiskJudged ignored -> null;
            case NotificationDecided ignored -> null;
            case OfficerConsulted ignored -> null;
            case SubjectsInformed ignored -> null;
            case SubjectsNotInformed ignored -> null;
            case ProcessorNoticed ignored -> null;
            case BreachClosed ignored -> null;
        };
    }

    private static @Nullable OpenPointsTopic of(MeetingEvent meeting) {
        return switch (meeting) {
            case MeetingHeld held -> new OfMeeting(held);
            case MinutesApproved ignored -> null;
        };
    }

    private static @Nullable OpenPointsTopic staffWork(Event event) {
        return WorkSign.of(event) == null ? null : new OfStaffWork();
    }

    private static @Nullable OpenPointsTopic of(MessageEvent message) {
        return switch (message) {
            case MessageIssued issued -> new OfMessage(issued);
            case UpdatePromised promised -> new OfPromise(promised);
            case NewsPromised promised -> new OfUndatedPromise(promised);
            case ChannelRegistered ignored -> null;
            case ChannelStateChanged ignored -> null;
            case LineSet ignored -> null;
            case MessagePassedOn ignored -> null;
        };
    }

    private static @Nullable OpenPointsTopic of(EvaluationEvent evaluation) {
        return switch (evaluation) {
            case RecommendationMade made -> new OfRecommendation(made);
            case FollowedUp followed -> new OfFollowUp(followed);
            case EvaluationCommissioned ignored -> null;
            case ParticipantJoined ignored -> null;
            case ObservationNoted ignored -> null;
            case EvaluationFindingNoted ignored -> null;
            case LessonNoted ignored -> null;
            case ReportIssued ignored -> null;
        };
    }

    private static @Nullable OpenPointsTopic of(RecordEvent record) {
        return switch (record) {
            case SheetIssued issued -> new OfSheet(issued);
            case SheetAccounted accounted -> new OfSheetBack(accounted);
            case PostWithdrawn ignored -> null;
            case RemarkSettled ignored -> null;
            case DisposalDecided ignored -> null;
            case DisposalCarriedOut ignored -> null;
            case PostHidden ignored -> null;
            case ExternalHelpEngaged ignored -> null;
            case NamesMerged ignored -> null; // What it settles is read of the view.
        };
    }
}
