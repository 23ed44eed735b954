package se.stabsliggaren.naming;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import se.stabsliggaren.event.NameKind;
import se.stabsliggaren.event.RecordEvent.NamesMerged;
import se.stabsliggaren.format.NamesIn;
import se.stabsliggaren.format.TypedName;

/**
 * Which spellings mean the same, by the posts that say so ({@link NamesMerged}), taken in order. What two posts join is one,
 * whichever spelling they have in common, and is called what the last of them says. Immutable.
 */
public final class SameNames {

    private static final SameNames NONE = new SameNames(HashTreePMap.empty(), HashTreePMap.empty());

    private final PMap<Name, Integer> joinedIn;
    private final PMap<Integer, Joined> joined;

    private record Joined(String name, PSet<Name> spellings) {}

    private SameNames(PMap<Name, Integer> joinedIn, PMap<Integer, Joined> joined) {
        this.joinedIn = joinedIn;
        this.joined = joined;
    }

    public static SameNames none() {
        return NONE;
    }

    /** By all of these, in the order of their posts. */
    public static SameNames of(Map<Integer, NamesMerged> merges) {
        SameNames same = NONE;
        for (Map.Entry<Integer, NamesMerged> merge : new TreeMap<>(merges).entrySet()) {
            same = same.after(merge.getKey(), merge.getValue());
        }
        return same;
    }

    /** After one more post: the smaller sets are poured into the largest, so that no name moves often. */
    public SameNames after(int post, NamesMerged merged) {
        Set<Integer> together = together(merged);
        int kept = largest(together).orElse(post);
        PMap<Integer, Joined> rest = joined.minusAll(together);
        Map<Name, Integer> moved = new HashMap<>();
        moving(merged).forEach(name -> moved.put(name, kept));
        return new SameNames(
                joinedIn.plusAll(moved),
                rest.plus(kept, new Joined(merged.name(), spellings(kept).plusAll(moved.keySet()))));
    }

    /** The names that are joined anew by a post that comes next, but for those of the largest set it joins. */
    Set<Name> moving(NamesMerged merged) {
        Set<Integer> together = together(merged);
        Optional<Integer> kept = largest(together);
        Set<Name> moving = spellings(merged);
        kept.ifPresent(largest -> {
            together.remove(largest);
            moving.removeIf(name -> largest.equals(joinedIn.get(name)));
        });
        together.forEach(one -> moving.addAll(spellings(one)));
        return moving;
    }

    /** The sets that have one of its spellings. */
    private Set<Integer> together(NamesMerged merged) {
        Set<Integer> together = new LinkedHashSet<>();
        spellings(merged).stream()
                .filter(joinedIn::containsKey)
                .map(joinedIn::get)
                .forEach(together::add);
        return together;
    }

    private Optional<Integer> largest(Set<Integer> sets) {
        return sets.stream().max(Comparator.comparing(one -> spellings(one).size()));
    }

    private PSet<Name> spellings(int set) {
        Joined one = joined.get(set);
        return one == null ? HashTreePSet.empty() : one.spellings();
    }

    /** The spellings of a merge, each once, with what they are called from then on. */
    public static Set<Name> spellings(NamesMerged merged) {
        Set<Name> spellings = new LinkedHashSet<>();
        merged.spellings().forEach(typed -> spellings.add(Name.of(merged.kind(), typed)));
        spellings.add(Name.of(merged.kind(), merged.name()));
        return spellings;
    }

    public boolean isNothing() {
        return joined.isEmpty();
    }

    /** Whether some post says what this means. */
    boolean knows(Name name) {
        return joinedIn.containsKey(name);
    }

    /** What this is called: itself where no post says otherwise. */
    public String of(NameKind kind, String typed) {
        if (isNothing()) {
            return typed;
        }
        Integer in = joinedIn.get(Name.of(kind, typed));
        Joined one = in == null ? null : joined.get(in);
        return one == null ? typed : one.name();
    }

    /** Whether both name the same. */
    public boolean same(NameKind kind, String one, String other) {
        return TypedName.same(of(kind, one), of(kind, other));
    }

    /** Whether all of these are one already, and called this. */
    public boolean says(NamesMerged merged) {
        return spellings(merged).stream()
                .allMatch(name -> of(name.kind(), name.typed().folded()).equals(merged.name()) && knows(name));
    }

    /** The same event, or what is kept of it, with each name as it is called. */
    public <R> R in(R record) {
        return isNothing() ? record : NamesIn.map(record, this::of);
    }
}
