package se.stabsliggaren.api.log;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.Remembered;
import se.stabsliggaren.api.store.UnknownPost;

/** What the posts of each log say of one another, brought up to the log's end whenever somebody asks. */
final class LogIndexes {

    private static final int LOGS = 1000;
    private static final int PAGE = 1000;

    private final PostLog posts;
    private final GaplessPosts gapless;
    private final Remembered<Cache<String, LogIndex>> byLog;

    LogIndexes(PostLog posts) {
        this.posts = posts;
        this.gapless = new GaplessPosts(posts);
        this.byLog = new Remembered<>(
                posts.eras(), () -> Caffeine.newBuilder().maximumSize(LOGS).build());
    }

    /**
     * After every post that is in the log now.
     *
     * @throws UnknownPost when one of them is missing or cannot be read, and with it perhaps what it does to another
     */
    LogIndex of(String log) {
        long era = posts.eras().now();
        Cache<String, LogIndex> kept = byLog.now();
        LogIndex known = kept.get(log, none -> LogIndex.none());
        int end = posts.last(log);
        if (known.last() > end) {
            posts.eras().wentBack(era, log);
            return of(log);
        }
        LogIndex index = known;
        try {
            while (index.last() < end) {
                index = index.after(gapless.after(log, index.last(), Math.min(PAGE, end - index.last())));
            }
            return index;
        } finally {
            // Also before a post that cannot be read: whoever lists incidents asks for that log again and again.
            LogIndex reached = index;
            kept.asMap().merge(log, reached, (other, read) -> other.last() > read.last() ? other : read);
        }
    }
}
