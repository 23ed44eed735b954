package se.stabsliggaren.ledger;

import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.FactIndex;
import se.stabsliggaren.naming.KnownNames;
import se.stabsliggaren.naming.Merges;
import se.stabsliggaren.sight.Coverings;

/**
 * All that the rules know of one log: its posts, what the families remember of them, what is covered, which names were
 * typed and which of those were said to mean the same. Numbers, codes and names, no text, so that erasing text changes nothing that was ever judged. Immutable; the next one shares all but what
 * the post touched.
 */
public record LogState(PostIndex posts, FactIndex facts, Coverings coverings, KnownNames names, Merges merges) {

    /** A log without posts. */
    public static LogState unopened() {
        return new LogState(PostIndex.none(), FactIndex.none(), Coverings.none(), KnownNames.none(), Merges.none());
    }

    /** The number of the last post. */
    public int last() {
        return posts.last();
    }

    public LogState after(Post post) {
        Event event = posts.named(post.event());
        KnownNames said = names.with(post.name(), event);
        Merges joined = merges.with(post.name(), event);
        if (event instanceof PostWithdrawn withdrawn) {
            int gone = withdrawn.post().post();
            said = said.without(gone);
            joined = joined.without(gone);
        }
        return new LogState(posts.after(post), remembered(post), coverings.after(post), said, joined);
    }

    private FactIndex remembered(Post post) {
        Event event = posts.named(post.event());
        String account = post.entry().by().account();
        Fact fact = Families.of(event, this, account).fact(post.name());
        FactIndex next = fact == null ? facts.without(post.name()) : facts.with(fact);
        return event instanceof PostWithdrawn withdrawn
                ? next.without(withdrawn.post().post())
                : next;
    }

    /** A correction is judged as if the post it corrects had never been; the number of the last post stays. */
    LogState withoutCorrected(Draft draft) {
        Ref corrects = draft.corrects();
        if (corrects == null) {
            return this;
        }
        int name = posts.nameOf(corrects);
        return new LogState(posts, facts.without(name), coverings, names.without(name), merges.without(name));
    }
}
