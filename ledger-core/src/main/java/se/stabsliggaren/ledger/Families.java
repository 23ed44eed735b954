package se.stabsliggaren.ledger;

import org.jspecify.annotations.Nullable;
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
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.FactIndex;
import se.stabsliggaren.judgement.Family;
import se.stabsliggaren.judgement.Judgement;
import se.stabsliggaren.meeting.Meetings;
import se.stabsliggaren.message.Messages;
import se.stabsliggaren.move.Moves;
import se.stabsliggaren.naming.SameNames;
import se.stabsliggaren.note.Notes;
import se.stabsliggaren.question.Questions;
import se.stabsliggaren.record.Merging;
import se.stabsliggaren.record.Records;
import se.stabsliggaren.register.Registers;
import se.stabsliggaren.request.Requests;
import se.stabsliggaren.secrecy.Secrecies;
import se.stabsliggaren.situation.Situations;
import se.stabsliggaren.staff.Staffs;
import se.stabsliggaren.system.Systems;
import se.stabsliggaren.task.Tasks;

/** The one place that knows every family, and the few questions that one asks of another. */
final class Families {

    private Families() {}

    /** An event, and the family that judges and remembers it. */
    record Member<E extends Event>(Family<E> family, E event) {

        Judgement judge() {
            return family.judge(event);
        }

        @Nullable
        Fact fact(int post) {
            return family.fact(post, event);
        }
    }

    /**
     * @param event with each matter called by its first number
     * @param account who records it
     */
    static Member<?> of(Event event, LogState state, String account) {
        FactIndex facts = state.facts();
        SameNames names = state.merges().same();
        return switch (event) {
            case IncidentEvent e -> new Member<>(new Incidents(facts), e);
            case NoteEvent e -> new Member<>(new Notes(), e);
            case ConsequenceEvent e -> new Member<>(new Consequences(facts), e);
            case StaffEvent e -> new Member<>(new Staffs(facts), e);
            case MeetingEvent e -> new Member<>(new Meetings(facts), e);
            case QuestionEvent e -> new Member<>(new Questions(facts), e);
            case SituationEvent e -> new Member<>(new Situations(), e);
            case DecisionEvent e -> new Member<>(new Decisions(facts), e);
            case TaskEvent e -> new Member<>(new Tasks(facts), e);
            case DutyEvent e -> new Member<>(new Duties(facts, names, new Breaches(facts, names)::aware), e);
            case BreachEvent e -> new Member<>(new Breaches(facts, names), e);
            case SystemEvent e -> new Member<>(new Systems(facts, names), e);
            case MessageEvent e -> new Member<>(new Messages(facts, names), e);
            case ContactEvent e -> new Member<>(new Contacts(), e);
            case CostEvent e -> new Member<>(new Costs(), e);
            case RequestEvent e -> new Member<>(new Requests(facts), e);
            case DocumentEvent e -> new Member<>(new Documents(), e);
            case SecrecyEvent e -> new Member<>(new Secrecies(facts), e);
            case GovernanceEvent e -> new Member<>(new Governances(facts), e);
            case EvaluationEvent e -> new Member<>(new Evaluations(facts), e);
            case RecordEvent e ->
                new Member<>(
                        new Records(
                                facts,
                                account,
                                state.posts()::remarked,
                                new Requests(facts)::open,
                                new Merging(state.names(), names)),
                        e);
            case MoveEvent e -> new Member<>(new Moves(facts), e);
            case RegisterEvent e -> new Member<>(new Registers(facts), e);
        };
    }
}
