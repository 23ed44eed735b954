package se.stabsliggaren.api.view;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.springframework.dao.TransientDataAccessResourceException;
import se.stabsliggaren.api.store.LogEnd;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.Remembered;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.api.store.UnknownPost;
import se.stabsliggaren.sight.Sight;

/**
 * The logs in use, in memory and nowhere else, no more of them than fit into a share of it. Each time somebody reads one
 * it is brought up to the log's end, or opened anew when something of it was erased; with the database's era all of it ends.
 */
final class OpenLogs {

    private static final int PAGE = 1000;

    /** How often a read begins anew because another database stands there. */
    private static final int ERAS = 5;

    private final PostLog posts;
    private final Projections projections;
    private final Remembered<Cache<String, OpenLog>> byLog;
    private final Turns turns = new Turns();

    /** @param kibibytes how much memory they may take together */
    OpenLogs(PostLog posts, Projections projections, long kibibytes) {
        this.posts = posts;
        this.projections = projections;
        this.byLog = new Remembered<>(posts.eras(), () -> empty(kibibytes));
    }

    private static Cache<String, OpenLog> empty(long kibibytes) {
        return Caffeine.newBuilder()
                .maximumWeight(kibibytes)
                .weigher((String log, OpenLog open) -> open.kibibytes())
                .executor(Runnable::run)
                .build();
    }

    /**
     * The views after every post that is in the log now, for a reader.
     *
     * @throws UnknownPost before the first post that cannot be read
     */
    ViewSet views(String log, Sight sight) {
        for (int tries = 0; tries < ERAS; tries++) {
            // Asked for before anything is read, so that what is read of one database is never kept for another.
            Cache<String, OpenLog> kept = byLog.now();
            ViewSet views = views(kept, log, sight);
            if (byLog.now() == kept) {
                return views;
            }
        }
        throw new TransientDataAccessResourceException("the database was replaced again and again while it was read");
    }

    private ViewSet views(Cache<String, OpenLog> kept, String log, Sight sight) {
        LogEnd end = posts.end(log);
        OpenLog known = kept.getIfPresent(log);
        if (known != null && known.reaches(end)) {
            ViewSet views = known.views(sight).orElse(null);
            if (views != null) {
                return views;
            }
        }
        return turns.take(log, () -> read(kept, log, end, sight));
    }

    private ViewSet read(Cache<String, OpenLog> kept, String log, LogEnd end, Sight sight) {
        OpenLog known = kept.getIfPresent(log);
        OpenLog open = known != null && known.mayBeShownAt(end) ? known : OpenLog.unread(end.erasures());
        try {
            while (open.last() < end.last()) {
                open = open.after(next(log, open.last(), end));
                keep(kept, log, open); // Whoever does not get a turn goes on from there.
            }
            open = open.folded(sight, projections);
            return open.views(sight).orElseThrow();
        } finally {
            keep(kept, log, open);
        }
    }

    /** Who was slow does not put what was erased since, or less, in the place of what another has read. */
    private static void keep(Cache<String, OpenLog> kept, String log, OpenLog open) {
        kept.asMap().merge(log, open, (known, read) -> known.isAheadOf(read) ? known : read);
    }

    private List<StoredPost> next(String log, int after, LogEnd end) {
        List<StoredPost> next = posts.posts(log, after, Math.min(PAGE, end.last() - after));
        int last = after;
        for (StoredPost post : next) {
            if (post.post().number() != last + 1) {
                throw missing(log, last + 1);
            }
            last++;
        }
        if (next.isEmpty()) {
            throw missing(log, after + 1);
        }
        return next;
    }

    private static IllegalStateException missing(String log, int post) {
        return new IllegalStateException("nr " + post + " is not in " + log);
    }
}
