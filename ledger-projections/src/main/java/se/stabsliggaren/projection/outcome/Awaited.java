package se.stabsliggaren.projection.outcome;

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

/** What tells of systems that are waited for. Every family and type says here whether it does. */
sealed interface Awaited {

    /** When they are expected back. */
    record Expected(ReturnExpected event) implements Awaited {}

    /** How they are, which can be that they are back. */
    record Stands(SystemStatusChanged event) implements Awaited {}

    /** What one is called. */
    record Named(SystemRegistered event) implements Awaited {}

    static @Nullable Awaited of(Event event) {
        return switch (event) {
            case SystemEvent system -> of(system);
            case BreachEvent ignored -> null;
            case ConsequenceEvent ignored -> null;
            case ContactEvent ignored -> null;
            case CostEvent ignored -> null;
            case DecisionEvent ignored -> null;
            case DocumentEvent ignored -> null;
            case DutyEvent ignored -> null;
            case EvaluationEvent ignored -> null;
            case GovernanceEvent ignored -> null;
            case IncidentEvent ignored -> null;
            case MeetingEvent ignored -> null;
            case MessageEvent ignored -> null;
            case MoveEvent ignored -> null;
            case NoteEvent ignored -> null;
            case QuestionEvent ignored -> null;
            case RecordEvent ignored -> null;
            case RegisterEvent ignored -> null;
            case RequestEvent ignored -> null;
            case SecrecyEvent ignored -> null;
            case SituationEvent ignored -> null;
            case StaffEvent ignored -> null;
            case TaskEvent ignored -> null;
        };
    }

    private static @Nullable Awaited of(SystemEvent system) {
        return switch (system) {
            case ReturnExpected event -> new Expected(event);
            case SystemStatusChanged event -> new Stands(event);
            case SystemRegistered event -> new Named(event);
            case CredentialRoundFinished ignored -> null;
            case CredentialRoundProgressed ignored -> null;
            case CredentialRoundStarted ignored -> null;
            case RoutineBegun ignored -> null;
            case RoutineContinued ignored -> null;
            case RoutineEnded ignored -> null;
            case SupplierTold ignored -> null;
            case WorkModeChanged ignored -> null;
        };
    }
}
