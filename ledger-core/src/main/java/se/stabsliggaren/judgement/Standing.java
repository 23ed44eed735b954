package se.stabsliggaren.judgement;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The facts of one family that stand: by the number of the post that states them, and by the posts they are about. A
 * corrected post's fact is replaced under its old number, a withdrawn one's is gone. Immutable; a change shares
 * everything else with the version before, so that a long incident costs no more than a short one.
 *
 * @param <F> what the family keeps of a post: numbers and codes, never text
 */
public final class Standing<F extends Standing.Fact> {

    /** What a family keeps of one post. */
    public interface Fact {

        /** The earlier posts this one is about, perhaps none. */
        List<Integer> about();
    }

    private final PMap<Integer, F> byPost;
    private final PMap<Integer, PVector<Integer>> postsAbout;

    private Standing(PMap<Integer, F> byPost, PMap<Integer, PVector<Integer>> postsAbout) {
        this.byPost = byPost;
        this.postsAbout = postsAbout;
    }

    public static <F extends Fact> Standing<F> none() {
        return new Standing<>(HashTreePMap.empty(), HashTreePMap.empty());
    }

    public Standing<F> with(int post, F fact) {
        Standing<F> cleared = without(post);
        PMap<Integer, PVector<Integer>> index = cleared.postsAbout;
        for (int about : fact.about()) {
            index = index.plus(about, index.getOrDefault(about, TreePVector.empty()).plus(post));
        }
        return new Standing<>(cleared.byPost.plus(post, fact), index);
    }

    public Standing<F> without(int post) {
        F fact = byPost.get(post);
        if (fact == null) {
            return this;
        }
        PMap<Integer, PVector<Integer>> index = postsAbout;
        for (int about : fact.about()) {
            index = index.plus(about, index.getOrDefault(about, TreePVector.empty()).minus((Integer) post));
        }
        return new Standing<>(byPost.minus(post), index);
    }

    public @Nullable F of(int post) {
        return byPost.get(post);
    }

    /** The numbers of the standing posts that are about this one, oldest first. */
    public List<Integer> postsAbout(int post) {
        return postsAbout.getOrDefault(post, TreePVector.empty());
    }

    /** The facts about this post, oldest first. */
    public Stream<F> about(int post) {
        return postsAbout(post).stream().map(byPost::get);
    }

    /** All standing facts, in no particular order. */
    public Stream<F> all() {
        return byPost.values().stream();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Standing<?> that && byPost.equals(that.byPost);
    }

    @Override
    public int hashCode() {
        return byPost.hashCode();
    }
}
