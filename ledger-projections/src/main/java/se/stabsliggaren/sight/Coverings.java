package se.stabsliggaren.sight;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.PostHidden;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.SecrecyEvent.SecrecyMarked;
import se.stabsliggaren.event.SecrecyEvent.SecrecyUnmarked;

/**
 * The hidings and warning signals of a log that stand after some post. Whoever withdraws one, or lifts a signal, uncovers
 * again; a correction covers what it says instead. Immutable.
 */
public final class Coverings {

    private static final String SIGNAL = "varningssignal";

    private final int last;

    /** Of corrections, the number their matter is known by. */
    private final TreePMap<Integer, Integer> names;

    /** What covers, by the name of the post that says so. */
    private final TreePMap<Integer, List<Covering>> made;

    /** Which signals were taken away, by the name of the post that says so. */
    private final TreePMap<Integer, Integer> lifted;

    /** Made when somebody asks first; two who ask at once make the same. */
    private volatile @Nullable Standing standing;

    private Coverings(
            int last,
            TreePMap<Integer, Integer> names,
            TreePMap<Integer, List<Covering>> made,
            TreePMap<Integer, Integer> lifted) {
        this.last = last;
        this.names = names;
        this.made = made;
        this.lifted = lifted;
    }

    public static Coverings none() {
        return new Coverings(0, TreePMap.empty(), TreePMap.empty(), TreePMap.empty());
    }

    public Coverings after(Post post) {
        int name = post.name();
        TreePMap<Integer, Integer> known = name == post.number() ? names : names.plus(post.number(), name);
        if (post.event() instanceof SecrecyMarked event) {
            return new Coverings(post.number(), known, made.plus(name, marks(event)), lifted);
        }
        if (post.event() instanceof PostHidden event) {
            Covering hidden = new Covering(event.post().post(), event.path(), List.of(), new Cover.Hidden());
            return new Coverings(post.number(), known, made.plus(name, List.of(hidden)), lifted);
        }
        if (post.event() instanceof SecrecyUnmarked event) {
            int mark = known.getOrDefault(event.mark().post(), event.mark().post());
            return new Coverings(post.number(), known, made, lifted.plus(name, mark));
        }
        if (post.event() instanceof PostWithdrawn event) {
            int gone = known.getOrDefault(event.post().post(), event.post().post());
            return new Coverings(post.number(), known, made.minus(gone), lifted.minus(gone));
        }
        return new Coverings(post.number(), known, made, lifted);
    }

    private static List<Covering> marks(SecrecyMarked event) {
        return event.marked().stream().map(Coverings::mark).toList();
    }

    private static Covering mark(Passages passages) {
        String provision = passages.provision();
        Cover cover = new Cover.Withheld(provision == null ? SIGNAL : SIGNAL + ", " + provision);
        return new Covering(passages.post().post(), passages.path(), passages.words(), cover);
    }

    /** The number of the last post seen. */
    public int last() {
        return last;
    }

    /** All that covers now. */
    List<Covering> all() {
        return standing().all();
    }

    /** What covers this post: what was said of it, and of the same matter in an earlier wording. */
    List<Covering> of(Post post) {
        return standing().of(post);
    }

    private Standing standing() {
        Standing known = standing;
        if (known == null) {
            known = new Standing(names, made, lifted);
            standing = known;
        }
        return known;
    }

    /** Whether anything is said of this post, be it that there is nothing in it that can be covered. */
    public boolean concern(Post post) {
        return !of(post).isEmpty();
    }

    /** Whether it was hidden, in whole or in part. */
    public boolean hide(Post post) {
        return of(post).stream().anyMatch(covering -> covering.cover() instanceof Cover.Hidden);
    }

    /** The provision that a warning signal claims; absent when it claims none. */
    public static Optional<String> claimed(Cover.Withheld cover) {
        return Optional.of(cover.provision())
                .filter(said -> said.startsWith(SIGNAL + ", "))
                .map(said -> said.substring(SIGNAL.length() + 2));
    }

    /** Whether the same is covered, however many posts have come since. */
    public boolean coversAs(Coverings other) {
        return this == other || all().equals(other.all());
    }
}
