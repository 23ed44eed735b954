package se.stabsliggaren.projection.duties;

import org.jspecify.annotations.Nullable;
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
import se.stabsliggaren.projection.view.PostEffect;

/**
 * What the duties keep of a post.
 *
 * @param opened true of the post that opened the incident, whose day decides which law it began under
 * @param incident the change of a state, or of the incident's own life, that bears on a duty
 * @param decision the decision, or what was reported of one, that bears on a duty
 * @param situation the situation picture that was given
 * @param message the message that was issued
 * @param sign what of it may show that the incident was known
 */
public record DutyRow(
        @Nullable DutyEvent duty,
        @Nullable BreachEvent breach,
        boolean opened,
        @Nullable IncidentEvent incident,
        @Nullable DecisionEvent decision,
        @Nullable SituationEvent situation,
        @Nullable MessageEvent message,
        @Nullable SignOfKnowledge sign) {

    private static final DutyRow OPENED = new DutyRow(null, null, true, null, null, null, null, SignOfKnowledge.OPENED);

    /** What is kept of a duty or a breach where nothing else is asked for. */
    public DutyRow(@Nullable DutyEvent duty, @Nullable BreachEvent breach, boolean opened) {
        this(duty, breach, opened, null, null, null, null, null);
    }

    /** Every family says here whether duties or their clocks are told of by it. */
    public static @Nullable DutyRow of(Event event) {
        SignOfKnowledge sign = SignOfKnowledge.of(event);
        return switch (event) {
            case DutyEvent duty -> new DutyRow(duty, null, false);
            case BreachEvent breach -> new DutyRow(null, breach, false, null, null, null, null, sign);
            case IncidentEvent incident ->
                PostEffect.of(incident) instanceof PostEffect.Opens ? OPENED : done(incident, null, null, null, sign);
            case NoteEvent ignored -> null;
            case ConsequenceEvent ignored -> of(sign);
            case StaffEvent ignored -> of(sign);
            case MeetingEvent ignored -> null;
            case QuestionEvent ignored -> null;
            case SituationEvent situation -> done(null, null, situation, null, sign);
            case DecisionEvent decision -> done(null, decision, null, null, sign);
            case TaskEvent ignored -> null;
            case SystemEvent ignored -> of(sign);
            case MessageEvent message -> done(null, null, null, message, sign);
            case ContactEvent ignored -> null;
            case CostEvent ignored -> null;
            case RequestEvent ignored -> null;
            case DocumentEvent ignored -> null;
            case SecrecyEvent ignored -> null;
            case GovernanceEvent ignored -> null;
            case EvaluationEvent ignored -> null;
            case RecordEvent ignored -> null;
            case MoveEvent ignored -> null;
            case RegisterEvent ignored -> null;
        };
    }

    private static @Nullable DutyRow done(
            @Nullable IncidentEvent incident,
            @Nullable DecisionEvent decision,
            @Nullable SituationEvent situation,
            @Nullable MessageEvent message,
            @Nullable SignOfKnowledge sign) {
        DutyRow row = new DutyRow(null, null, false, incident, decision, situation, message, sign);
        return row.deed() == null ? of(sign) : row;
    }

    private static @Nullable DutyRow of(@Nullable SignOfKnowledge sign) {
        return sign == null ? null : new DutyRow(null, null, false, null, null, null, null, sign);
    }

    /** Whether it is of a duty itself, and not only of what may have been known. */
    boolean bearsOnADuty() {
        return duty != null || breach != null || opened || deed() != null;
    }

    /** What was done that a duty begins, ends or is fulfilled by; null when nothing. */
    @Nullable
    Deed deed() {
        if (breach != null) {
            return Deed.of(breach);
        }
        if (incident != null) {
            return Deed.of(incident);
        }
        if (decision != null) {
            return Deed.of(decision);
        }
        return situation != null ? Deed.of(situation) : message != null ? Deed.of(message) : null;
    }
}
