package se.stabsliggaren.projection.sentence;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.ConsequenceEvent;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceNoted;
import se.stabsliggaren.event.ContactEvent;
import se.stabsliggaren.event.CostEvent;
import se.stabsliggaren.event.DecisionEvent;
import se.stabsliggaren.event.DecisionEvent.DecisionRefrained;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.DocumentEvent;
import se.stabsliggaren.event.DocumentEvent.DocumentRegistered;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.EvaluationEvent;
import se.stabsliggaren.event.EvaluationEvent.EvaluationFindingNoted;
import se.stabsliggaren.event.EvaluationEvent.LessonNoted;
import se.stabsliggaren.event.EvaluationEvent.RecommendationMade;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.GovernanceEvent;
import se.stabsliggaren.event.GovernanceEvent.ObligationAhead;
import se.stabsliggaren.event.IncidentEvent;
import se.stabsliggaren.event.MeetingEvent;
import se.stabsliggaren.event.MeetingEvent.MeetingHeld;
import se.stabsliggaren.event.MessageEvent;
import se.stabsliggaren.event.MessageEvent.ChannelRegistered;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.MoveEvent;
import se.stabsliggaren.event.NoteEvent;
import se.stabsliggaren.event.QuestionEvent;
import se.stabsliggaren.event.QuestionEvent.QuestionAsked;
import se.stabsliggaren.event.RecordEvent;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.event.RequestEvent;
import se.stabsliggaren.event.RequestEvent.RequestReceived;
import se.stabsliggaren.event.SecrecyEvent;
import se.stabsliggaren.event.SituationEvent;
import se.stabsliggaren.event.StaffEvent;
import se.stabsliggaren.event.SystemEvent;
import se.stabsliggaren.event.SystemEvent.CredentialRoundStarted;
import se.stabsliggaren.event.SystemEvent.RoutineBegun;
import se.stabsliggaren.event.SystemEvent.SystemRegistered;
import se.stabsliggaren.event.TaskEvent;
import se.stabsliggaren.event.TaskEvent.TaskGiven;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;

/** What others call the matter that a post began: a system by its name, a decision by its first words. */
final class Naming {

    private Naming() {}

    /** The name, or nothing when its number is the only one it has. */
    static Phrase of(Event event) {
        return switch (event) {
            case SystemRegistered system -> Phrase.of(system.name());
            case RoutineBegun routine ->
                routine.operation() == null ? quoted(routine.text()) : Phrase.of(routine.operation());
            case CredentialRoundStarted round -> Phrase.of("").label("", round.whose());
            case SystemEvent ignored -> none();
            case ChannelRegistered channel -> Phrase.of(channel.name());
            case MessageIssued message -> quoted(message.text());
            case MessageEvent ignored -> none();
            case DecisionTaken decision -> quoted(decision.text());
            case DecisionRefrained decision -> quoted(decision.text());
            case DecisionEvent ignored -> none();
            case TaskGiven task -> quoted(task.text());
            case TaskEvent ignored -> none();
            case QuestionAsked question -> quoted(question.text());
            case QuestionEvent ignored -> none();
            case ConsequenceNoted consequence -> Phrase.of(consequence.operation());
            case ConsequenceEvent ignored -> none();
            case MeetingHeld meeting ->
                Phrase.of(meeting.kind() == null ? "stabsmöte" : meeting.kind()).number(" ", meeting.number());
            case MeetingEvent ignored -> none();
            case BreachSuspected breach -> quoted(breach.text());
            case BreachEvent ignored -> none();
            case DutyFiled filing ->
                Phrase.of(SwedishCodes.of(filing.stage()).toLowerCase(Locale.ROOT) + " till " + filing.recipient());
            case DutyEvent ignored -> none();
            case RequestReceived request -> quoted(request.text());
            case RequestEvent ignored -> none();
            case DocumentRegistered document -> quoted(document.subject());
            case DocumentEvent ignored -> none();
            case ObligationAhead obligation -> quoted(obligation.text());
            case GovernanceEvent ignored -> none();
            case RecommendationMade recommendation -> quoted(recommendation.text());
            case LessonNoted lesson -> quoted(lesson.text());
            case EvaluationFindingNoted finding -> quoted(finding.text());
            case EvaluationEvent ignored -> none();
            case IncidentEvent ignored -> none();
            case NoteEvent ignored -> none();
            case StaffEvent ignored -> none();
            case SituationEvent ignored -> none();
            case ContactEvent ignored -> none();
            case CostEvent ignored -> none();
            case SecrecyEvent ignored -> none();
            case RecordEvent ignored -> none();
            case MoveEvent ignored -> none();
            case RegisterEvent ignored -> none();
        };
    }

    private static Phrase none() {
        return Phrase.of("");
    }

    private static Phrase quoted(@Nullable Text text) {
        return text == null ? none() : Phrase.of("”").text("", FirstWords.of(text)).words("”");
    }
}
