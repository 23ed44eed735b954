package se.stabsliggaren.api.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stabsliggaren.api.store.Eras;
import se.stabsliggaren.api.store.LastUsed;
import se.stabsliggaren.api.store.Remembered;
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
    private final Remembered<Map<Key, Kept>> byReader;

    SeenFolds(Folds folds, Projections projections, Eras eras) {
        this.folds = folds;
        this.projections = projections;
        this.byReader = new Remembered<>(eras, () -> new LastUsed<>(MOST));
    }

    private record Key(String log, Sight sight) {}

    private record Kept(int erasures, Coverings coverings, Folded folded) {}

    /** The views after exactly the head's post. */
    Folded upTo(String log, Sight sight, Coverings coverings, ViewStore.Head head) {
        Map<Key, Kept> memory = byReader.now();
        Key key = new Key(log, sight);
        Folded folded = remembered(memory, key)
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
        remember(memory, key, new Kept(head.erasures(), coverings, folded));
        return folded;
    }

    private synchronized Optional<Kept> remembered(Map<Key, Kept> memory, Key key) {
        return Optional.ofNullable(memory.get(key));
    }

    private synchronized void remember(Map<Key, Kept> memory, Key key, Kept kept) {
        memory.put(key, kept);
    }
}
