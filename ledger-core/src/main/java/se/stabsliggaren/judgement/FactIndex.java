package se.stabsliggaren.judgement;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePMap;
import se.stabsliggaren.event.Ref;

/**
 * What a log remembers of its posts that stand, one fact each, found by act, codes and what it is about. A corrected
 * post's fact is replaced under its old number, a withdrawn one's is gone, so nothing ever has to be undone. Immutable;
 * a change shares the rest with the version before, so that a long incident costs no more than a short one.
 */
public final class FactIndex {

    private static final FactIndex NONE = new FactIndex(HashTreePMap.empty(), HashTreePMap.empty());

    private final PMap<Integer, Fact> facts;

    /** The same facts under everything a rule looks for: their act, their codes together, each post they are about. */
    private final PMap<Object, TreePMap<Integer, Fact>> found;

    private FactIndex(PMap<Integer, Fact> facts, PMap<Object, TreePMap<Integer, Fact>> found) {
        this.facts = facts;
        this.found = found;
    }

    public static FactIndex none() {
        return NONE;
    }

    /** With this fact and no other of its post. */
    public FactIndex with(Fact fact) {
        int post = fact.post();
        FactIndex cleared = without(post);
        PMap<Object, TreePMap<Integer, Fact>> index = cleared.found;
        for (Object key : keys(fact)) {
            index = index.plus(key, index.getOrDefault(key, TreePMap.empty()).plus(post, fact));
        }
        return new FactIndex(cleared.facts.plus(post, fact), index);
    }

    public FactIndex without(int post) {
        Fact fact = facts.get(post);
        if (fact == null) {
            return this;
        }
        PMap<Object, TreePMap<Integer, Fact>> index = found;
        for (Object key : keys(fact)) {
            TreePMap<Integer, Fact> rest =
                    index.getOrDefault(key, TreePMap.empty()).minus(post);
            index = rest.isEmpty() ? index.minus(key) : index.plus(key, rest);
        }
        return new FactIndex(facts.minus(post), index);
    }

    private static Set<Object> keys(Fact fact) {
        Set<Object> keys = new HashSet<>(fact.about());
        keys.add(fact.act());
        if (!fact.codes().isEmpty()) {
            keys.add(fact.codes());
        }
        return keys;
    }

    private Stream<Fact> under(Object key) {
        return found.getOrDefault(key, TreePMap.empty()).values().stream();
    }

    /** Whether the post stands and did one of these. */
    public boolean is(Ref post, Enum<?>... acts) {
        Fact fact = facts.get(post.post());
        return fact != null && Arrays.asList(acts).contains(fact.act());
    }

    /** What is remembered of a post, if it stands. */
    public Optional<Fact> fact(int post) {
        return Optional.ofNullable(facts.get(post));
    }

    /** The standing facts about a post, lowest number first, however late one of them was corrected. */
    public Stream<Fact> about(Ref post) {
        return under(post.post());
    }

    /** The first standing post that did this about the other. */
    public Optional<Integer> first(Enum<?> act, Ref about) {
        return about(about).filter(fact -> fact.act() == act).map(Fact::post).findFirst();
    }

    /** The standing facts of this act, lowest number first. */
    public Stream<Fact> all(Enum<?> act) {
        return under(act);
    }

    /** The standing post of the highest number that did this. */
    public Optional<Integer> last(Enum<?> act) {
        TreePMap<Integer, Fact> all = found.getOrDefault(act, TreePMap.empty());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.lastKey());
    }

    /** The first standing post that did this with exactly these codes, one or more. */
    public Optional<Integer> first(Enum<?> act, List<String> codes) {
        return under(codes).filter(fact -> fact.act() == act).map(Fact::post).findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FactIndex that && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }
}
