package se.stabsliggaren.api.view;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.Remembered;
import se.stabsliggaren.api.store.UnknownPost;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.View;
import se.stabsliggaren.sight.Sight;

/** The views: folded of the posts when somebody asks, up to the last one there is, and stored nowhere. */
public final class Views {

    /** The share of the memory, one part of so many, that logs in use may take. */
    private static final int SHARE = 5;

    private final OpenLogs logs;
    private final Remembered<Set<String>> halted;

    public Views(PostLog posts, Projections projections) {
        this(posts, projections, Runtime.getRuntime().maxMemory() / SHARE / 1024);
    }

    /** @param kibibytes how much memory the logs in use may take */
    Views(PostLog posts, Projections projections, long kibibytes) {
        this.logs = new OpenLogs(posts, projections, kibibytes);
        this.halted = new Remembered<>(posts.eras(), ConcurrentHashMap::newKeySet);
    }

    /**
     * The view of a log after its last post, folded of what this reader may see.
     *
     * @throws Halted when a post of it cannot be read
     */
    public <R> View<R> view(Projection<R, ?> projection, String log, Sight sight) {
        Set<String> standing = halted.now();
        try {
            View<R> view = logs.views(log, sight).of(projection);
            standing.remove(log);
            return view;
        } catch (UnknownPost e) {
            standing.add(log);
            throw new Halted(log, e);
        }
    }

    /** The logs whose views stood still when somebody last asked for one here. */
    public List<String> halted() {
        return halted.now().stream().sorted().toList();
    }
}
