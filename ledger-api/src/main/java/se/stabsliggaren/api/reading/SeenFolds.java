package se.stabsliggaren.api.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stabsliggaren.api.store.LastUsed;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.sight.Coverings;
import se.stabsliggaren.sight.Sight;

/**
 * The views for readers from whom something is covered: folded, in memory alone, of the posts as they may see them. When
 * something else is covered they are folded anew.
 */
final class SeenFolds {

    private static final int MOST = 50;
    private static final int PAGE = 1000;

    private final Folds folds;
    private final Projections projections;
    private final Map<Key, Kept> byReader = new LastUsed<>(MOST);

    SeenFolds(Folds folds, Projections projections) {
        this.folds = folds;
        this.projections = projections;
    }

    private record Key(String log, Sight sight) {}

    private record Kept(int erasures, Coverings coverings, Folded folded) {}

    /** The views after exactly the head's post. */
    Folded upTo(String log, Sight sight, Coverings coverings, ViewStore.Head head) {
        Key key = new Key(log, sight);
        Folded folded = remembered(key)
                .filter(kept -> kept.erasures() == head.erasures())
                .filter(kept -> kept.coverings().coversAs(coverings))
                .map(Kept::folded)
                .filter(known -> known.last() <= head.last())
                .orElseGet(() -> Folded.empty(projections));
        while (folded.last() < head.last()) {
            List<Post> posts = folds.missing(log, folded.last(), Math.min(folded.last() + PAGE, head.last()));
            if (posts.isEmpty()) {
                throw new IllegalStateException("nr " + (folded.last() + 1) + " is not in the log");
            }
            folded = folded.after(
                    posts.stream().map(post -> sight.see(post, coverings)).toList());
        }
        remember(key, new Kept(head.erasures(), coverings, folded));
        return folded;
    }

    private synchronized Optional<Kept> remembered(Key key) {
        return Optional.ofNullable(byReader.get(key));
    }

    private synchronized void remember(Key key, Kept kept) {
        byReader.put(key, kept);
    }
}
