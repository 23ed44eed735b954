package se.stabsliggaren.api.store;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.RecordEvent.DisposalDecided;
import se.stabsliggaren.integrity.NamedSlots;
import se.stabsliggaren.integrity.Slot;

/** What a decision of disposal names: posts, paths and words. */
public final class DecidedDisposal {

    private DecidedDisposal() {}

    /**
     * What the decision names by its latest wording; nothing when the post is no such decision.
     *
     * @param decision its number, or that of a correction of it
     * @param later the posts from that number to the end
     */
    public static List<Passages> at(int decision, List<StoredPost> later) {
        List<StoredPost> wordings = wordings(decision, later);
        return wordings.isEmpty()
                ? List.of()
                : ((DisposalDecided) wordings.getLast().post().event()).passages();
    }

    /**
     * The decision in every wording from this one on, oldest first; none when the post is no such decision.
     *
     * @param later the posts from that number to the end
     */
    public static List<StoredPost> wordings(int decision, List<StoredPost> later) {
        int name = later.isEmpty() ? decision : later.getFirst().post().name();
        return later.stream()
                .filter(stored -> stored.post().name() == name && stored.post().event() instanceof DisposalDecided)
                .toList();
    }

    /** The posts it concerns, in order. */
    public static SortedSet<Integer> posts(List<Passages> decided) {
        return decided.stream().map(passages -> passages.post().post()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What it names of one post. */
    public static List<Passages> of(List<Passages> decided, int post) {
        return decided.stream()
                .filter(passages -> passages.post().post() == post)
                .toList();
    }

    /** Whether one of these passages names the slot: by its path, a path above it, or the post as a whole. */
    public static Predicate<Slot> slots(List<Passages> passages) {
        NamedSlots<Passages> named = new NamedSlots<>();
        passages.forEach(one -> named.add(one.path(), one.words(), one));
        return slot -> named.first(slot.path(), slot.position()).isPresent();
    }
}
