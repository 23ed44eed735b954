package se.stabsliggaren.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Post;

/**
 * The hidings and warning signals of a log that stand after some post. Whoever withdraws one, or lifts a signal, uncovers
 * again; a correction covers what it says instead. Immutable.
 */
public final class Coverings {

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
        return after(post.number(), post.name(), post.event());
    }

    private Coverings after(int number, int name, Event said) {
        TreePMap<Integer, Integer> known = name == number ? names : names.plus(number, name);
        return switch (CoverChange.of(said)) {
            case CoverChange.Laid laid -> new Coverings(number, known, made.plus(name, laid.coverings()), lifted);
            case CoverChange.Lifted of -> new Coverings(number, known, made, lifted.plus(name, matter(of.signal())));
            case CoverChange.Withdrawn of -> {
                int gone = matter(of.post());
                yield new Coverings(number, known, made.minus(gone), lifted.minus(gone));
            }
            case CoverChange.Unchanged ignored -> new Coverings(number, known, made, lifted);
        };
    }

    /** The number by which the matter of a post is known. */
    private int matter(int post) {
        return names.getOrDefault(post, post);
    }

    /** The same after a post that nobody had the right to uncover by: what it covers is covered, and all else still is. */
    public Coverings keptAfter(Post post) {
        Coverings next = after(post);
        Optional<Integer> touched = touched(post.name(), post.event());
        if (touched.isEmpty()) {
            return next;
        }
        List<Covering> both = new ArrayList<>(madeBy(touched.get()));
        both.addAll(next.madeBy(touched.get()));
        return new Coverings(next.last, next.names, made.plus(touched.get(), List.copyOf(both)), lifted);
    }

    /** Whether this post covers less than what was covered, of what this reader may not read. */
    public boolean uncovers(Post post, Sight reader) {
        return uncovers(post.number(), post.name(), post.event(), reader);
    }

    /**
     * Whether less would be covered, of what this reader may not read in whole, if this were recorded.
     *
     * @param name the number by which its matter would be known: its own, or that of the post it corrects
     */
    public boolean uncovers(int number, int name, Event said, Sight reader) {
        Optional<Integer> touched = touched(name, said);
        if (touched.isEmpty()) {
            return false;
        }
        List<Covering> left = after(number, name, said).madeBy(touched.get());
        List<Covering> undone = madeBy(touched.get()).stream()
                .filter(before -> left.stream().noneMatch(after -> after.coversAllOf(before)))
                .toList();
        return !undone.isEmpty()
                && all().stream().filter(reader::applies).anyMatch(closed -> undone.stream()
                        .anyMatch(opened -> sameMatter(opened, closed)));
    }

    private boolean sameMatter(Covering one, Covering other) {
        return matter(one.post()) == matter(other.post());
    }

    /** Whose covering an event changes, by the name of the post that made it. */
    private Optional<Integer> touched(int name, Event said) {
        return switch (CoverChange.of(said)) {
            case CoverChange.Laid ignored -> Optional.of(name);
            case CoverChange.Lifted of -> Optional.of(matter(of.signal()));
            case CoverChange.Withdrawn of -> Optional.of(matter(of.post()));
            case CoverChange.Unchanged ignored -> Optional.empty();
        };
    }

    /** What one matter covers now. */
    private List<Covering> madeBy(int name) {
        return lifted.containsValue(name) ? List.of() : made.getOrDefault(name, List.of());
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
                .filter(said -> said.startsWith(CoverChange.SIGNAL + ", "))
                .map(said -> said.substring(CoverChange.SIGNAL.length() + 2));
    }

    /** Whether the same is covered, however many posts have come since. */
    public boolean coversAs(Coverings other) {
        return all().equals(other.all());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Coverings same
                && last == same.last
                && names.equals(same.names)
                && made.equals(same.made)
                && lifted.equals(same.lifted);
    }

    @Override
    public int hashCode() {
        return Objects.hash(last, names, made, lifted);
    }
}
