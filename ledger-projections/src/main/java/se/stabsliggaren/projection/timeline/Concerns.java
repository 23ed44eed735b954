package se.stabsliggaren.projection.timeline;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent;
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
import se.stabsliggaren.event.QuestionEvent.QuestionAnswered;
import se.stabsliggaren.event.QuestionEvent.QuestionAsked;
import se.stabsliggaren.event.RecordEvent;
import se.stabsliggaren.event.Ref;
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
import se.stabsliggaren.event.TaskEvent.TaskDone;
import se.stabsliggaren.event.TaskEvent.TaskDropped;
import se.stabsliggaren.event.TaskEvent.TaskGiven;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/** Finds whose each post is. What tells more of an earlier post is whose that one is. */
final class Concerns {

    private final View<TimelineRow> known;
    private final Map<Integer, Concern> found = new HashMap<>();

    Concerns(View<TimelineRow> known) {
        this.known = known;
    }

    /** Every family says here whose its posts are. */
    Concern of(Event event) {
        return switch (event) {
            case GovernanceEvent ignored -> Concern.CHANCELLERY;
            case RequestEvent ignored -> Concern.CHANCELLERY;
            case DocumentEvent ignored -> Concern.CHANCELLERY;
            case SecrecyEvent ignored -> Concern.CHANCELLERY;
            case DutyEvent ignored -> Concern.CHANCELLERY;
            case BreachEvent ignored -> Concern.CHANCELLERY;
            case IncidentEvent ignored -> Concern.STAFF;
            case NoteEvent ignored -> Concern.STAFF;
            case StaffEvent ignored -> Concern.STAFF;
            case MeetingEvent ignored -> Concern.STAFF;
            case SituationEvent ignored -> Concern.STAFF;
            case DecisionEvent ignored -> Concern.STAFF;
            case ContactEvent ignored -> Concern.STAFF;
            case CostEvent ignored -> Concern.STAFF;
            case EvaluationEvent ignored -> Concern.STAFF;
            case RecordEvent ignored -> Concern.STAFF;
            case MoveEvent ignored -> Concern.STAFF;
            case RegisterEvent ignored -> Concern.STAFF;
            case QuestionEvent question -> of(question);
            case TaskEvent task -> of(task);
            case MessageEvent message -> of(message);
            case ConsequenceEvent consequence -> of(consequence);
            case SystemEvent system -> of(system);
        };
    }

    private Concern of(QuestionEvent question) {
        return switch (question) {
            case QuestionAsked asked ->
                named(asked.to(), asked.outlet() == null ? Concern.STAFF : Concern.COMMUNICATOR);
            case QuestionAnswered answered -> of(answered.question(), Concern.STAFF);
        };
    }

    private Concern of(TaskEvent task) {
        return switch (task) {
            case TaskGiven given -> named(given.to(), Concern.STAFF);
            case TaskDone done -> of(done.task(), Concern.STAFF);
            case TaskDropped dropped -> of(dropped.task(), Concern.STAFF);
        };
    }

    private static Concern of(MessageEvent message) {
        return switch (message) {
            case MessagePassedOn passed -> named(passed.to(), Concern.COMMUNICATOR);
            case MessageIssued ignored -> Concern.COMMUNICATOR;
            case LineSet ignored -> Concern.COMMUNICATOR;
            case UpdatePromised ignored -> Concern.COMMUNICATOR;
            case NewsPromised ignored -> Concern.COMMUNICATOR;
            case ChannelRegistered ignored -> Concern.COMMUNICATOR;
            case ChannelStateChanged ignored -> Concern.COMMUNICATOR;
        };
    }

    /** An operation is its manager's. */
    private Concern of(ConsequenceEvent consequence) {
        return switch (consequence) {
            case ConsequenceNoted noted -> named(noted.operation(), Concern.MANAGERS);
            case ConsequenceChanged changed -> of(changed.consequence(), Concern.MANAGERS);
            case ConsequenceEnded ended -> of(ended.consequence(), Concern.MANAGERS);
        };
    }

    /** How people work is theirs, and how systems are is the systems'. */
    private Concern of(SystemEvent system) {
        return switch (system) {
            case RoutineBegun begun -> named(begun.operation(), Concern.EMPLOYEES);
            case RoutineContinued continued -> of(continued.routine(), Concern.EMPLOYEES);
            case RoutineEnded ended -> of(ended.routine(), Concern.EMPLOYEES);
            case CredentialRoundStarted ignored -> Concern.EMPLOYEES;
            case CredentialRoundProgressed ignored -> Concern.EMPLOYEES;
            case CredentialRoundFinished ignored -> Concern.EMPLOYEES;
            case WorkModeChanged changed -> named(changed.whose(), Concern.EMPLOYEES);
            case SystemRegistered ignored -> Concern.SYSTEMS;
            case SystemStatusChanged ignored -> Concern.SYSTEMS;
            case SupplierTold ignored -> Concern.SYSTEMS;
            case ReturnExpected ignored -> Concern.SYSTEMS;
        };
    }

    private Concern of(Ref earlier, Concern otherwise) {
        int name = known.nameOf(earlier.post());
        Concern before = found.get(name);
        if (before != null) {
            return before;
        }
        found.put(name, otherwise); // so that what is about itself is whose it would be otherwise
        Row<TimelineRow> row = known.row(name);
        Concern concern = row == null ? otherwise : of(row.said().event());
        found.put(name, concern);
        return concern;
    }

    /** By the word for them, as it was typed. */
    private static Concern named(@Nullable String whom, Concern otherwise) {
        String word = whom == null ? "" : TypedName.of(whom).folded();
        if (word.contains("kansli")) {
            return Concern.CHANCELLERY;
        }
        if (word.contains("stab")) {
            return Concern.STAFF;
        }
        if (word.contains("kommunikatör")) {
            return Concern.COMMUNICATOR;
        }
        if (word.contains("chef")) {
            return Concern.MANAGERS;
        }
        return word.contains("medarbetare") || word.contains("personal") ? Concern.EMPLOYEES : otherwise;
    }
}
