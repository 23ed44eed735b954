package se.stabsliggaren.api.view;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.stabsliggaren.api.store.LastUsed;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.Remembered;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.api.store.UnknownPost;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.StaffEvent.StaffIntroduced;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.view.AmendmentIndex;
import se.stabsliggaren.sight.Coverings;
import se.stabsliggaren.sight.Sight;

/** The logs as their readers may see them. Doors read posts here and nowhere else. */
public final class VisibleLog {

    private static final int LOGS = 1000;
    private static final int PAGE = 1000;

    private final PostLog log;
    private final Remembered<Map<String, Coverings>> byLog;
    private final Remembered<Map<String, AmendmentIndex>> amended;

    public VisibleLog(PostLog log) {
        this.log = log;
        this.byLog = new Remembered<>(log.eras(), () -> new LastUsed<>(LOGS));
        this.amended = new Remembered<>(log.eras(), () -> new LastUsed<>(LOGS));
    }

    /** The posts after this number, in order, at most so many. */
    public List<VisiblePost> posts(Sight sight, String origin, int after, int limit) {
        List<StoredPost> posts = log.posts(origin, after, limit);
        if (posts.isEmpty()) {
            return List.of();
        }
        Coverings coverings = coverings(origin, sight);
        Map<String, Optional<Person>> writers = new HashMap<>();
        return posts.stream()
                .map(stored -> new VisiblePost(
                        sight.see(stored.post(), coverings),
                        stored.bytes(),
                        stored.content().length,
                        writers.computeIfAbsent(
                                        stored.post().entry().by().account(),
                                        account -> writer(account, origin, sight, coverings))
                                .orElse(null)))
                .toList();
    }

    private Optional<Person> writer(String account, String origin, Sight sight, Coverings coverings) {
        OptionalInt introduction = amendments(origin).introduction(account);
        return introduction.isEmpty()
                ? Optional.empty()
                : log.post(origin, introduction.getAsInt())
                        .map(stored -> sight.see(stored.post(), coverings).event())
                        .filter(StaffIntroduced.class::isInstance)
                        .map(introduced -> ((StaffIntroduced) introduced).person());
    }

    /** What the posts of a log do to one another, up to its end. */
    public AmendmentIndex amendments(String origin) {
        Map<String, AmendmentIndex> remembered = amended.now();
        AmendmentIndex known = knownAmendments(remembered, origin);
        AmendmentIndex amendments = known;
        if (log.last(origin) > known.last()) {
            List<StoredPost> newer;
            do {
                newer = readable(origin, amendments.last(), PAGE);
                for (StoredPost stored : newer) {
                    amendments = amendments.after(stored.post());
                }
            } while (newer.size() == PAGE);
            rememberAmendments(remembered, origin, amendments);
        }
        return amendments;
    }

    private synchronized AmendmentIndex knownAmendments(Map<String, AmendmentIndex> remembered, String origin) {
        return remembered.getOrDefault(origin, AmendmentIndex.none());
    }

    private synchronized void rememberAmendments(
            Map<String, AmendmentIndex> remembered, String origin, AmendmentIndex amendments) {
        if (remembered.getOrDefault(origin, AmendmentIndex.none()).last() <= amendments.last()) {
            remembered.put(origin, amendments);
        }
    }

    public Optional<VisiblePost> post(Sight sight, String origin, int number) {
        return posts(sight, origin, number - 1, 1).stream().findFirst();
    }

    /** The incident's title, when some of it is covered for this reader; the register, which lists it, does not know. */
    public Optional<Text> coveredTitle(Sight sight, String origin) {
        return sight.coversAnything(coverings(origin, sight))
                ? post(sight, origin, 1)
                        .map(VisiblePost::post)
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
    private Coverings coverings(String origin, Sight sight) {
        if (sight.equals(Sight.WHOLE)) {
            return Coverings.none();
        }
        Map<String, Coverings> remembered = byLog.now();
        Coverings coverings = known(remembered, origin);
        List<StoredPost> newer = readable(origin, coverings.last(), PAGE);
        while (!newer.isEmpty()) {
            for (StoredPost stored : newer) {
                Post post = stored.post();
                coverings = coverings.after(post);
            }
            newer = newer.size() < PAGE ? List.of() : readable(origin, coverings.last(), PAGE);
        }
        remember(remembered, origin, coverings);
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

    private synchronized Coverings known(Map<String, Coverings> remembered, String origin) {
        return remembered.getOrDefault(origin, Coverings.none());
    }

    private synchronized void remember(Map<String, Coverings> remembered, String origin, Coverings coverings) {
        if (remembered.getOrDefault(origin, Coverings.none()).last() <= coverings.last()) {
            remembered.put(origin, coverings);
        }
    }
}
