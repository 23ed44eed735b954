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
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.GovernanceEvent;
import se.stabsliggaren.event.IncidentEvent;
import se.stabsliggaren.event.IncidentEvent.Aspect;
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
import se.stabsliggaren.event.SituationEvent.SituationCounted;
import se.stabsliggaren.event.SituationEvent.SituationReported;
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

/**
 * What a post that is not about a breach tells of, by its kind alone and never by its words: what a report to an authority
 * can be made of, and what an officer may want in the record.
 */
public enum Topic {
    COURSE,
    CAUSE,
    /** What was looked for and not found, which answers no question. */
    SOUGHT,
    /** The same of data and credentials that may have been taken. */
    LOSS_SOUGHT,
    SYSTEMS,
    CONSEQUENCES,
    MEASURES,
    /** What was ordered, and how people can work, which need not be a measure. */
    ORDERS,
    END,
    PROCESSORS,
    MESSAGES,
    SITUATION,
    /** Of what kind the incident was judged to be. */
    KIND,
    /** What was counted, at a moment. */
    EXTENT,
    /** What was decided, which need not be a measure. */
    DECISIONS,
    CONTACTS,
    COSTS;

    /** Every family says here what a record of breaches and a report can be made of. */
    public static @Nullable Topic of(Event event) {
        return switch (event) {
            case IncidentEvent incident -> of(incident);
            case SystemEvent system -> of(system);
            case ConsequenceEvent ignored -> CONSEQUENCES;
            case TaskEvent ignored -> ORDERS;
            case MessageEvent message -> of(message);
            case SituationEvent situation -> of(situation);
            case DecisionEvent ignored -> DECISIONS;
            case ContactEvent ignored -> CONTACTS;
            case CostEvent ignored -> COSTS;
            case RecordEvent record -> of(record);
            case BreachEvent ignored -> null;
            case DutyEvent ignored -> null;
            case NoteEvent ignored -> null;
            case StaffEvent ignored -> null;
            case MeetingEvent ignored -> null;
            case QuestionEvent ignored -> null;
            case RequestEvent ignored -> null;
            case DocumentEvent ignored -> null;
            case SecrecyEvent ignored -> null;
            case GovernanceEvent ignored -> null;
            case EvaluationEvent ignored -> null;
            case MoveEvent ignored -> null;
            case RegisterEvent ignored -> null;
        };
    }

    /** The cell of the record that it may fill; null where the record has none. */
    @Nullable
    RecordField field() {
        return switch (this) {
            case COURSE, SOUGHT -> RecordField.WHAT;
            case LOSS_SOUGHT -> RecordField.BREACH_TYPE;
            case CAUSE -> RecordField.CAUSE;
            case SYSTEMS -> RecordField.SYSTEMS;
            case CONSEQUENCES -> RecordField.CONSEQUENCES;
            case MEASURES, ORDERS, DECISIONS -> RecordField.MEASURES;
            case END -> RecordField.ENDED;
            case PROCESSORS -> RecordField.PROCESSOR;
            case MESSAGES -> RecordField.INFORM_CHANNEL;
            case SITUATION, KIND, EXTENT, CONTACTS, COSTS -> null;
        };
    }

    /** Whether what is told of it only may be what is asked for, which no post of its kind says by itself. */
    public boolean onlyMayAnswer() {
        return switch (this) {
            case ORDERS, DECISIONS -> true;
            case COURSE,
                    CAUSE,
                    SOUGHT,
                    LOSS_SOUGHT,
                    SYSTEMS,
                    CONSEQUENCES,
                    MEASURES,
                    END,
                    PROCESSORS,
                    MESSAGES,
                    SITUATION,
                    KIND,
                    EXTENT,
                    CONTACTS,
                    COSTS -> false;
        };
    }

    private static @Nullable Topic of(IncidentEvent incident) {
        return switch (incident) {
            case IncidentFindingNoted finding -> of(finding.aspect());
            case NoSignNoted sought -> ofSought(sought.aspect());
            case ThreatMade ignored -> COURSE;
            case ThreatOutcomeNoted ignored -> COURSE;
            case IncidentDetected ignored -> COURSE;
            case IncidentContained ignored -> END;
            case IncidentClassified ignored -> KIND;
            case StateChanged ignored -> DECISIONS;
            case IncidentOpened ignored -> null;
            case IncidentClosed ignored -> null;
            case IncidentReopened ignored -> null;
            case IncidentContinued ignored -> null;
        };
    }

    private static Topic of(SituationEvent situation) {
        return switch (situation) {
            case SituationReported ignored -> SITUATION;
            case SituationCounted ignored -> EXTENT;
        };
    }

    private static Topic of(Aspect aspect) {
        return switch (aspect) {
            case VECTOR, CAUSE -> CAUSE;
            case EXFILTRATION, LEAKED_CREDENTIALS, EXTORTION, ATTRIBUTION, OTHER -> COURSE;
        };
    }

    private static Topic ofSought(Aspect aspect) {
        return switch (aspect) {
            case EXFILTRATION, LEAKED_CREDENTIALS -> LOSS_SOUGHT;
            case VECTOR, CAUSE, EXTORTION, ATTRIBUTION, OTHER -> SOUGHT;
        };
    }

    private static @Nullable Topic of(SystemEvent system) {
        return switch (system) {
            case SystemStatusChanged ignored -> SYSTEMS;
            case CredentialRoundStarted ignored -> MEASURES;
            case CredentialRoundProgressed ignored -> MEASURES;
            case CredentialRoundFinished ignored -> MEASURES;
            case RoutineBegun ignored -> MEASURES;
            case RoutineContinued ignored -> MEASURES;
            case RoutineEnded ignored -> MEASURES;
            case WorkModeChanged ignored -> ORDERS;
            case SupplierTold ignored -> PROCESSORS;
            case ReturnExpected ignored -> SITUATION;
            case SystemRegistered ignored -> null;
        };
    }

    private static @Nullable Topic of(MessageEvent message) {
        return switch (message) {
            case MessageIssued ignored -> MESSAGES;
            case MessagePassedOn ignored -> MESSAGES;
            case UpdatePromised ignored -> MESSAGES;
            case NewsPromised ignored -> MESSAGES;
            case ChannelRegistered ignored -> null;
            case ChannelStateChanged ignored -> null;
            case LineSet ignored -> null;
        };
    }

    private static @Nullable Topic of(RecordEvent record) {
        return switch (record) {
            case ExternalHelpEngaged ignored -> PROCESSORS;
            case SheetIssued ignored -> null;
            case SheetAccounted ignored -> null;
            case PostWithdrawn ignored -> null;
            case RemarkSettled ignored -> null;
            case NamesMerged ignored -> null;
            case DisposalDecided ignored -> null;
            case DisposalCarriedOut ignored -> null;
            case PostHidden ignored -> null;
        };
    }
}
