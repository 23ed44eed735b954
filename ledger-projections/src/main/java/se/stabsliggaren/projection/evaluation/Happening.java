package se.stabsliggaren.projection.evaluation;

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
import se.stabsliggaren.event.StaffEvent;
import se.stabsliggaren.event.SystemEvent;
import se.stabsliggaren.event.TaskEvent;

/** What happened, as against how the record was kept and what was thought of it afterwards. */
final class Happening {

    private Happening() {}

    /** Every family says here whether it tells of the incident. */
    static boolean isToldBy(Event event) {
        return switch (event) {
            case IncidentEvent ignored -> true;
            case NoteEvent ignored -> true;
            case ConsequenceEvent ignored -> true;
            case StaffEvent ignored -> true;
            case MeetingEvent ignored -> true;
            case QuestionEvent ignored -> true;
            case SituationEvent ignored -> true;
            case DecisionEvent ignored -> true;
            case TaskEvent ignored -> true;
            case DutyEvent ignored -> true;
            case BreachEvent ignored -> true;
            case SystemEvent ignored -> true;
            case MessageEvent ignored -> true;
            case ContactEvent ignored -> true;
            case CostEvent ignored -> true;
            case RequestEvent ignored -> true;
            case DocumentEvent ignored -> true;
            case GovernanceEvent ignored -> true;
            case RecordEvent record -> isToldBy(record);
            case SecrecyEvent ignored -> false;
            case EvaluationEvent ignored -> false;
            case MoveEvent ignored -> false;
            case RegisterEvent ignored -> false;
        };
    }

    private static boolean isToldBy(RecordEvent record) {
        return switch (record) {
            case ExternalHelpEngaged ignored -> true;
            case SheetIssued ignored -> false;
            case SheetAccounted ignored -> false;
            case PostWithdrawn ignored -> false;
            case RemarkSettled ignored -> false;
            case DisposalDecided ignored -> false;
            case DisposalCarriedOut ignored -> false;
            case PostHidden ignored -> false;
            case NamesMerged ignored -> false;
        };
    }
}
