package se.stabsliggaren.api.log;

import java.util.List;
import java.util.Optional;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.api.store.UnknownPost;

/** Reads logs whose posts are numbered without gaps; where one is missing, nobody knows what it hid or withdrew. */
public final class GaplessPosts {

    private final PostLog posts;

    public GaplessPosts(PostLog posts) {
        this.posts = posts;
    }

    /**
     * The posts after this number, in order, at most so many, and fewer only at the log's end.
     *
     * @throws UnknownPost when one of them is missing, or cannot be read
     */
    public List<StoredPost> after(String log, int after, int limit) {
        List<StoredPost> next = posts.posts(log, after, limit);
        int last = after;
        for (StoredPost post : next) {
            last++;
            if (post.post().number() != last) {
                throw UnknownPost.missing(log, last);
            }
        }
        if (next.size() < limit && posts.last(log) > last && !cameMeanwhile(log, last + 1)) {
            throw UnknownPost.missing(log, last + 1);
        }
        return next;
    }

    private boolean cameMeanwhile(String log, int post) {
        Optional<StoredPost> come = posts.post(log, post);
        return come.isPresent();
    }
}
