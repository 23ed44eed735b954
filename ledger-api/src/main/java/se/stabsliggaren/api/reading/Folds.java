package se.stabsliggaren.api.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stabsliggaren.api.store.LastUsed;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.Remembered;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.event.Post;

/** The views of the logs that were looked at last, in memory; they are the same as in SQL, and never ahead of it. */
final class Folds {

    private static final int LOGS = 200;
    private static final int PAGE = 1000;

    private final ViewStore store;
    private final PostLog posts;
    private final Remembered<Map<String, Kept>> byLog;

    Folds(ViewStore store, PostLog posts) {
        this.store = store;
        this.posts = posts;
        this.byLog = new Remembered<>(posts.eras(), () -> new LastUsed<>(LOGS));
    }

    /** The views of a log, and how much of it was erased when they were made. */
    private record Kept(int erasures, Folded folded) {}

    /** The views after exactly the head's post, which SQL has seen. */
    Folded upTo(String log, ViewStore.Head head) {
        long era = era();
        Folded folded = remembered(log, head.erasures())
                .filter(known -> known.last() <= head.last())
                .orElseGet(() -> store.read(log, head));
        Folded reached = folded.after(missing(log, folded.last(), head.last()));
        remember(era, log, head.erasures(), reached);
        return reached;
    }

    /** The era of the database, to be asked before reading what is to be remembered. */
    long era() {
        return posts.eras().now();
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

    synchronized Optional<Folded> remembered(String log, int erasures) {
        return Optional.ofNullable(byLog.now().get(log))
                .filter(kept -> kept.erasures() == erasures)
                .map(Kept::folded);
    }

    /** Remembers a fold, if the era in which it was read lasts. */
    synchronized void remember(long era, String log, int erasures, Folded folded) {
        Map<String, Kept> remembered = byLog.now();
        if (era != era()) {
            return;
        }
        Kept known = remembered.get(log);
        if (known == null
                || known.erasures() < erasures
                || known.erasures() == erasures && known.folded().last() < folded.last()) {
            remembered.put(log, new Kept(erasures, folded));
        }
    }

    synchronized void forget() {
        byLog.now().clear();
    }
}
