package se.stabsliggaren.ledger;

import se.stabsliggaren.breach.Breaches;
import se.stabsliggaren.consequence.Consequences;
import se.stabsliggaren.contact.Contacts;
import se.stabsliggaren.cost.Costs;
import se.stabsliggaren.decision.Decisions;
import se.stabsliggaren.document.Documents;
import se.stabsliggaren.duty.Duties;
import se.stabsliggaren.evaluation.Evaluations;
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
import se.stabsliggaren.governance.Governances;
import se.stabsliggaren.incident.Incidents;
import se.stabsliggaren.judgement.Judgement;
import se.stabsliggaren.meeting.Meetings;
import se.stabsliggaren.message.Messages;
import se.stabsliggaren.move.Moves;
import se.stabsliggaren.note.Notes;
import se.stabsliggaren.question.Questions;
import se.stabsliggaren.record.Records;
import se.stabsliggaren.request.Requests;
import se.stabsliggaren.secrecy.Secrecies;
import se.stabsliggaren.situation.Situations;
import se.stabsliggaren.staff.Staffs;
import se.stabsliggaren.system.Systems;
import se.stabsliggaren.task.Tasks;

/** Hands an event to the rules of its family, with that family's state and no other. */
final class RuleBook {

    private RuleBook() {}

    static Judgement judge(Event event, String account, IncidentState state) {
        return switch (event) {
            case IncidentEvent e -> Incidents.judge(e, state.life);
            case NoteEvent e -> Notes.judge(e);
            case ConsequenceEvent e -> Consequences.judge(e, state.consequence);
            case StaffEvent e -> Staffs.judge(e, state.staff);
            case MeetingEvent e -> Meetings.judge(e, state.meeting);
            case QuestionEvent e -> Questions.judge(e, state.question);
            case SituationEvent e -> Situations.judge(e);
            case DecisionEvent e -> Decisions.judge(e, state.decision);
            case TaskEvent e -> Tasks.judge(e, state.task);
            case DutyEvent e -> Duties.judge(e, state.duty, state.breach::aware);
            case BreachEvent e -> Breaches.judge(e, state.breach);
            case SystemEvent e -> Systems.judge(e, state.system);
            case MessageEvent e -> Messages.judge(e, state.message);
            case ContactEvent e -> Contacts.judge(e);
            case CostEvent e -> Costs.judge(e);
            case RequestEvent e -> Requests.judge(e, state.request);
            case DocumentEvent e -> Documents.judge(e);
            case SecrecyEvent e -> Secrecies.judge(e, state.secrecy);
            case GovernanceEvent e -> Governances.judge(e, state.governance);
            case EvaluationEvent e -> Evaluations.judge(e, state.evaluation);
            case RecordEvent e -> Records.judge(e, state.record, account, state.posts::remarked, state.request.open());
            case MoveEvent e -> Moves.judge(e, state.move);
            case RegisterEvent ignored ->
                Judgement.refused("type", "Typen hör hemma i händelseregistret, inte i en händelse.");
        };
    }
}
