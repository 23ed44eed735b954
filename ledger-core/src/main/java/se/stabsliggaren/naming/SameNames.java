package se.stabsliggaren.naming;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
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
        Set<Name> spellings = spellings(merged);
        Set<Integer> together = new LinkedHashSet<>();
        spellings.stream().filter(joinedIn::containsKey).map(joinedIn::get).forEach(together::add);
        int kept = together.stream()
                .max(Comparator.comparing(
                        one -> joined.getOrDefault(one, nothing("")).spellings().size()))
                .orElse(post);
        PSet<Name> all = joined.getOrDefault(kept, nothing("")).spellings();
        Map<Name, Integer> moved = new HashMap<>();
        PMap<Integer, Joined> rest = joined;
        for (int one : together) {
            if (one != kept) {
                spellings.addAll(joined.getOrDefault(one, nothing("")).spellings());
                rest = rest.minus(one);
            }
        }
        spellings.forEach(name -> moved.put(name, kept));
        return new SameNames(
                joinedIn.plusAll(moved), rest.plus(kept, new Joined(merged.name(), all.plusAll(spellings))));
    }

    private static Joined nothing(String name) {
        return new Joined(name, HashTreePSet.empty());
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
