package se.stabsliggaren.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 *
 * @param last the last post seen
 * @param names of corrections, the number their matter is known by
 * @param made what covers, by the name of the post that says so
 * @param lifted which signals were taken away, by the name of the post that says so
 */
public record Coverings(
        int last,
        TreePMap<Integer, Integer> names,
        TreePMap<Integer, List<Covering>> made,
        TreePMap<Integer, Integer> lifted) {

    private static final String SIGNAL = "varningssignal";

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

    /** All that covers now. */
    List<Covering> all() {
        List<Covering> standing = new ArrayList<>();
        made.forEach((by, coverings) -> {
            if (!lifted.containsValue(by)) {
                standing.addAll(coverings);
            }
        });
        return standing;
    }

    /** What covers this post: what was said of it, and of the same matter in an earlier wording. */
    List<Covering> of(Post post) {
        List<Covering> of = new ArrayList<>();
        for (Covering covering : all()) {
            if (covering.post() == post.number()) {
                of.add(covering);
            } else if (covering.post() < post.number()
                    && names.getOrDefault(covering.post(), covering.post()) == post.name()) {
                of.add(covering.ofPath());
            }
        }
        return of;
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
        return all().equals(other.all());
    }
}
