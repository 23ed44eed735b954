package se.stabsliggaren.projection.breach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Those whom a filing of one controller can be about, in the order of their breaches. */
final class Possible {

    private final List<Party> parties;
    private final List<Integer> breaches;
    private final Map<Integer, Party> first = new HashMap<>();

    Possible(List<Party> parties) {
        this.parties = parties;
        parties.forEach(party -> first.putIfAbsent(party.breach(), party));
        breaches = List.copyOf(new TreeSet<>(first.keySet()));
    }

    List<Party> parties() {
        return parties;
    }

    /** The one of this breach; null when there is none. */
    @Nullable
    Party of(int breach) {
        return first.get(breach);
    }

    /** The same with those alone; all where there is none of those. */
    Possible only(Predicate<Party> those) {
        List<Party> left = parties.stream().filter(those).toList();
        return left.isEmpty() || left.size() == parties.size() ? this : new Possible(left);
    }

    /** Their breaches, ascending. */
    List<Integer> breaches() {
        return breaches;
    }

    /** The breaches beside this one, ascending. */
    List<Integer> beside(int breach) {
        List<Integer> others = new ArrayList<>(breaches);
        others.remove(Integer.valueOf(breach));
        return List.copyOf(others);
    }
}
