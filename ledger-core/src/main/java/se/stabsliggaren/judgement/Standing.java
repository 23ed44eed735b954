package se.stabsliggaren.judgement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import se.stabsliggaren.event.Ref;

/**
 * What a capability remembers of its posts that stand: of each, what it did, which earlier posts it is about, and the
 * codes a rule may need. Numbers and codes, never text. A corrected post's fact is replaced under its old number, a
 * withdrawn one's is gone, so nothing ever has to be undone. Immutable; a change shares the rest with the version
 * before, so that a long incident costs no more than a short one.
 *
 * @param <K> what a post of this capability can have done
 */
public final class Standing<K extends Enum<K>> {

    /**
     * What is remembered of one post.
     *
     * @param about the earlier posts it is about, perhaps none
     * @param codes the codes a rule may need, in an order the capability knows
     */
    public record Fact<K extends Enum<K>>(int post, K kind, List<Integer> about, List<String> codes) {}

    private final PMap<Integer, Fact<K>> facts;
    private final PMap<Integer, PVector<Integer>> postsAbout;

    private Standing(PMap<Integer, Fact<K>> facts, PMap<Integer, PVector<Integer>> postsAbout) {
        this.facts = facts;
        this.postsAbout = postsAbout;
    }

    public static <K extends Enum<K>> Standing<K> none() {
        return new Standing<>(HashTreePMap.empty(), HashTreePMap.empty());
    }

    /** With a fact about earlier posts; a null reference is one that was not made. */
    public Standing<K> with(int post, K kind, @Nullable Ref... about) {
        return with(post, kind, List.of(), about);
    }

    public Standing<K> with(int post, K kind, List<String> codes, @Nullable Ref... about) {
        List<Integer> numbers =
                Arrays.stream(about).flatMap(Stream::ofNullable).map(Ref::post).toList();
        Standing<K> cleared = without(post);
        PMap<Integer, PVector<Integer>> index = cleared.postsAbout;
        for (Integer number : numbers) {
            index = index.plus(
                    number, index.getOrDefault(number, TreePVector.empty()).plus(post));
        }
        return new Standing<>(cleared.facts.plus(post, new Fact<>(post, kind, numbers, List.copyOf(codes))), index);
    }

    public Standing<K> without(int post) {
        Fact<K> fact = facts.get(post);
        if (fact == null) {
            return this;
        }
        PMap<Integer, PVector<Integer>> index = postsAbout;
        for (Integer number : fact.about()) {
            index = index.plus(
                    number, index.getOrDefault(number, TreePVector.empty()).minus((Object) post));
        }
        return new Standing<>(facts.minus(post), index);
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
        return postsAbout.getOrDefault(post.post(), TreePVector.empty()).stream()
                .sorted()
                .map(facts::get);
    }

    /** The first standing post of this kind about the other. */
    public Optional<Integer> first(K kind, Ref about) {
        return about(about).filter(fact -> fact.kind() == kind).map(Fact::post).findFirst();
    }

    /** The standing facts of this kind, lowest number first. */
    public Stream<Fact<K>> all(K kind) {
        return facts.values().stream()
                .filter(fact -> fact.kind() == kind)
                .sorted((a, b) -> Integer.compare(a.post(), b.post()));
    }

    /** The first standing post of this kind with exactly these codes. */
    public Optional<Integer> first(K kind, List<String> codes) {
        return all(kind)
                .filter(fact -> fact.codes().equals(codes))
                .map(Fact::post)
                .findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Standing<?> that && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }
}
