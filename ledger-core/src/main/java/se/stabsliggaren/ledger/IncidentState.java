package se.stabsliggaren.ledger;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.breach.BreachState;
import se.stabsliggaren.consequence.ConsequenceState;
import se.stabsliggaren.decision.DecisionState;
import se.stabsliggaren.duty.DutyState;
import se.stabsliggaren.evaluation.EvaluationState;
import se.stabsliggaren.event.BreachEvent;
import se.stabsliggaren.event.ConsequenceEvent;
import se.stabsliggaren.event.ContactEvent;
import se.stabsliggaren.event.CostEvent;
import se.stabsliggaren.event.DecisionEvent;
import se.stabsliggaren.event.DocumentEvent;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.EvaluationEvent;
import se.stabsliggaren.event.GovernanceEvent;
import se.stabsliggaren.event.IncidentEvent;
import se.stabsliggaren.event.MeetingEvent;
import se.stabsliggaren.event.MessageEvent;
import se.stabsliggaren.event.MoveEvent;
import se.stabsliggaren.event.NoteEvent;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.QuestionEvent;
import se.stabsliggaren.event.RecordEvent;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.event.RequestEvent;
import se.stabsliggaren.event.SecrecyEvent;
import se.stabsliggaren.event.SituationEvent;
import se.stabsliggaren.event.StaffEvent;
import se.stabsliggaren.event.SystemEvent;
import se.stabsliggaren.event.TaskEvent;
import se.stabsliggaren.governance.GovernanceState;
import se.stabsliggaren.incident.LifecycleState;
import se.stabsliggaren.meeting.MeetingState;
import se.stabsliggaren.message.MessageState;
import se.stabsliggaren.move.MoveState;
import se.stabsliggaren.question.QuestionState;
import se.stabsliggaren.record.RecordState;
import se.stabsliggaren.request.RequestState;
import se.stabsliggaren.secrecy.SecrecyState;
import se.stabsliggaren.sight.Coverings;
import se.stabsliggaren.staff.StaffState;
import se.stabsliggaren.system.SystemState;
import se.stabsliggaren.task.TaskState;

/**
 * All that the rules know of one incident: its posts, and what each capability keeps of them. Numbers and codes, no
 * text, so that erasing text changes nothing that was ever judged. Never changed once made; {@link #after} makes the
 * next one, which shares all but what the post touched.
 */
public final class IncidentState {

    PostIndex posts = PostIndex.none();
    LifecycleState life = LifecycleState.none();
    ConsequenceState consequence = ConsequenceState.none();
    StaffState staff = StaffState.none();
    MeetingState meeting = MeetingState.none();
    QuestionState question = QuestionState.none();
    DecisionState decision = DecisionState.none();
    TaskState task = TaskState.none();
    DutyState duty = DutyState.none();
    BreachState breach = BreachState.none();
    SystemState system = SystemState.none();
    MessageState message = MessageState.none();
    RequestState request = RequestState.none();
    SecrecyState secrecy = SecrecyState.none();
    GovernanceState governance = GovernanceState.none();
    EvaluationState evaluation = EvaluationState.none();
    RecordState record = RecordState.none();
    MoveState move = MoveState.none();
    Coverings coverings = Coverings.none();

    private IncidentState() {}

    private IncidentState(IncidentState before) {
        posts = before.posts;
        life = before.life;
        consequence = before.consequence;
        staff = before.staff;
        meeting = before.meeting;
        question = before.question;
        decision = before.decision;
        task = before.task;
        duty = before.duty;
        breach = before.breach;
        system = before.system;
        message = before.message;
        request = before.request;
        secrecy = before.secrecy;
        governance = before.governance;
        evaluation = before.evaluation;
        record = before.record;
        move = before.move;
        coverings = before.coverings;
    }

    /** A log without posts. */
    public static IncidentState unopened() {
        return new IncidentState();
    }

    /** The number of the last post. */
    public int last() {
        return posts.last();
    }

    public IncidentState after(Post post) {
        IncidentState next = new IncidentState(this);
        next.posts = posts.after(post);
        next.coverings = coverings.after(post);
        int name = post.name();
        switch (posts.named(post.event())) {
            case IncidentEvent e -> next.life = life.after(name, e);
            case ConsequenceEvent e -> next.consequence = consequence.after(name, e);
            case StaffEvent e -> next.staff = staff.after(name, e);
            case MeetingEvent e -> next.meeting = meeting.after(name, e);
            case QuestionEvent e -> next.question = question.after(name, e);
            case DecisionEvent e -> next.decision = decision.after(name, e);
            case TaskEvent e -> next.task = task.after(name, e);
            case DutyEvent e -> next.duty = duty.after(name, e);
            case BreachEvent e -> next.breach = breach.after(name, e);
            case SystemEvent e -> next.system = system.after(name, e);
            case MessageEvent e -> next.message = message.after(name, e);
            case RequestEvent e -> next.request = request.after(name, e);
            case SecrecyEvent e -> next.secrecy = secrecy.after(name, e);
            case GovernanceEvent e -> next.governance = governance.after(name, e);
            case EvaluationEvent e -> next.evaluation = evaluation.after(name, e);
            case RecordEvent e -> next.recorded(name, e, post.entry().by().account());
            case MoveEvent e -> next.move = move.after(name, e);
            case NoteEvent ignored -> {}
            case SituationEvent ignored -> {}
            case ContactEvent ignored -> {}
            case CostEvent ignored -> {}
            case DocumentEvent ignored -> {}
            case RegisterEvent ignored -> {}
        }
        return next;
    }

    /** As if this post had never been recorded; the number of the last post stays. */
    IncidentState without(int post) {
        IncidentState next = new IncidentState(this);
        next.forget(post);
        return next;
    }

    /** Only called on a state that nobody else has seen yet. */
    private void recorded(int name, RecordEvent event, String account) {
        record = record.after(name, event, account);
        if (event instanceof RecordEvent.PostWithdrawn withdrawn) {
            forget(posts.nameOf(withdrawn.post()));
        }
    }

    private void forget(int post) {
        life = life.without(post);
        consequence = consequence.without(post);
        staff = staff.without(post);
        meeting = meeting.without(post);
        question = question.without(post);
        decision = decision.without(post);
        task = task.without(post);
        duty = duty.without(post);
        breach = breach.without(post);
        system = system.without(post);
        message = message.without(post);
        request = request.without(post);
        secrecy = secrecy.without(post);
        governance = governance.without(post);
        evaluation = evaluation.without(post);
        record = record.without(post);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IncidentState that && asList().equals(that.asList());
    }

    @Override
    public int hashCode() {
        return asList().hashCode();
    }

    private java.util.List<Object> asList() {
        return java.util.List.of(
                posts,
                life,
                consequence,
                staff,
                meeting,
                question,
                decision,
                task,
                duty,
                breach,
                system,
                message,
                request,
                secrecy,
                governance,
                evaluation,
                record,
                move,
                coverings);
    }
}
