package se.stabsliggaren.projection.line;

import java.util.List;
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
import se.stabsliggaren.event.TaskEvent;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.Phrase;

/** The one line by which the timeline tells an event. A new family or event does not compile until it has its line. */
public final class Lines {

    private Lines() {}

    public static List<Part> of(Event event) {
        Phrase phrase =
                switch (event) {
                    case IncidentEvent incident -> IncidentLines.of(incident);
                    case NoteEvent note -> RoomLines.of(note);
                    case ConsequenceEvent consequence -> IncidentLines.of(consequence);
                    case StaffEvent staff -> RoomLines.of(staff);
                    case MeetingEvent meeting -> RoomLines.of(meeting);
                    case QuestionEvent question -> RoomLines.of(question);
                    case SituationEvent situation -> RoomLines.of(situation);
                    case DecisionEvent decision -> DecisionLines.of(decision);
                    case TaskEvent task -> DecisionLines.of(task);
                    case DutyEvent duty -> DutyLines.of(duty);
                    case BreachEvent breach -> BreachLines.of(breach);
                    case SystemEvent system -> SystemLines.of(system);
                    case MessageEvent message -> MessageLines.of(message);
                    case ContactEvent contact -> WorldLines.of(contact);
                    case CostEvent cost -> WorldLines.of(cost);
                    case RequestEvent request -> WorldLines.of(request);
                    case DocumentEvent document -> WorldLines.of(document);
                    case SecrecyEvent secrecy -> RecordLines.of(secrecy);
                    case GovernanceEvent governance -> WorldLines.of(governance);
                    case EvaluationEvent evaluation -> EvaluationLines.of(evaluation);
                    case RecordEvent record -> RecordLines.of(record);
                    case MoveEvent move -> MoveLines.of(move);
                    case RegisterEvent register -> RegisterLines.of(register);
                };
        return phrase.parts();
    }
}
