package se.stabsliggaren.projection.sentence;

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
public final class Sentences {

    private Sentences() {}

    public static List<Part> of(Event event) {
        Phrase phrase =
                switch (event) {
                    case IncidentEvent incident -> IncidentSentences.of(incident);
                    case NoteEvent note -> RoomSentences.of(note);
                    case ConsequenceEvent consequence -> IncidentSentences.of(consequence);
                    case StaffEvent staff -> RoomSentences.of(staff);
                    case MeetingEvent meeting -> RoomSentences.of(meeting);
                    case QuestionEvent question -> RoomSentences.of(question);
                    case SituationEvent situation -> RoomSentences.of(situation);
                    case DecisionEvent decision -> DecisionSentences.of(decision);
                    case TaskEvent task -> DecisionSentences.of(task);
                    case DutyEvent duty -> DutySentences.of(duty);
                    case BreachEvent breach -> BreachSentences.of(breach);
                    case SystemEvent system -> SystemSentences.of(system);
                    case MessageEvent message -> MessageSentences.of(message);
                    case ContactEvent contact -> WorldSentences.of(contact);
                    case CostEvent cost -> WorldSentences.of(cost);
                    case RequestEvent request -> WorldSentences.of(request);
                    case DocumentEvent document -> WorldSentences.of(document);
                    case SecrecyEvent secrecy -> RecordSentences.of(secrecy);
                    case GovernanceEvent governance -> WorldSentences.of(governance);
                    case EvaluationEvent evaluation -> EvaluationSentences.of(evaluation);
                    case RecordEvent record -> RecordSentences.of(record);
                    case MoveEvent move -> MoveSentences.of(move);
                    case RegisterEvent register -> RegisterSentences.of(register);
                };
        return phrase.parts();
    }
}
