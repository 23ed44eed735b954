package se.stabsliggaren.api.reading;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stabsliggaren.api.store.LastUsed;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.api.store.UnknownPost;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.sight.Coverings;
import se.stabsliggaren.sight.Sight;

/** The logs as their readers may see them. Doors read posts here and nowhere else. */
public final class SeenLog {

    private static final int LOGS = 1000;
    private static final int PAGE = 1000;

    private final PostLog log;
    private final Map<String, Coverings> byLog = new LastUsed<>(LOGS);

    public SeenLog(PostLog log) {
        this.log = log;
    }

    /** The posts after this number, in order, at most so many. */
    public List<SeenPost> posts(Sight sight, String origin, int after, int limit) {
        List<StoredPost> posts = log.posts(origin, after, limit);
        if (posts.isEmpty()) {
            return List.of();
        }
        Coverings coverings = coverings(origin, sight);
        return posts.stream()
                .map(stored ->
                        new SeenPost(sight.see(stored.post(), coverings), stored.bytes(), stored.content().length))
                .toList();
    }

    public Optional<SeenPost> post(Sight sight, String origin, int number) {
        return posts(sight, origin, number - 1, 1).stream().findFirst();
    }

    /** The incident's title, when some of it is covered for this reader; the register, which lists it, does not know. */
    public Optional<Text> coveredTitle(Sight sight, String origin) {
        return sight.coversAnything(coverings(origin, sight))
                ? post(sight, origin, 1)
                        .map(SeenPost::post)
                        .filter(first -> first.event() instanceof IncidentOpened)
                        .map(first -> ((IncidentOpened) first.event()).title())
                        .filter(Text.Covered.class::isInstance)
                : Optional.empty();
    }

    /** The number of the last post; 0 when the log has none. */
    public int last(String origin) {
        return log.last(origin);
    }

    /** The last post recorded at this moment or before; 0 when none was. */
    public int lastRecordedBy(String origin, Instant moment) {
        return log.lastRecordedBy(origin, moment);
    }

    /** What is covered in a log now; nothing is looked up for who sees all. */
    Coverings coverings(String origin, Sight sight) {
        if (sight.equals(Sight.WHOLE)) {
            return Coverings.none();
        }
        Coverings coverings = known(origin);
        List<StoredPost> newer = readable(origin, coverings.last(), PAGE);
        while (!newer.isEmpty()) {
            for (StoredPost stored : newer) {
                Post post = stored.post();
                coverings = coverings.after(post);
            }
            newer = newer.size() < PAGE ? List.of() : readable(origin, coverings.last(), PAGE);
        }
        remember(origin, coverings);
        return coverings;
    }

    /** The posts before the first that this version cannot read, as views go no further either. */
    private List<StoredPost> readable(String origin, int after, int most) {
        try {
            return log.posts(origin, after, most);
        } catch (UnknownPost e) {
            int before = e.number() - 1 - after;
            return before > 0 ? log.posts(origin, after, before) : List.of();
        }
    }

    private synchronized Coverings known(String origin) {
        return byLog.getOrDefault(origin, Coverings.none());
    }

    private synchronized void remember(String origin, Coverings coverings) {
        if (byLog.getOrDefault(origin, Coverings.none()).last() <= coverings.last()) {
            byLog.put(origin, coverings);
        }
    }
}
