package se.stabsliggaren.naming;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.RecordEvent.NamesMerged;

/**
 * The names that the standing posts of a log say. Immutable; a change shares the rest with the version before.
 *
 * <p>Nearly the same is looked for among the names that have one half of the letters in common: of two names that are one
 * slip apart, one half is whole, or two letters in the middle stand in each other's place. At most {@link #ASKED} names of
 * a post are looked for, each among at most {@link #COMPARED} of a half, so that a post costs the same in a log of however
 * many names.
 */
public final class KnownNames {

    /** So many new names of one post are looked for; a longer list was not typed by a tired person. */
    private static final int ASKED = 32;

    /** So many names of one half are compared. */
    private static final int COMPARED = 64;

    /** So many posts are named in one remark. */
    private static final int TOLD = 5;

    private static final KnownNames NONE =
            new KnownNames(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    private final PMap<Integer, List<Name>> saidIn;
    private final PMap<Name, TreePSet<Integer>> posts;
    private final PMap<Half, TreePMap<String, Likeness>> halves;
    /** Of the posts that list several names side by side. */
    private final PMap<Integer, List<SideBySide>> listedIn;

    private KnownNames(
            PMap<Integer, List<Name>> saidIn,
            PMap<Name, TreePSet<Integer>> posts,
            PMap<Half, TreePMap<String, Likeness>> halves,
            PMap<Integer, List<SideBySide>> listedIn) {
        this.saidIn = saidIn;
        this.posts = posts;
        this.halves = halves;
        this.listedIn = listedIn;
    }

    public static KnownNames none() {
        return NONE;
    }

    /** With the names of this event, and no others of its post. */
    public KnownNames with(int post, Event event) {
        KnownNames before = without(post);
        List<Name> names = Name.in(event);
        if (names.isEmpty()) {
            return before;
        }
        PMap<Name, TreePSet<Integer>> known = before.posts;
        PMap<Half, TreePMap<String, Likeness>> found = before.halves;
        for (Name name : names) {
            TreePSet<Integer> earlier = known.get(name);
            known = known.plus(name, (earlier == null ? TreePSet.<Integer>empty() : earlier).plus(post));
            if (earlier == null) {
                Likeness like = Likeness.of(name.typed());
                for (Half half : Half.of(name.kind(), like).toList()) {
                    found = found.plus(
                            half, found.getOrDefault(half, TreePMap.empty()).plus(like.folded(), like));
                }
            }
        }
        List<SideBySide> lists = SideBySide.in(event);
        return new KnownNames(
                before.saidIn.plus(post, names),
                known,
                found,
                lists.isEmpty() ? before.listedIn : before.listedIn.plus(post, lists));
    }

    public KnownNames without(int post) {
        List<Name> names = saidIn.get(post);
        if (names == null) {
            return this;
        }
        PMap<Name, TreePSet<Integer>> known = posts;
        PMap<Half, TreePMap<String, Likeness>> found = halves;
        for (Name name : names) {
            TreePSet<Integer> rest = Objects.requireNonNull(known.get(name)).minus(post);
            known = rest.isEmpty() ? known.minus(name) : known.plus(name, rest);
            if (rest.isEmpty()) {
                Likeness like = Likeness.of(name.typed());
                for (Half half : Half.of(name.kind(), like).toList()) {
                    TreePMap<String, Likeness> others =
                            found.getOrDefault(half, TreePMap.empty()).minus(like.folded());
                    found = others.isEmpty() ? found.minus(half) : found.plus(half, others);
                }
            }
        }
        return new KnownNames(saidIn.minus(post), known, found, listedIn.minus(post));
    }

    /** Whether any post says it. */
    public boolean knows(Name name) {
        return posts.containsKey(name);
    }

    /** The first posts that list side by side what a post that comes next says is one; lowest number first. */
    public int[] listedAsTwo(NamesMerged merged, SameNames before) {
        SameNames after = before.after(Integer.MAX_VALUE, merged);
        return before.moving(merged).stream()
                .flatMap(name -> posts.getOrDefault(name, TreePSet.empty()).stream())
                .distinct()
                .filter(post ->
                        listedIn.getOrDefault(post, List.of()).stream().anyMatch(list -> list.becameOne(before, after)))
                .sorted()
                .limit(TOLD)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * The first posts that say what is nearly a name of this event, of those that no post has said yet; lowest number
     * first. Of two names that were said to mean the same neither is asked about.
     */
    public int[] nearlySaid(Event event, SameNames same) {
        TreeSet<Integer> first = new TreeSet<>();
        Name.in(event).stream()
                .filter(name -> !knows(name) && !same.knows(name))
                .limit(ASKED)
                .forEach(name -> near(name).forEach(first::add));
        return first.stream().limit(TOLD).mapToInt(Integer::intValue).toArray();
    }

    private Stream<Integer> near(Name name) {
        Likeness like = Likeness.of(name.typed());
        return Half.alike(name.kind(), like)
                .flatMap(half -> halves.getOrDefault(half, TreePMap.empty()).values().stream()
                        .limit(COMPARED))
                .filter(like::isNear)
                .map(other -> Objects.requireNonNull(
                                posts.get(Name.of(name.kind(), other.folded())), "a name that is known")
                        .first());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KnownNames that && saidIn.equals(that.saidIn);
    }

    @Override
    public int hashCode() {
        return saidIn.hashCode();
    }
}
