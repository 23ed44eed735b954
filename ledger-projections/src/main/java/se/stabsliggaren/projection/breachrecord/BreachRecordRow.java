package se.stabsliggaren.projection.breachrecord;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent;
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
import se.stabsliggaren.projection.duties.DutyRow;

/**
 * What the record keeps of a post; one of the five first.
 *
 * @param system a system, which a description of the breach calls by its number
 * @param lesson a lesson, which belongs here when it cites a post of the breach
 * @param told what a report can be made of; nobody has said that it belongs to a breach
 * @param incident what is said of the incident itself, whether or not a report is made of all of it
 * @param message a message, which may have told people of a breach
 */
public record BreachRecordRow(
        @Nullable BreachEvent breach,
        @Nullable DutyEvent duty,
        @Nullable EvaluationEvent lesson,
        @Nullable SystemEvent system,
        @Nullable Event told,
        @Nullable IncidentEvent incident,
        @Nullable MessageEvent message) {

    BreachRecordRow(
            @Nullable BreachEvent breach,
            @Nullable DutyEvent duty,
            @Nullable EvaluationEvent lesson,
            @Nullable SystemEvent system,
            @Nullable Event told) {
        this(breach, duty, lesson, system, told, null, null);
    }

    /** Every family says here whether the record of breaches is told of by it. */
    static @Nullable BreachRecordRow of(Event event) {
        return switch (event) {
            case BreachEvent breach -> new BreachRecordRow(breach, null, null, null, null);
            case DutyEvent duty -> new BreachRecordRow(null, duty, null, null, null);
            case EvaluationEvent evaluation ->
                lesson(evaluation) == null ? null : new BreachRecordRow(null, null, evaluation, null, null);
            case SystemEvent system ->
                isNamed(system) ? new BreachRecordRow(null, null, null, system, null) : told(system);
            case IncidentEvent incident ->
                new BreachRecordRow(null, null, null, null, isTopical(incident) ? incident : null, incident, null);
            case NoteEvent ignored -> null;
            case ConsequenceEvent consequence -> told(consequence);
            case StaffEvent ignored -> null;
            case MeetingEvent ignored -> null;
            case QuestionEvent ignored -> null;
            case SituationEvent situation -> told(situation);
            case DecisionEvent decision -> told(decision);
            case TaskEvent task -> told(task);
            case MessageEvent message ->
                isTopical(message) ? new BreachRecordRow(null, null, null, null, message, null, message) : null;
            case ContactEvent contact -> told(contact);
            case CostEvent cost -> told(cost);
            case RequestEvent ignored -> null;
            case DocumentEvent ignored -> null;
            case SecrecyEvent ignored -> null;
            case GovernanceEvent ignored -> null;
            case RecordEvent record -> told(record);
            case MoveEvent ignored -> null;
            case RegisterEvent ignored -> null;
        };
    }

    private static @Nullable BreachRecordRow told(Event event) {
        return !isTopical(event) ? null : new BreachRecordRow(null, null, null, null, event);
    }

    private static boolean isTopical(Event event) {
        return Topic.of(event) != null;
    }

    /** What the duties keep of it; null when nothing. */
    public @Nullable DutyRow dutyRow() {
        return breach == null && duty == null ? null : new DutyRow(duty, breach, false);
    }

    /** Whichever it is. */
    public @Nullable Event event() {
        Event said = breach != null ? breach : duty != null ? duty : lesson != null ? lesson : system;
        return said != null ? said : told != null ? told : incident;
    }

    /** The lesson, if it is one. */
    static @Nullable LessonNoted lesson(@Nullable EvaluationEvent evaluation) {
        return switch (evaluation) {
            case null -> null;
            case LessonNoted noted -> noted;
            case EvaluationCommissioned ignored -> null;
            case ParticipantJoined ignored -> null;
            case ObservationNoted ignored -> null;
            case EvaluationFindingNoted ignored -> null;
            case RecommendationMade ignored -> null;
            case FollowedUp ignored -> null;
            case ReportIssued ignored -> null;
        };
    }

    /** Whether it gives a system its name. */
    private static boolean isNamed(SystemEvent system) {
        return switch (system) {
            case SystemRegistered ignored -> true;
            case SystemStatusChanged ignored -> false;
            case RoutineBegun ignored -> false;
            case RoutineContinued ignored -> false;
            case RoutineEnded ignored -> false;
            case CredentialRoundStarted ignored -> false;
            case CredentialRoundProgressed ignored -> false;
            case CredentialRoundFinished ignored -> false;
            case WorkModeChanged ignored -> false;
            case SupplierTold ignored -> false;
            case ReturnExpected ignored -> false;
        };
    }
}
