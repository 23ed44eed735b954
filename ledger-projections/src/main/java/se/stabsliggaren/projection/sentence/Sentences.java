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

/**
 * How events are said, whoever asks. Each family has one class in this package, in which a new type does not compile until
 * it has its sentence and it is decided what it is called.
 */
public final class Sentences {

    private Sentences() {}

    /** The one line by which an event is told. */
    public static List<Part> of(Event event) {
        return say(event).sentence().parts();
    }

    /** The same, with what the register calls bodies and incidents. */
    static List<Part> of(Event event, RegisterNames names) {
        return say(event, names).sentence().parts();
    }

    /** What others call the matter that an event begins; empty when its number is the only name it has. */
    static List<Part> name(Event event) {
        return say(event).name().parts();
    }

    /** How people number what an event says: {@code beslut 47}, {@code nr 47}. */
    public static String number(Event event, int number) {
        return say(event).noun().number(number);
    }

    /** The same when it was corrected in a later post: {@code beslut 47, rättat i nr 60}. */
    public static String corrected(Event event, int number, int in) {
        return say(event).noun().corrected(number, in);
    }

    private static Saying say(Event event) {
        return say(event, new RegisterNames());
    }

    private static Saying say(Event event, RegisterNames names) {
        return switch (event) {
            case IncidentEvent incident -> IncidentSentences.of(incident);
            case NoteEvent note -> NoteSentences.of(note);
            case ConsequenceEvent consequence -> ConsequenceSentences.of(consequence);
            case StaffEvent staff -> StaffSentences.of(staff);
            case MeetingEvent meeting -> MeetingSentences.of(meeting);
            case QuestionEvent question -> QuestionSentences.of(question);
            case SituationEvent situation -> SituationSentences.of(situation);
            case DecisionEvent decision -> DecisionSentences.of(decision);
            case TaskEvent task -> TaskSentences.of(task);
            case DutyEvent duty -> DutySentences.of(duty);
            case BreachEvent breach -> BreachSentences.of(breach);
            case SystemEvent system -> SystemSentences.of(system);
            case MessageEvent message -> MessageSentences.of(message);
            case ContactEvent contact -> ContactSentences.of(contact);
            case CostEvent cost -> CostSentences.of(cost);
            case RequestEvent request -> RequestSentences.of(request);
            case DocumentEvent document -> DocumentSentences.of(document);
            case SecrecyEvent secrecy -> SecrecySentences.of(secrecy);
            case GovernanceEvent governance -> GovernanceSentences.of(governance);
            case EvaluationEvent evaluation -> EvaluationSentences.of(evaluation);
            case RecordEvent record -> RecordSentences.of(record);
            case MoveEvent move -> MoveSentences.of(move);
            case RegisterEvent register -> RegisterSentences.of(names.in(register));
        };
    }
}
