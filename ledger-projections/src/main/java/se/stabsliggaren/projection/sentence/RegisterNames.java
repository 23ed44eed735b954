package se.stabsliggaren.projection.sentence;

import java.util.HashMap;
import java.util.Map;
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
import se.stabsliggaren.event.RegisterEvent.AccessChanged;
import se.stabsliggaren.event.RegisterEvent.AuthorityRegistered;
import se.stabsliggaren.event.RegisterEvent.ClockStepped;
import se.stabsliggaren.event.RegisterEvent.HeadNoted;
import se.stabsliggaren.event.RegisterEvent.HistoryDeclared;
import se.stabsliggaren.event.RegisterEvent.IncidentRegistered;
import se.stabsliggaren.event.RegisterEvent.IncidentReleased;
import se.stabsliggaren.event.RegisterEvent.IncidentStateNoted;
import se.stabsliggaren.event.RegisterEvent.KeyIntroduced;
import se.stabsliggaren.event.RegisterEvent.LogContinued;
import se.stabsliggaren.event.RegisterEvent.MoveNoted;
import se.stabsliggaren.event.RegisterEvent.RegisterOpened;
import se.stabsliggaren.event.RequestEvent;
import se.stabsliggaren.event.SecrecyEvent;
import se.stabsliggaren.event.SituationEvent;
import se.stabsliggaren.event.StaffEvent;
import se.stabsliggaren.event.SystemEvent;
import se.stabsliggaren.event.TaskEvent;

/** What the register calls its bodies and incidents; what it has no name for keeps its id. */
final class RegisterNames {

    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, String> incidents = new HashMap<>();

    /** The later name is the one that is said. */
    void take(Event event) {
        switch (event) {
            case RegisterEvent register -> take(register);
            case IncidentEvent ignored -> {}
            case NoteEvent ignored -> {}
            case ConsequenceEvent ignored -> {}
            case StaffEvent ignored -> {}
            case MeetingEvent ignored -> {}
            case QuestionEvent ignored -> {}
            case SituationEvent ignored -> {}
            case DecisionEvent ignored -> {}
            case TaskEvent ignored -> {}
            case DutyEvent ignored -> {}
            case BreachEvent ignored -> {}
            case SystemEvent ignored -> {}
            case MessageEvent ignored -> {}
            case ContactEvent ignored -> {}
            case CostEvent ignored -> {}
            case RequestEvent ignored -> {}
            case DocumentEvent ignored -> {}
            case SecrecyEvent ignored -> {}
            case GovernanceEvent ignored -> {}
            case EvaluationEvent ignored -> {}
            case RecordEvent ignored -> {}
            case MoveEvent ignored -> {}
        }
    }

    private void take(RegisterEvent register) {
        switch (register) {
            case AuthorityRegistered event -> bodies.put(event.id(), event.name());
            case IncidentRegistered event -> incidents.put(event.incident(), event.designation());
            case RegisterOpened ignored -> {}
            case IncidentStateNoted ignored -> {}
            case IncidentReleased ignored -> {}
            case AccessChanged ignored -> {}
            case ClockStepped ignored -> {}
            case HeadNoted ignored -> {}
            case HistoryDeclared ignored -> {}
            case LogContinued ignored -> {}
            case MoveNoted ignored -> {}
            case KeyIntroduced ignored -> {}
        }
    }

    /** The same event with names where it has ids, for its sentence. */
    RegisterEvent in(RegisterEvent register) {
        return switch (register) {
            case IncidentRegistered event ->
                new IncidentRegistered(
                        event.incident(),
                        event.designation(),
                        body(event.authority()),
                        event.exercise(),
                        event.title());
            case IncidentStateNoted event -> new IncidentStateNoted(incident(event.incident()), event.open());
            case IncidentReleased event ->
                new IncidentReleased(incident(event.incident()), body(event.to()), event.released());
            case AccessChanged event ->
                new AccessChanged(
                        event.account(), event.person(), body(event.authority()), event.role(), event.granted());
            case HeadNoted event -> new HeadNoted(incident(event.incident()), event.size(), event.root());
            case MoveNoted event ->
                new MoveNoted(
                        incident(event.incident()),
                        event.stage(),
                        event.key(),
                        event.register(),
                        event.size(),
                        event.root());
            case LogContinued event ->
                new LogContinued(
                        incident(event.log()),
                        incident(event.successor()),
                        event.size(),
                        event.root(),
                        event.kept(),
                        event.keptRoot(),
                        event.missing());
            case RegisterOpened event -> event;
            case AuthorityRegistered event -> event;
            case ClockStepped event -> event;
            case HistoryDeclared event -> event;
            case KeyIntroduced event -> event;
        };
    }

    private String body(String id) {
        return bodies.getOrDefault(id, id);
    }

    private String incident(String id) {
        return incidents.getOrDefault(id, id);
    }
}
