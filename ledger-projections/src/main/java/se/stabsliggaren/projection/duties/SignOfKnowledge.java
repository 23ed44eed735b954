package se.stabsliggaren.projection.duties;

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
import se.stabsliggaren.event.DocumentEvent;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.EvaluationEvent;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.GovernanceEvent;
import se.stabsliggaren.event.IncidentEvent;
import se.stabsliggaren.event.IncidentEvent.Change;
import se.stabsliggaren.event.IncidentEvent.CrisisState;
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
import se.stabsliggaren.event.QuestionEvent;
import se.stabsliggaren.event.RecordEvent;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.event.RequestEvent;
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
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.SystemEvent.WorkMode;
import se.stabsliggaren.event.SystemEvent.WorkModeChanged;
import se.stabsliggaren.event.TaskEvent;

/**
 * What may show that the body knew of the incident, though no post says that it did: a law that counts from knowledge may
 * count from there. What only follows from one of these, or ends it, adds nothing; notes in free words are not read.
 */
enum SignOfKnowledge {
    OPENED("liggaren öppnades"),
    CLASSIFIED("händelsen klassades"),
    /** By somebody of whom no post says whose knowledge it was. */
    DETECTED("den upptäcktes"),
    /** Something of the attack that was found out later than it happened; when, its post does not say. */
    FINDING("något om angreppet var infört"),
    THREAT("ett hot framfördes"),
    CONTAINED("vägen in stängdes"),
    CRISIS_LEADERSHIP("krisledning började"),
    STAFF_MODE("stabsläge började"),
    EXTRAORDINARY_EVENT("en extraordinär händelse började"),
    STAFF("staben började arbeta"),
    BREACH("en personuppgiftsincident misstänktes"),
    PROCESSOR("ett biträde berättade om en personuppgiftsincident"),
    ENCRYPTED("system blev krypterade"),
    LOST("system gick förlorade"),
    DOWN("system låg nere"),
    LIMITED("system fick begränsad drift"),
    SHUT("system stängdes av"),
    ROUTINE("en manuell rutin började"),
    COMPUTERS_OFF("datorer skulle vara avstängda"),
    NO_REMOTE("distansarbete inte längre var möjligt"),
    CREDENTIALS("lösenord började bytas"),
    CONSEQUENCE("incidenten fick en följd");

    private final String said;

    SignOfKnowledge(String said) {
        this.said = said;
    }

    /** What a post of it says, after {@code Nr 7 säger att}. */
    String said() {
        return said;
    }

    /** Which sign this is; null of what is none. Every family says here whether it can be one. */
    static @Nullable SignOfKnowledge of(Event event) {
        return switch (event) {
            case IncidentEvent incident -> of(incident);
            case BreachEvent breach -> of(breach);
            case StaffEvent staff -> of(staff);
            case SystemEvent system -> of(system);
            case ConsequenceEvent consequence -> of(consequence);
            case NoteEvent ignored -> null;
            case MeetingEvent ignored -> null;
            case QuestionEvent ignored -> null;
            case SituationEvent ignored -> null;
            case DecisionEvent ignored -> null;
            case TaskEvent ignored -> null;
            case DutyEvent ignored -> null;
            case MessageEvent ignored -> null;
            case ContactEvent ignored -> null;
            case CostEvent ignored -> null;
            case RequestEvent ignored -> null;
            case DocumentEvent ignored -> null;
            case SecrecyEvent ignored -> null;
            case GovernanceEvent ignored -> null;
            case EvaluationEvent ignored -> null;
            case RecordEvent ignored -> null;
            case MoveEvent ignored -> null;
            case RegisterEvent ignored -> null;
        };
    }

    private static @Nullable SignOfKnowledge of(IncidentEvent incident) {
        return switch (incident) {
            case IncidentOpened ignored -> OPENED;
            case IncidentClassified ignored -> CLASSIFIED;
            case IncidentDetected detected -> detected.knower() == null ? DETECTED : null;
            case IncidentFindingNoted ignored -> FINDING;
            case ThreatMade ignored -> THREAT;
            case IncidentContained ignored -> CONTAINED;
            case StateChanged changed -> changed.change() == Change.STARTED ? of(changed.state()) : null;
            case NoSignNoted ignored -> null;
            case ThreatOutcomeNoted ignored -> null;
            case IncidentClosed ignored -> null;
            case IncidentReopened ignored -> null;
            case IncidentContinued ignored -> null;
        };
    }

    private static SignOfKnowledge of(CrisisState state) {
        return switch (state) {
            case CRISIS_LEADERSHIP -> CRISIS_LEADERSHIP;
            case STAFF_MODE -> STAFF_MODE;
            case EXTRAORDINARY_EVENT -> EXTRAORDINARY_EVENT;
        };
    }

    /** Somebody is aware of what was suspected before; one detected at a told time is knowledge, and no sign of it. */
    private static @Nullable SignOfKnowledge of(BreachEvent breach) {
        return switch (breach) {
            case BreachSuspected suspected -> suspected.detected() == null ? BREACH : null;
            case ProcessorNoticed ignored -> PROCESSOR;
            case BecameAware ignored -> null;
            case BreachDescribed ignored -> null;
            case BreachConsequencesAssessed ignored -> null;
            case RiskJudged ignored -> null;
            case NotificationDecided ignored -> null;
            case OfficerConsulted ignored -> null;
            case SubjectsInformed ignored -> null;
            case SubjectsNotInformed ignored -> null;
            case BreachMeasureTaken ignored -> null;
            case BreachClosed ignored -> null;
        };
    }

    private static @Nullable SignOfKnowledge of(StaffEvent staff) {
        return switch (staff) {
            case StaffActivated ignored -> STAFF;
            case StaffIntroduced ignored -> null;
            case RoleTaken ignored -> null;
            case StaffRelieved ignored -> null;
            case ShiftSet ignored -> null;
            case RhythmSet ignored -> null;
            case DirectionSet ignored -> null;
            case StaffStoodDown ignored -> null;
        };
    }

    private static @Nullable SignOfKnowledge of(SystemEvent system) {
        return switch (system) {
            case SystemStatusChanged changed -> of(changed.status());
            case RoutineBegun ignored -> ROUTINE;
            case WorkModeChanged changed -> of(changed.mode());
            case CredentialRoundStarted ignored -> CREDENTIALS;
            case SystemRegistered ignored -> null;
            case ReturnExpected ignored -> null;
            case RoutineContinued ignored -> null;
            case RoutineEnded ignored -> null;
            case CredentialRoundProgressed ignored -> null;
            case CredentialRoundFinished ignored -> null;
            case SupplierTold ignored -> null;
        };
    }

    private static @Nullable SignOfKnowledge of(SystemStatus status) {
        return switch (status) {
            case LIMITED -> LIMITED;
            case DOWN -> DOWN;
            case SHUT_BY_US -> SHUT;
            case ENCRYPTED -> ENCRYPTED;
            case LOST -> LOST;
            case UP, RESTORING, VERIFIED, RESTORED -> null;
        };
    }

    private static @Nullable SignOfKnowledge of(WorkMode mode) {
        return switch (mode) {
            case COMPUTERS_OFF -> COMPUTERS_OFF;
            case REMOTE_NOT_POSSIBLE -> NO_REMOTE;
            case NORMAL, COMPUTERS_ALLOWED, REMOTE_POSSIBLE, OTHER -> null;
        };
    }

    private static @Nullable SignOfKnowledge of(ConsequenceEvent consequence) {
        return switch (consequence) {
            case ConsequenceNoted ignored -> CONSEQUENCE;
            case ConsequenceChanged ignored -> null;
            case ConsequenceEnded ignored -> null;
        };
    }
}
