package se.stabsliggaren.api.log;

import java.util.List;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.projection.view.AmendmentIndex;
import se.stabsliggaren.sight.Coverings;

/** What the posts of a log say of one another: what they cover, and what they do. It holds no words. Immutable. */
record LogIndex(Coverings coverings, AmendmentIndex amendments) {

    static LogIndex none() {
        return new LogIndex(Coverings.none(), AmendmentIndex.none());
    }

    /** The number of the last post seen. */
    int last() {
        return coverings.last();
    }

    /** After more posts, which follow the last. */
    LogIndex after(List<StoredPost> posts) {
        Coverings covering = coverings;
        AmendmentIndex amending = amendments;
        for (StoredPost stored : posts) {
            covering = covering.after(stored.post());
            amending = amending.after(stored.post());
        }
        return new LogIndex(covering, amending);
    }
}
