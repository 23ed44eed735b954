package se.stabsliggaren.projection.authorities;

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
import se.stabsliggaren.event.StaffEvent.DirectionSet;
import se.stabsliggaren.event.StaffEvent.RhythmSet;
import se.stabsliggaren.event.StaffEvent.RoleTaken;
import se.stabsliggaren.event.StaffEvent.ShiftSet;
import se.stabsliggaren.event.StaffEvent.StaffActivated;
import se.stabsliggaren.event.StaffEvent.StaffIntroduced;
import se.stabsliggaren.event.StaffEvent.StaffRelieved;
import se.stabsliggaren.event.StaffEvent.StaffStoodDown;
import se.stabsliggaren.event.SystemEvent;
import se.stabsliggaren.event.TaskEvent;

/** Which posts show by their time that the incident went on then: none that keeps its ledger, or that comes of it afterwards. */
final class TellsOfTheIncident {

    private TellsOfTheIncident() {}

    static boolean by(Event event) {
        return switch (event) {
            case IncidentEvent ignored -> true;
            case BreachEvent ignored -> true;
            case ConsequenceEvent ignored -> true;
            case ContactEvent ignored -> true;
            case DecisionEvent ignored -> true;
            case MeetingEvent ignored -> true;
            case MessageEvent ignored -> true;
            case NoteEvent ignored -> true;
            case QuestionEvent ignored -> true;
            case SituationEvent ignored -> true;
            case SystemEvent ignored -> true;
            case TaskEvent ignored -> true;
            case StaffEvent staff -> by(staff);
            // What is reported, paid, asked for and evaluated comes when it is over, too.
            case DutyEvent ignored -> false;
            case CostEvent ignored -> false;
            case RequestEvent ignored -> false;
            case EvaluationEvent ignored -> false;
            case DocumentEvent ignored -> false;
            case GovernanceEvent ignored -> false;
            case MoveEvent ignored -> false;
            case RecordEvent ignored -> false;
            case RegisterEvent ignored -> false;
            case SecrecyEvent ignored -> false;
        };
    }

    private static boolean by(StaffEvent staff) {
        return switch (staff) {
            case StaffIntroduced ignored -> false;
            case StaffActivated ignored -> true;
            case RoleTaken ignored -> true;
            case StaffRelieved ignored -> true;
            case ShiftSet ignored -> true;
            case RhythmSet ignored -> true;
            case DirectionSet ignored -> true;
            case StaffStoodDown ignored -> true;
        };
    }
}
