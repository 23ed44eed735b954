package se.stabsliggaren.sight;

import java.util.List;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.RecordEvent;
import se.stabsliggaren.event.RecordEvent.DisposalCarriedOut;
import se.stabsliggaren.event.RecordEvent.DisposalDecided;
import se.stabsliggaren.event.RecordEvent.ExternalHelpEngaged;
import se.stabsliggaren.event.RecordEvent.PostHidden;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.RecordEvent.RemarkSettled;
import se.stabsliggaren.event.RecordEvent.SheetAccounted;
import se.stabsliggaren.event.RecordEvent.SheetIssued;
import se.stabsliggaren.event.SecrecyEvent;
import se.stabsliggaren.event.SecrecyEvent.SecrecyMarked;
import se.stabsliggaren.event.SecrecyEvent.SecrecyUnmarked;

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
                };
            case Event ignored -> new Unchanged();
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
