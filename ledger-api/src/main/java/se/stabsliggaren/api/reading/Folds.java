package se.stabsliggaren.api.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.event.Post;

/** The views of the logs that were looked at last, in memory; they are the same as in SQL, and never ahead of it. */
final class Folds {

    private static final int LOGS = 200;
    private static final int PAGE = 1000;

    private final ViewStore store;
    private final PostLog posts;
    private final Map<String, Folded> byLog = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Folded> eldest) {
            return size() > LOGS;
        }
    };

    Folds(ViewStore store, PostLog posts) {
        this.store = store;
        this.posts = posts;
    }

    /** The views after exactly this post, which SQL has seen. */
    Folded upTo(String log, int last) {
        Folded folded = remembered(log).filter(known -> known.last() <= last).orElseGet(() -> store.read(log));
        Folded reached = folded.after(missing(log, folded.last(), last));
        remember(log, reached);
        return reached;
    }

    /** The posts after one and up to another. */
    List<Post> missing(String log, int after, int last) {
        List<Post> missing = new ArrayList<>();
        int from = after;
        while (from < last) {
            List<StoredPost> page = posts.posts(log, from, Math.min(PAGE, last - from));
            if (page.isEmpty()) {
                return missing;
            }
            page.forEach(post -> missing.add(post.post()));
            from = missing.getLast().number();
        }
        return missing;
    }

    synchronized Optional<Folded> remembered(String log) {
        return Optional.ofNullable(byLog.get(log));
    }

    synchronized void remember(String log, Folded folded) {
        Folded known = byLog.get(log);
        if (known == null || known.last() < folded.last()) {
            byLog.put(log, folded);
        }
    }

    synchronized void forget() {
        byLog.clear();
    }
}
