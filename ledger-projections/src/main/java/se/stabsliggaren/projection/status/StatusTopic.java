package se.stabsliggaren.projection.status;

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
import se.stabsliggaren.event.MeetingEvent.MeetingHeld;
import se.stabsliggaren.event.MeetingEvent.MinutesApproved;
import se.stabsliggaren.event.MessageEvent;
import se.stabsliggaren.event.MessageEvent.ChannelRegistered;
import se.stabsliggaren.event.MessageEvent.ChannelStateChanged;
import se.stabsliggaren.event.MessageEvent.LineSet;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.MessageEvent.MessagePassedOn;
import se.stabsliggaren.event.MessageEvent.NewsPromised;
import se.stabsliggaren.event.MessageEvent.UpdatePromised;
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
import se.stabsliggaren.projection.rhythm.StaffSilence;

/** What a post is about on the board. Every family says here whether the board tells of it; null of those it does not. */
sealed interface StatusTopic {

    record OfConsequence(ConsequenceEvent event) implements StatusTopic {}

    record OfDecision(DecisionEvent event) implements StatusTopic {}

    record OfSystem(SystemEvent event) implements StatusTopic {}

    record OfChannel(ChannelRegistered event) implements StatusTopic {}

    record OfChannelState(ChannelStateChanged event) implements StatusTopic {}

    record OfIncident(IncidentEvent event) implements StatusTopic {}

    record OfStaff(StaffEvent event) implements StatusTopic {}

    /** How often the staff meets, see {@link StaffSilence}. */
    record OfMeeting(MeetingHeld event) implements StatusTopic {}

    static @Nullable StatusTopic of(Event event) {
        return switch (event) {
            case ConsequenceEvent consequence -> new OfConsequence(consequence);
            case DecisionEvent decision -> new OfDecision(decision);
            case SystemEvent system -> new OfSystem(system);
            case MessageEvent message -> of(message);
            case IncidentEvent incident -> new OfIncident(incident);
            case StaffEvent staff -> new OfStaff(staff);
            case NoteEvent ignored -> null;
            case MeetingEvent meeting -> of(meeting);
            case QuestionEvent ignored -> null;
            case SituationEvent ignored -> null;
            case TaskEvent ignored -> null;
            case DutyEvent ignored -> null; // Limits are told as the duties tell them, of StatusRow.duty.
            case BreachEvent ignored -> null;
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

    private static @Nullable StatusTopic of(MeetingEvent meeting) {
        return switch (meeting) {
            case MeetingHeld held -> new OfMeeting(held);
            case MinutesApproved ignored -> null;
        };
    }

    /** Of what is said the board shows the ways to say it; the messages are in the timeline and the open points. */
    private static @Nullable StatusTopic of(MessageEvent message) {
        return switch (message) {
            case ChannelRegistered registered -> new OfChannel(registered);
            case ChannelStateChanged changed -> new OfChannelState(changed);
            case LineSet ignored -> null;
            case MessageIssued ignored -> null;
            case MessagePassedOn ignored -> null;
            case UpdatePromised ignored -> null;
            case NewsPromised ignored -> null;
        };
    }
}
