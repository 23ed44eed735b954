package se.stabsliggaren.ledger;

import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.SecrecyEvent.SecrecyUnmarked;
import se.stabsliggaren.judgement.Judgement;
import se.stabsliggaren.sight.Sight;

/**
 * Lifting a cover is letting everybody read: whoever lifts, narrows, withdraws or corrects a warning signal or a hiding
 * must be able to read all that is covered there. Laying one on needs nothing.
 */
final class Uncovering {

    private Uncovering() {}

    static Judgement judge(Judgement judgement, Draft draft, Sight sight, LogState state) {
        if (judgement instanceof Judgement.Refused) {
            return judgement;
        }
        int number = state.last() + 1;
        Ref corrects = draft.corrects();
        int name = corrects == null ? number : state.posts().nameOf(corrects);
        return state.coverings().uncovers(number, name, draft.event(), sight)
                ? Judgement.forbidden(
                        field(draft),
                        "Du får inte läsa allt som täcks här, och kan därför inte häva, ändra eller återkalla det som"
                                + " täcker; be stabschefen eller dataskyddsombudet.")
                : judgement;
    }

    private static String field(Draft draft) {
        if (draft.corrects() != null) {
            return "corrects";
        }
        Event event = draft.event();
        if (event instanceof PostWithdrawn) {
            return "data.post";
        }
        return event instanceof SecrecyUnmarked ? "data.mark" : "type";
    }
}
