package se.stabsliggaren.sight;

import java.util.List;
import se.stabsliggaren.event.BreachEvent;
import se.stabsliggaren.event.ConsequenceEvent;
import se.stabsliggaren.event.ContactEvent;
import se.stabsliggaren.event.CostEvent;
import se.stabsliggaren.event.Cover;
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
import se.stabsliggaren.event.Passages;
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
import se.stabsliggaren.event.SecrecyEvent.SecrecyMarked;
import se.stabsliggaren.event.SecrecyEvent.SecrecyUnmarked;
import se.stabsliggaren.event.SituationEvent;
import se.stabsliggaren.event.StaffEvent;
import se.stabsliggaren.event.SystemEvent;
import se.stabsliggaren.event.TaskEvent;

/** What an event does to what is covered. Two families can; each of their types says whether it does. */
sealed interface CoverChange {

    /** What a warning signal is called where it covers. */
    String SIGNAL = "varningssignal";

    /** It covers. */
    record Laid(List<Covering> coverings) implements CoverChange {}

    /** It takes a warning signal away. */
    record Lifted(int signal) implements CoverChange {}

    /** It withdraws a post, and with it whatever that covered or took away. */
    record Withdrawn(int post) implements CoverChange {}

    /** It leaves all as it is. */
    record Unchanged() implements CoverChange {}

    static CoverChange of(Event event) {
        return switch (event) {
            case SecrecyEvent secrecy ->
                switch (secrecy) {
                    case SecrecyMarked e ->
                        new Laid(e.marked().stream().map(CoverChange::mark).toList());
                    case SecrecyUnmarked e -> new Lifted(e.mark().post());
                };
            case RecordEvent record ->
                switch (record) {
                    case PostHidden e -> new Laid(List.of(hidden(e)));
                    case PostWithdrawn e -> new Withdrawn(e.post().post());
                    case SheetIssued ignored -> new Unchanged();
                    case SheetAccounted ignored -> new Unchanged();
                    case RemarkSettled ignored -> new Unchanged();
                    case DisposalDecided ignored -> new Unchanged();
                    case DisposalCarriedOut ignored -> new Unchanged();
                    case ExternalHelpEngaged ignored -> new Unchanged();
                    case NamesMerged ignored -> new Unchanged();
                };
            case IncidentEvent ignored -> new Unchanged();
            case NoteEvent ignored -> new Unchanged();
            case ConsequenceEvent ignored -> new Unchanged();
            case StaffEvent ignored -> new Unchanged();
            case MeetingEvent ignored -> new Unchanged();
            case QuestionEvent ignored -> new Unchanged();
            case SituationEvent ignored -> new Unchanged();
            case DecisionEvent ignored -> new Unchanged();
            case TaskEvent ignored -> new Unchanged();
            case DutyEvent ignored -> new Unchanged();
            case BreachEvent ignored -> new Unchanged();
            case SystemEvent ignored -> new Unchanged();
            case MessageEvent ignored -> new Unchanged();
            case ContactEvent ignored -> new Unchanged();
            case CostEvent ignored -> new Unchanged();
            case RequestEvent ignored -> new Unchanged();
            case DocumentEvent ignored -> new Unchanged();
            case GovernanceEvent ignored -> new Unchanged();
            case EvaluationEvent ignored -> new Unchanged();
            case MoveEvent ignored -> new Unchanged();
            case RegisterEvent ignored -> new Unchanged();
        };
    }

    private static Covering hidden(PostHidden event) {
        return new Covering(event.post().post(), event.path(), List.of(), new Cover.Hidden());
    }

    private static Covering mark(Passages passages) {
        String provision = passages.provision();
        Cover cover = new Cover.Withheld(provision == null ? SIGNAL : SIGNAL + ", " + provision);
        return new Covering(passages.post().post(), passages.path(), passages.words(), cover);
    }
}
