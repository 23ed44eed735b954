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
 * What a capability remembers of its posts that stand: of each, what it did, which earlier posts it is about, and the
 * codes a rule may need. Numbers and codes, never text. A corrected post's fact is replaced under its old number, a
 * withdrawn one's is gone, so nothing ever has to be undone. Immutable; a change shares the rest with the version
 * before, so that a long incident costs no more than a short one.
 *
 * @param <K> what a post of this capability can have done
 */
public final class FactIndex<K extends Enum<K>> {

    /**
     * What is remembered of one post.
     *
     * @param about the earlier posts it is about, perhaps none
     * @param codes the codes a rule may need, in an order the capability knows
     */
    public record Fact<K extends Enum<K>>(int post, K kind, List<Integer> about, List<String> codes) {}

    private final PMap<Integer, Fact<K>> facts;

    /** The same facts under everything a rule looks for: their kind, their codes together, each post they are about. */
    private final PMap<Object, TreePMap<Integer, Fact<K>>> found;

    private FactIndex(PMap<Integer, Fact<K>> facts, PMap<Object, TreePMap<Integer, Fact<K>>> found) {
        this.facts = facts;
        this.found = found;
    }

    public static <K extends Enum<K>> FactIndex<K> none() {
        return new FactIndex<>(HashTreePMap.empty(), HashTreePMap.empty());
    }

    /** With a fact about earlier posts; a null reference is one that was not made. */
    public FactIndex<K> with(int post, K kind, @Nullable Ref... about) {
        return with(post, kind, List.of(), about);
    }

    public FactIndex<K> with(int post, K kind, List<String> codes, @Nullable Ref... about) {
        List<Integer> numbers =
                Arrays.stream(about).flatMap(Stream::ofNullable).map(Ref::post).toList();
        Fact<K> fact = new Fact<>(post, kind, numbers, List.copyOf(codes));
        FactIndex<K> cleared = without(post);
        PMap<Object, TreePMap<Integer, Fact<K>>> index = cleared.found;
        for (Object key : keys(fact)) {
            index = index.plus(key, index.getOrDefault(key, TreePMap.empty()).plus(post, fact));
        }
        return new FactIndex<>(cleared.facts.plus(post, fact), index);
    }

    public FactIndex<K> without(int post) {
        Fact<K> fact = facts.get(post);
        if (fact == null) {
            return this;
        }
        PMap<Object, TreePMap<Integer, Fact<K>>> index = found;
        for (Object key : keys(fact)) {
            TreePMap<Integer, Fact<K>> rest =
                    index.getOrDefault(key, TreePMap.empty()).minus(post);
            index = rest.isEmpty() ? index.minus(key) : index.plus(key, rest);
        }
        return new FactIndex<>(facts.minus(post), index);
    }

    private static Set<Object> keys(Fact<?> fact) {
        Set<Object> keys = new HashSet<>(fact.about());
        keys.add(fact.kind());
        keys.add(fact.codes());
        return keys;
    }

    private Stream<Fact<K>> under(Object key) {
        return found.getOrDefault(key, TreePMap.empty()).values().stream();
    }

    /** Whether the post stands and did one of these. */
    @SafeVarargs
    public final boolean is(Ref post, K... kinds) {
        Fact<K> fact = facts.get(post.post());
        return fact != null && Arrays.asList(kinds).contains(fact.kind());
    }

    /** What is remembered of a post, if it stands. */
    public Optional<Fact<K>> fact(int post) {
        return Optional.ofNullable(facts.get(post));
    }

    /** The standing facts about a post, lowest number first, however late one of them was corrected. */
    public Stream<Fact<K>> about(Ref post) {
        return under(post.post());
    }

    /** The first standing post of this kind about the other. */
    public Optional<Integer> first(K kind, Ref about) {
        return about(about).filter(fact -> fact.kind() == kind).map(Fact::post).findFirst();
    }

    /** The standing facts of this kind, lowest number first. */
    public Stream<Fact<K>> all(K kind) {
        return under(kind);
    }

    /** The first standing post of this kind with exactly these codes. */
    public Optional<Integer> first(K kind, List<String> codes) {
        return under(codes).filter(fact -> fact.kind() == kind).map(Fact::post).findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FactIndex<?> that && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }
}
