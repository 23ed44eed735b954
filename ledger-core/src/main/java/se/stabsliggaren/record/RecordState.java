package se.stabsliggaren.record;

import java.util.List;
import java.util.stream.Stream;
import se.stabsliggaren.event.RecordEvent;
import se.stabsliggaren.event.RecordEvent.DisposalCarriedOut;
import se.stabsliggaren.event.RecordEvent.DisposalDecided;
import se.stabsliggaren.event.RecordEvent.ExternalHelpEngaged;
import se.stabsliggaren.event.RecordEvent.PostHidden;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.RecordEvent.RemarkSettled;
import se.stabsliggaren.event.RecordEvent.SheetAccounted;
import se.stabsliggaren.event.RecordEvent.SheetIssued;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.judgement.FactIndex;

/** What stands of the record itself. */
public record RecordState(FactIndex<Act> acts) {

    /** What a post can have done. */
    public enum Act {
        SHEET_ISSUED,
        SHEET_ACCOUNTED,
        SETTLED,
        DISPOSAL_DECIDED,
        DISPOSAL_CARRIED_OUT,
        OTHER
    }

    public static RecordState none() {
        return new RecordState(FactIndex.none());
    }

    /** With the post of this number, or the number it corrects, recorded by this account. */
    public RecordState after(int post, RecordEvent event, String account) {
        return switch (event) {
            case SheetIssued e -> with(acts.with(post, Act.SHEET_ISSUED, List.of(e.sheet())));
            case SheetAccounted e -> with(acts.with(post, Act.SHEET_ACCOUNTED, List.of(e.sheet())));
            case PostWithdrawn e -> with(acts.with(post, Act.OTHER, e.post()));
            case DisposalDecided ignored -> with(acts.with(post, Act.DISPOSAL_DECIDED, deciders(post, account)));
            case DisposalCarriedOut e -> with(acts.with(post, Act.DISPOSAL_CARRIED_OUT, e.decision()));
            case RemarkSettled e -> with(acts.with(post, Act.SETTLED, e.post()));
            case PostHidden e -> with(acts.with(post, Act.OTHER, e.post()));
            case ExternalHelpEngaged ignored -> with(acts.with(post, Act.OTHER));
        };
    }

    public RecordState without(int post) {
        return new RecordState(acts.without(post));
    }

    /** Whoever recorded a wording of the decision has a part in it, whatever later wordings say. */
    private List<String> deciders(int post, String account) {
        Stream<String> before = acts.fact(post).stream().flatMap(fact -> fact.codes().stream());
        return Stream.concat(before, Stream.of(account)).distinct().toList();
    }

    /** Whether this account recorded the decision to dispose, or corrected it. */
    boolean decidedBy(Ref decision, String account) {
        return acts.fact(decision.post())
                .filter(fact -> fact.kind() == Act.DISPOSAL_DECIDED)
                .filter(fact -> fact.codes().contains(account))
                .isPresent();
    }

    private RecordState with(FactIndex<Act> next) {
        return new RecordState(next);
    }
}
