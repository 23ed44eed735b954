package se.stabsliggaren.api.disposal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.append.NotRecorded;
import se.stabsliggaren.api.append.PostAppender;
import se.stabsliggaren.api.append.Receipt;
import se.stabsliggaren.api.append.Request;
import se.stabsliggaren.api.store.DisposalScope;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.RecordEvent.DisposalCarriedOut;
import se.stabsliggaren.event.RecordEvent.Store;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.ledger.Recorder;

/**
 * Carries out decisions of disposal (disposal.md). The post that tells of it and the erasing are one transaction; what is
 * left of it in old pages of the database's files is cleaned right after, and again until it succeeds.
 */
public final class Disposals {

    private static final int PAGE = 1000;
    private static final int ATTEMPTS = 20;

    private final PostAppender recording;
    private final PostLog log;
    private final ErasureReport reached;
    private final FileCompaction cleaning;
    private final Hindrances hindrances;

    public Disposals(
            PostAppender recording,
            PostLog log,
            ErasureReport reached,
            FileCompaction cleaning,
            Hindrances hindrances) {
        this.hindrances = hindrances;
        this.recording = recording;
        this.log = log;
        this.reached = reached;
        this.cleaning = cleaning;
    }

    /**
     * What was carried out.
     *
     * @param rewritten whether the database's files are written anew already
     */
    public record CarriedOut(Receipt receipt, boolean rewritten) {}

    /**
     * Carries out the decision with this number.
     *
     * @param notReached what the person knows of that the ledger cannot reach: back-ups, bundles sent, pages printed
     * @throws NotRecorded when it is not carried out, and nothing is erased
     */
    public CarriedOut carryOut(
            String origin, int decision, List<Store> notReached, Recorder recorder, @Nullable Request request) {
        for (int attempt = 1; ; attempt++) {
            try {
                int last = log.last(origin);
                List<StoredPost> matter = log.post(origin, decision)
                        .map(cited -> from(origin, cited.post().name()))
                        .orElse(List.of());
                hindrances.mustBeNone(origin, DisposalScope.wordings(matter), recorder);
                Event event = new DisposalCarriedOut(Ref.to(decision), stores(origin, matter, notReached));
                Draft draft = Draft.of(event);
                // Refused if the incident moves on meanwhile, so that the list is about what is erased.
                Receipt receipt = recording
                        .record(origin, List.of(draft), recorder, last, request)
                        .getFirst();
                return new CarriedOut(receipt, cleaning.clean());
            } catch (NotRecorded.MovedOn moved) {
                if (attempt == ATTEMPTS) {
                    throw new NotRecorded.NotNow(moved);
                }
            }
        }
    }

    private List<Store> stores(String origin, List<StoredPost> matter, List<Store> notReached) {
        List<Passages> decided = DisposalScope.at(matter);
        List<StoredPost> posts = new ArrayList<>();
        DisposalScope.posts(decided).forEach(number -> log.post(origin, number).ifPresent(posts::add));
        for (StoredPost post : posts) {
            ErasureReport.beyond(post, DisposalScope.of(decided, post.post().number()))
                    .ifPresent(passages -> refuse(post, passages));
        }
        return reached.stores(origin, decided, posts, notReached);
    }

    private static void refuse(StoredPost post, Passages passages) {
        throw new NotRecorded.Refused(
                "decision",
                "Beslutet pekar i nr %d ut något som inte kan gallras (%s); bara ord, personer och bilagor kan det: rätta beslutet."
                        .formatted(post.post().number(), passages.path() == null ? "hela posten" : passages.path()));
    }

    private List<StoredPost> from(String origin, int first) {
        List<StoredPost> posts = new ArrayList<>();
        List<StoredPost> page = log.posts(origin, first - 1, PAGE);
        while (!page.isEmpty()) {
            posts.addAll(page);
            page = log.posts(origin, page.getLast().post().number(), PAGE);
        }
        return posts;
    }
}
