package se.stabsliggaren.projection.openpoints;

import java.util.List;
import se.stabsliggaren.event.BreachEvent;
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
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.event.RequestEvent;
import se.stabsliggaren.event.Scope;
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
import se.stabsliggaren.format.References;

/**
 * What an event tells something new of. What speaks about posts rather than about the world, or says that all is as before,
 * tells nothing new, and makes no message old.
 *
 * @param about the earlier posts it refers to
 * @param systems the registered systems
 * @param subjects the operations, and the systems nobody registered; as they were typed
 */
record News(List<Ref> about, List<Ref> systems, List<String> subjects) {

    private static final News NOTHING = new News(List.of(), List.of(), List.of());

    /** Every family and type says here whether it can be news. */
    static News of(Event event) {
        return switch (event) {
            case SystemEvent system -> of(system);
            case ConsequenceEvent consequence -> of(consequence);
            case DecisionEvent decision -> of(decision);
            case IncidentEvent ignored -> about(event);
            case NoteEvent ignored -> about(event);
            case StaffEvent ignored -> about(event);
            case SituationEvent ignored -> about(event);
            case BreachEvent ignored -> about(event);
            case GovernanceEvent ignored -> about(event);
            case MoveEvent ignored -> about(event);
            case RegisterEvent ignored -> about(event);
            case MeetingEvent ignored -> NOTHING;
            case QuestionEvent ignored -> NOTHING;
            case TaskEvent ignored -> NOTHING;
            case DutyEvent ignored -> NOTHING;
            case MessageEvent ignored -> NOTHING;
            case ContactEvent ignored -> NOTHING;
            case CostEvent ignored -> NOTHING;
            case RequestEvent ignored -> NOTHING;
            case DocumentEvent ignored -> NOTHING;
            case SecrecyEvent ignored -> NOTHING;
            case EvaluationEvent ignored -> NOTHING;
            case RecordEvent ignored -> NOTHING;
        };
    }

    private static News of(SystemEvent system) {
        return switch (system) {
            case SystemStatusChanged changed ->
                Boolean.TRUE.equals(changed.stillSo()) ? NOTHING : of(changed.scope(), changed);
            case RoutineContinued ignored -> NOTHING;
            case SystemRegistered event -> about(event);
            case RoutineBegun event -> about(event);
            case RoutineEnded event -> about(event);
            case CredentialRoundStarted event -> about(event);
            case CredentialRoundProgressed event -> about(event);
            case CredentialRoundFinished event -> about(event);
            case WorkModeChanged event -> about(event);
            case SupplierTold event -> about(event);
            case ReturnExpected event -> of(event.scope(), event);
        };
    }

    private static News of(Scope scope, SystemEvent said) {
        return new News(refs(said), scope.systems(), named(scope));
    }

    private static List<String> named(Scope scope) {
        return switch (scope.reach()) {
            case EVERYTHING -> List.of("alla system");
            case ONE, GROUP -> scope.named();
        };
    }

    private static News of(ConsequenceEvent consequence) {
        return switch (consequence) {
            case ConsequenceNoted noted -> new News(refs(noted), List.of(), List.of(noted.operation()));
            case ConsequenceChanged event -> about(event);
            case ConsequenceEnded event -> about(event);
        };
    }

    private static News of(DecisionEvent decision) {
        return switch (decision) {
            case DecisionConfirmed ignored -> NOTHING;
            case DecisionReported ignored -> NOTHING;
            case DecisionTaken event -> about(event);
            case DecisionExtended event -> about(event);
            case DecisionReplaced event -> about(event);
            case DecisionRevoked event -> about(event);
            case DecisionCarriedOut event -> about(event);
            case DecisionRefrained event -> about(event);
        };
    }

    private static News about(Event event) {
        return new News(refs(event), List.of(), List.of());
    }

    private static List<Ref> refs(Event event) {
        return List.copyOf(References.in(event).values());
    }
}
