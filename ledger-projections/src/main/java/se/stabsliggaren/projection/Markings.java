package se.stabsliggaren.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.Row.Mark;

/** All that the posts of a log do to one another, by the posts that do it. Immutable. */
record Markings(TreePMap<Integer, TreePVector<Marking>> byPost) {

    static Markings none() {
        return new Markings(TreePMap.empty());
    }

    static Markings of(Collection<Marking> markings) {
        TreePMap<Integer, TreePVector<Marking>> byPost = TreePMap.empty();
        for (Marking marking : markings) {
            TreePVector<Marking> before = byPost.getOrDefault(marking.by(), TreePVector.empty());
            byPost = byPost.plus(marking.by(), before.plus(marking));
        }
        return new Markings(byPost);
    }

    Markings after(Post post) {
        List<Marking> made = Marking.of(post);
        return made.isEmpty() ? this : new Markings(byPost.plus(post.number(), TreePVector.from(made)));
    }

    Markings upTo(int post) {
        return new Markings(byPost.headMap(post, true));
    }

    Markings filtered(Predicate<Marking> counts) {
        return of(byPost.values().stream()
                .flatMap(Collection::stream)
                .filter(counts)
                .toList());
    }

    /** The number a post's matter is known by: its own, or that of the post it corrects. */
    int nameOf(int post) {
        for (Marking marking : byPost.getOrDefault(post, TreePVector.empty())) {
            if (marking.kind() == Mark.Kind.CORRECTED && marking.on() < post) {
                return nameOf(marking.on());
            }
        }
        return post;
    }

    /** What was done to which post, oldest first. */
    Map<Integer, List<Mark>> marks() {
        return byPost.isEmpty() ? Map.of() : new Effects(this).marks();
    }

    /** The markings whose posts stand, oldest first. */
    List<Marking> effective() {
        return byPost.isEmpty() ? List.of() : new Effects(this).standing();
    }
}
