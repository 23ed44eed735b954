package se.stabsliggaren.api.log;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.api.store.UnknownPost;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.StaffEvent.StaffIntroduced;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.view.AmendmentIndex;
import se.stabsliggaren.sight.Coverings;
import se.stabsliggaren.sight.Sight;

/**
 * The logs as their readers may see them. Endpoints read posts here and nowhere else. What a post that cannot be read
 * hides, nobody knows: of its log nothing is shown but to who may see all.
 */
public final class VisibleLog {

    private static final Text UNTOLD = new Text.Covered(List.of(new Text.Word.Behind(new Cover.Hidden())));

    private final PostLog log;
    private final GaplessPosts gapless;
    private final LogIndexes indexes;

    public VisibleLog(PostLog log) {
        this.log = log;
        this.gapless = new GaplessPosts(log);
        this.indexes = new LogIndexes(log);
    }

    /**
     * The posts after this number, in order, at most so many.
     *
     * @throws UnknownPost when one of them is missing or cannot be read
     */
    public List<VisiblePost> posts(Sight sight, String origin, int after, int limit) {
        List<StoredPost> posts = gapless.after(origin, after, limit);
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
        OptionalInt introduction;
        try {
            introduction = amendments(origin).introduction(account);
        } catch (UnknownPost e) {
            return Optional.empty(); // Nobody knows what it did to the introduction; the post itself can be read.
        }
        return introduction.isEmpty()
                ? Optional.empty()
                : log.post(origin, introduction.getAsInt())
                        .map(stored -> sight.see(stored.post(), coverings).event())
                        .filter(StaffIntroduced.class::isInstance)
                        .map(introduced -> ((StaffIntroduced) introduced).person());
    }

    /**
     * What the posts of a log do to one another, up to its end.
     *
     * @throws UnknownPost when one of them cannot be read
     */
    public AmendmentIndex amendments(String origin) {
        return indexes.of(origin).amendments();
    }

    public Optional<VisiblePost> post(Sight sight, String origin, int number) {
        return number < 1
                ? Optional.empty()
                : posts(sight, origin, number - 1, 1).stream().findFirst();
    }

    /**
     * The incident's title, when some of it is covered for this reader; the register, which lists it, does not know.
     * Of a log that cannot be read to its end all of it is: a list of incidents names this one too.
     */
    public Optional<Text> coveredTitle(Sight sight, String origin) {
        try {
            return sight.coversAnything(coverings(origin, sight))
                    ? post(sight, origin, 1)
                            .map(VisiblePost::post)
                            .filter(first -> first.event() instanceof IncidentOpened)
                            .map(first -> ((IncidentOpened) first.event()).title())
                            .filter(Text.Covered.class::isInstance)
                    : Optional.empty();
        } catch (UnknownPost e) {
            return Optional.of(UNTOLD);
        }
    }

    /** The number of the last post; 0 when the log has none. */
    public int last(String origin) {
        return log.last(origin);
    }

    /** The last post recorded at this moment or before; 0 when none was. */
    public int lastRecordedBy(String origin, Instant moment) {
        return log.lastRecordedBy(origin, moment);
    }

    /**
     * What is covered in a log now; nothing is looked up for who sees all.
     *
     * @throws UnknownPost when a post of it cannot be read, and with it perhaps what covers another
     */
    private Coverings coverings(String origin, Sight sight) {
        return sight.equals(Sight.WHOLE) ? Coverings.none() : indexes.of(origin).coverings();
    }
}
