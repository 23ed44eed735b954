package se.stabsliggaren.projection.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;
import org.pcollections.TreePVector;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Ref;

/**
 * What the posts of a log do to one another, and which of them introduce whom. Numbers and random ids alone, so that
 * nothing in it can be covered or erased. Immutable.
 */
public final class AmendmentIndex {

    private final int last;
    private final Amendments amendments;
    private final TreePMap<Integer, TreePVector<Integer>> corrections;
    private final TreePMap<Integer, TreePVector<Integer>> aims;
    private final TreePMap<Integer, String> accounts;
    private final TreePSet<Integer> merging;
    private volatile @Nullable Map<Integer, List<Amendment>> marks;

    private AmendmentIndex(
            int last,
            Amendments amendments,
            TreePMap<Integer, TreePVector<Integer>> corrections,
            TreePMap<Integer, TreePVector<Integer>> aims,
            TreePMap<Integer, String> accounts,
            TreePSet<Integer> merging) {
        this.last = last;
        this.amendments = amendments;
        this.corrections = corrections;
        this.aims = aims;
        this.accounts = accounts;
        this.merging = merging;
    }

    /** Those of a log without posts. */
    public static AmendmentIndex none() {
        return new AmendmentIndex(
                0, Amendments.none(), TreePMap.empty(), TreePMap.empty(), TreePMap.empty(), TreePSet.empty());
    }

    /** After one more post, which follows the last. */
    public AmendmentIndex after(Post post) {
        Amendments made = amendments.after(post);
        PostEffect effect = PostEffect.of(post.event());
        List<Integer> at = Stream.concat(
                        made.byPost().getOrDefault(post.number(), TreePVector.empty()).stream()
                                .map(Amendment::on),
                        covered(effect))
                .toList();
        return new AmendmentIndex(
                post.number(),
                made,
                correctionsAfter(post.number(), made.nameOf(post.number())),
                at.isEmpty() ? aims : aims.plus(post.number(), TreePVector.from(at)),
                effect instanceof PostEffect.Introduces introduces
                        ? accounts.plus(post.number(), introduces.account())
                        : accounts,
                effect instanceof PostEffect.Merges ? merging.plus(post.number()) : merging);
    }

    private TreePMap<Integer, TreePVector<Integer>> correctionsAfter(int post, int name) {
        return name == post
                ? corrections
                : corrections.plus(
                        name,
                        corrections.getOrDefault(name, TreePVector.empty()).plus(post));
    }

    private static Stream<Integer> covered(PostEffect effect) {
        return effect instanceof PostEffect.Marks marks ? marks.posts().stream().map(Ref::post) : Stream.empty();
    }

    /** The last post seen. */
    public int last() {
        return last;
    }

    /** What later posts did to this one, oldest first. */
    public List<Amendment> of(int post) {
        return marks().getOrDefault(post, List.of());
    }

    /** Whether this post still is what the record says: neither corrected nor withdrawn. */
    public boolean stands(int post) {
        return marks().getOrDefault(post, List.of()).stream().noneMatch(Amendment::undoes);
    }

    /** The post that says who an account is: the latest that was neither corrected nor withdrawn. */
    public OptionalInt introduction(String account) {
        return accounts.descendingMap().entrySet().stream()
                .filter(made -> made.getValue().equals(account) && stands(made.getKey()))
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    /** The posts that say which names mean the same, and stand; in their order. */
    public List<Integer> merges() {
        return merging.stream().filter(this::stands).toList();
    }

    /** Whether one of these says so, standing or not. */
    public boolean mergeNames(Collection<Integer> posts) {
        return posts.stream().anyMatch(merging::contains);
    }

    /** The earlier posts that may be told in another way once this one has come. */
    public Set<Integer> changedBy(int post) {
        Set<Integer> changed = new TreeSet<>();
        reach(post, changed);
        changed.removeIf(earlier -> earlier >= post);
        return changed;
    }

    private void reach(int post, Set<Integer> changed) {
        for (int aim : aims.getOrDefault(post, TreePVector.empty())) {
            for (int same : matter(aim)) {
                if (changed.add(same)) {
                    reach(same, changed);
                }
            }
        }
    }

    /** The accounts that these posts introduce. */
    public List<String> introducedIn(Collection<Integer> posts) {
        return posts.stream()
                .map(accounts::get)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /** A post with its corrections, by any of their numbers. */
    private Set<Integer> matter(int post) {
        int name = amendments.nameOf(post);
        Set<Integer> matter = new TreeSet<>(List.of(name, post));
        matter.addAll(corrections.getOrDefault(name, TreePVector.empty()));
        return matter;
    }

    private Map<Integer, List<Amendment>> marks() {
        Map<Integer, List<Amendment>> found = marks;
        if (found == null) {
            found = amendments.marks();
            marks = found;
        }
        return found;
    }
}
