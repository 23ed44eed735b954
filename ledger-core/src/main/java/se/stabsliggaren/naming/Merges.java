package se.stabsliggaren.naming;

import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.RecordEvent.NamesMerged;

/**
 * The standing posts by which spellings mean the same, and what follows of them all. Immutable. One that comes last is
 * added to the rest; only where one is corrected or withdrawn are all taken in order again.
 */
public final class Merges {

    private static final Merges NONE = new Merges(TreePMap.empty(), SameNames.none());

    private final TreePMap<Integer, NamesMerged> standing;
    private final SameNames same;

    private Merges(TreePMap<Integer, NamesMerged> standing, SameNames same) {
        this.standing = standing;
        this.same = same;
    }

    public static Merges none() {
        return NONE;
    }

    /**
     * With what this event says, but for its reason, and nothing else of its post.
     *
     * @param post its number, or that of the post it corrects
     */
    public Merges with(int post, Event event) {
        if (!(event instanceof NamesMerged merged)) {
            return without(post);
        }
        NamesMerged names = new NamesMerged(merged.kind(), merged.spellings(), merged.name(), null);
        TreePMap<Integer, NamesMerged> all = standing.plus(post, names);
        boolean last = standing.isEmpty() || standing.lastKey() < post;
        return new Merges(all, last ? same.after(post, names) : SameNames.of(all));
    }

    public Merges without(int post) {
        if (!standing.containsKey(post)) {
            return this;
        }
        TreePMap<Integer, NamesMerged> rest = standing.minus(post);
        return new Merges(rest, SameNames.of(rest));
    }

    /** What follows of them. */
    public SameNames same() {
        return same;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Merges that && standing.equals(that.standing);
    }

    @Override
    public int hashCode() {
        return standing.hashCode();
    }
}
