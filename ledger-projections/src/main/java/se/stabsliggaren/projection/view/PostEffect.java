package se.stabsliggaren.projection.view;

import java.util.List;
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
import se.stabsliggaren.event.IncidentEvent.IncidentClassified;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.IncidentEvent.IncidentContained;
import se.stabsliggaren.event.IncidentEvent.IncidentContinued;
import se.stabsliggaren.event.IncidentEvent.IncidentDetected;
import se.stabsliggaren.event.IncidentEvent.IncidentFindingNoted;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.IncidentEvent.IncidentReopened;
import se.stabsliggaren.event.IncidentEvent.NoSignNoted;
import se.stabsliggaren.event.IncidentEvent.StateChanged;
import se.stabsliggaren.event.IncidentEvent.ThreatMade;
import se.stabsliggaren.event.IncidentEvent.ThreatOutcomeNoted;
import se.stabsliggaren.event.MeetingEvent;
import se.stabsliggaren.event.MessageEvent;
import se.stabsliggaren.event.MoveEvent;
import se.stabsliggaren.event.NoteEvent;
import se.stabsliggaren.event.Person;
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
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.event.RequestEvent;
import se.stabsliggaren.event.SecrecyEvent;
import se.stabsliggaren.event.SecrecyEvent.SecrecyMarked;
import se.stabsliggaren.event.SecrecyEvent.SecrecyUnmarked;
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

/**
 * What an event does to its own log, beside telling of the world: every view must know it, whatever it is about. Every
 * family says here whether it does anything.
 */
public sealed interface PostEffect {

    /** It opens the incident. */
    record Opens() implements PostEffect {}

    /**
     * It undoes an earlier post, settles its remarks or hides it.
     *
     * @param path what is hidden; null for the whole post and for all else
     */
    record Amends(Amendment.Kind kind, Ref post, @Nullable String path) implements PostEffect {}

    /** It says who an account is. */
    record Introduces(String account, Person person) implements PostEffect {}

    /** It marks something as secret, or takes such a mark away; these posts are shown otherwise from then on. */
    record Marks(List<Ref> posts) implements PostEffect {}

    /** It says that spellings mean the same; what was said under them is shown together from then on. */
    record Merges(NamesMerged merged) implements PostEffect {}

    /** It stands beside the others and changes none. */
    record None() implements PostEffect {}

    static PostEffect of(Event event) {
        return switch (event) {
            case IncidentEvent incident -> of(incident);
            case StaffEvent staff -> of(staff);
            case SecrecyEvent secrecy -> of(secrecy);
            case RecordEvent record -> of(record);
            case NoteEvent ignored -> new None();
            case ConsequenceEvent ignored -> new None();
            case MeetingEvent ignored -> new None();
            case QuestionEvent ignored -> new None();
            case SituationEvent ignored -> new None();
            case DecisionEvent ignored -> new None();
            case TaskEvent ignored -> new None();
            case DutyEvent ignored -> new None();
            case BreachEvent ignored -> new None();
            case SystemEvent ignored -> new None();
            case MessageEvent ignored -> new None();
            case ContactEvent ignored -> new None();
            case CostEvent ignored -> new None();
            case RequestEvent ignored -> new None();
            case DocumentEvent ignored -> new None();
            case GovernanceEvent ignored -> new None();
            case EvaluationEvent ignored -> new None();
            case MoveEvent ignored -> new None();
            case RegisterEvent ignored -> new None();
        };
    }

    private static PostEffect of(IncidentEvent incident) {
        return switch (incident) {
            case IncidentOpened ignored -> new Opens();
            case IncidentClassified ignored -> new None();
            case StateChanged ignored -> new None();
            case IncidentFindingNoted ignored -> new None();
            case NoSignNoted ignored -> new None();
            case ThreatMade ignored -> new None();
            case ThreatOutcomeNoted ignored -> new None();
            case IncidentDetected ignored -> new None();
            case IncidentContained ignored -> new None();
            case IncidentContinued ignored -> new None();
            case IncidentClosed ignored -> new None();
            case IncidentReopened ignored -> new None();
        };
    }

    private static PostEffect of(StaffEvent staff) {
        return switch (staff) {
            case StaffIntroduced introduced -> new Introduces(introduced.account(), introduced.person());
            case StaffActivated ignored -> new None();
            case RoleTaken ignored -> new None();
            case ShiftSet ignored -> new None();
            case StaffRelieved ignored -> new None();
            case RhythmSet ignored -> new None();
            case DirectionSet ignored -> new None();
            case StaffStoodDown ignored -> new None();
        };
    }

    private static PostEffect of(SecrecyEvent secrecy) {
        return switch (secrecy) {
            case SecrecyMarked marked ->
                new Marks(marked.marked().stream()
                        .map(passages -> passages.post())
                        .toList());
            case SecrecyUnmarked unmarked -> new Marks(List.of(unmarked.mark()));
        };
    }

    private static PostEffect of(RecordEvent record) {
        return switch (record) {
            case PostWithdrawn withdrawn -> new Amends(Amendment.Kind.WITHDRAWN, withdrawn.post(), null);
            case RemarkSettled settled -> new Amends(Amendment.Kind.REMARKS_SETTLED, settled.post(), null);
            case PostHidden hidden -> new Amends(Amendment.Kind.HIDDEN, hidden.post(), hidden.path());
            case SheetIssued ignored -> new None();
            case SheetAccounted ignored -> new None();
            case DisposalDecided ignored -> new None();
            case DisposalCarriedOut ignored -> new None();
            case ExternalHelpEngaged ignored -> new None();
            case NamesMerged merged -> new Merges(merged);
        };
    }
}
