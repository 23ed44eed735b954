package se.stabsliggaren.api.disposal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.pcollections.TreePMap;
import se.stabsliggaren.api.append.LedgerClock;
import se.stabsliggaren.api.store.LastUsed;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.Remembered;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.api.store.UnknownPost;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.DisposalCarriedOut;
import se.stabsliggaren.event.RecordEvent.DisposalDecided;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.projection.text.SwedishTime;

/** The disposals that are decided and not carried out, and from when on they can be: for those who may object. */
public final class OpenDisposals {

    private static final int LOGS = 1000;
    private static final int PAGE = 1000;

    private final PostLog posts;
    private final LedgerClock wall;
    private final TwoPersons.Waits waits;
    private final Remembered<Map<String, Known>> byLog;

    public OpenDisposals(PostLog posts, LedgerClock wall, TwoPersons.Waits waits) {
        this.posts = posts;
        this.wall = wall;
        this.waits = waits;
        this.byLog = new Remembered<>(posts.eras(), () -> new LastUsed<>(LOGS));
    }

    /**
     * One of them.
     *
     * @param decision the number of the decision's latest wording
     * @param left how long until it can be carried out; zero when it can
     */
    public record Open(int decision, Instant decided, Instant earliest, Duration left) {

        /** Of whom it is told, in one sentence. */
        public String sentence() {
            return left.isZero()
                    ? "Gallringen som beslutades i nr %d kan verkställas nu; återkalla beslutet om den inte ska ske."
                            .formatted(decision)
                    : "Gallringen som beslutades i nr %d kan verkställas från %s, om %s; återkalla beslutet om den inte ska ske."
                            .formatted(decision, SwedishTime.dated(earliest), TwoPersons.written(left));
        }
    }

    /**
     * A log as far as it was read.
     *
     * @param decided the latest wordings of what is open, by the number the decision is known by
     */
    private record Known(int last, TreePMap<Integer, Integer> names, TreePMap<Integer, Post> decided) {

        Known after(Post post) {
            TreePMap<Integer, Integer> known =
                    post.name() == post.number() ? names : names.plus(post.number(), post.name());
            if (post.event() instanceof DisposalDecided) {
                return new Known(post.number(), known, decided.plus(post.name(), post));
            }
            if (post.event() instanceof DisposalCarriedOut done) {
                return new Known(
                        post.number(),
                        known,
                        decided.minus(matter(done.decision().post())));
            }
            if (post.event() instanceof PostWithdrawn gone) {
                return new Known(
                        post.number(), known, decided.minus(matter(gone.post().post())));
            }
            return new Known(post.number(), known, decided);
        }

        private int matter(int post) {
            return names.getOrDefault(post, post);
        }
    }

    /**
     * What is open in this log, oldest first.
     *
     * @throws UnknownPost when a post of it cannot be read, by which one of them may have been withdrawn
     */
    public List<Open> in(String log) {
        Instant now = wall.now().recordedAt();
        return known(log).decided().values().stream()
                .map(post -> open(post, now))
                .toList();
    }

    private Open open(Post decision, Instant now) {
        Instant earliest = decision.recordedAt().plus(waits.decided());
        Duration left = Duration.between(now, earliest);
        return new Open(decision.number(), decision.recordedAt(), earliest, left.isNegative() ? Duration.ZERO : left);
    }

    private synchronized Known known(String log) {
        Map<String, Known> remembered = byLog.now();
        Known known = remembered.getOrDefault(log, new Known(0, TreePMap.empty(), TreePMap.empty()));
        List<StoredPost> newer;
        do {
            newer = posts.posts(log, known.last(), PAGE);
            for (StoredPost stored : newer) {
                known = known.after(stored.post());
            }
        } while (newer.size() == PAGE);
        remembered.put(log, known);
        return known;
    }
}
