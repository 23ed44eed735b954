package se.stabsliggaren.api.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.DisposalDecided;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.integrity.NamedSlots;
import se.stabsliggaren.integrity.Slot;

/** What a decision of disposal names: posts, paths and words. */
public final class DisposalScope {

    private DisposalScope() {}

    /**
     * What the decision names by the wording that counts; nothing when the post is no such decision, or it was withdrawn.
     *
     * @param posts those from the first of the decision's matter to the last before it is carried out
     */
    public static List<Passages> at(List<StoredPost> posts) {
        int name = posts.isEmpty() ? 0 : posts.getFirst().post().number();
        Set<Integer> wordings = new HashSet<>(Set.of(name));
        List<Passages> decided = List.of();
        for (StoredPost stored : posts) {
            Post post = stored.post();
            if (post.name() == name && post.event() instanceof DisposalDecided event) {
                wordings.add(post.number());
                decided = event.passages();
            } else if (post.event() instanceof PostWithdrawn event
                    && wordings.contains(event.post().post())) {
                decided = List.of();
            }
        }
        return decided;
    }

    /**
     * The decision in every wording, oldest first; none when the post is no such decision.
     *
     * @param posts those from the first of the decision's matter
     */
    public static List<StoredPost> wordings(List<StoredPost> posts) {
        int name = posts.isEmpty() ? 0 : posts.getFirst().post().number();
        return posts.stream()
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
