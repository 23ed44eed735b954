package se.stabsliggaren.api.view;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.springframework.dao.TransientDataAccessResourceException;
import se.stabsliggaren.api.log.GaplessPosts;
import se.stabsliggaren.api.store.LogEnd;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.Remembered;
import se.stabsliggaren.api.store.UnknownPost;
import se.stabsliggaren.sight.Sight;

/**
 * The logs in use, in memory and nowhere else, no more of them than fit into a share of it, and none that nobody has read
 * for a while: its words may have been erased since. Each time somebody reads one it is brought up to the log's end, or
 * opened anew when something of it was erased; with the database's era all of it ends.
 */
final class OpenLogs {

    /** How long a log stays open after somebody last read it. */
    static final Duration UNREAD = Duration.ofMinutes(10);

    /** How long somebody waits for others who read the same log: ten thousand posts are opened in a tenth of a second. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int PAGE = 1000;

    /** How often a read begins anew because another database stands there. */
    private static final int ERAS = 5;

    private final PostLog posts;
    private final GaplessPosts gapless;
    private final Projections projections;
    private final Remembered<Cache<String, OpenLog>> byLog;
    private final Turns turns = new Turns(PATIENCE);

    /** @param kibibytes how much memory they may take together */
    OpenLogs(PostLog posts, Projections projections, long kibibytes) {
        this(posts, projections, kibibytes, Ticker.systemTicker(), Scheduler.systemScheduler());
    }

    /** @param closing closes logs when their time is up, whether anybody reads or not */
    OpenLogs(PostLog posts, Projections projections, long kibibytes, Ticker ticker, Scheduler closing) {
        this.posts = posts;
        this.gapless = new GaplessPosts(posts);
        this.projections = projections;
        this.byLog = new Remembered<>(posts.eras(), () -> empty(kibibytes, ticker, closing));
    }

    private static Cache<String, OpenLog> empty(long kibibytes, Ticker ticker, Scheduler closing) {
        return Caffeine.newBuilder()
                .maximumWeight(kibibytes)
                .weigher((String log, OpenLog open) -> open.kibibytes())
                .expireAfterAccess(UNREAD)
                .ticker(ticker)
                .scheduler(closing)
                .executor(Runnable::run)
                .build();
    }

    /** How many logs are in memory. */
    long open() {
        return byLog.now().estimatedSize();
    }

    /**
     * The views after every post that is in the log now, for a reader.
     *
     * @throws UnknownPost before the first post that is missing or cannot be read
     * @throws TurnTimeout when others were reading it in for so long
     */
    ViewSet views(String log, Sight sight) {
        for (int tries = 0; tries < ERAS; tries++) {
            // Asked for before anything is read, so that what is read of one database is never kept for another.
            long era = posts.eras().now();
            Cache<String, OpenLog> kept = byLog.now();
            ViewSet views = views(kept, era, log, sight);
            if (byLog.now() == kept) {
                return views;
            }
        }
        throw new TransientDataAccessResourceException("the database was replaced again and again while it was read");
    }

    private ViewSet views(Cache<String, OpenLog> kept, long era, String log, Sight sight) {
        // What is known is looked up before the log's end: it never holds more, or the database went back.
        OpenLog known = kept.getIfPresent(log);
        LogEnd end = posts.end(log);
        if (known != null && known.isBeyond(end)) {
            posts.eras().wentBack(era, log);
        }
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
                open = open.after(gapless.after(log, open.last(), Math.min(PAGE, end.last() - open.last())));
                keep(kept, log, open); // Whoever comes after one who failed goes on from there.
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
}
