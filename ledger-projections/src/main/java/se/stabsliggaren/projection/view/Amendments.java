package se.stabsliggaren.projection.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;
import se.stabsliggaren.event.Post;

/** All that the posts of a log do to one another, by the posts that do it. Immutable. */
record Amendments(TreePMap<Integer, TreePVector<Amendment>> byPost) {

    static Amendments none() {
        return new Amendments(TreePMap.empty());
    }

    static Amendments of(Collection<Amendment> amendments) {
        TreePMap<Integer, TreePVector<Amendment>> byPost = TreePMap.empty();
        for (Amendment amendment : amendments) {
            TreePVector<Amendment> before = byPost.getOrDefault(amendment.by(), TreePVector.empty());
            byPost = byPost.plus(amendment.by(), before.plus(amendment));
        }
        return new Amendments(byPost);
    }

    Amendments after(Post post) {
        List<Amendment> made = Amendment.of(post);
        return made.isEmpty() ? this : new Amendments(byPost.plus(post.number(), TreePVector.from(made)));
    }

    Amendments upTo(int post) {
        return new Amendments(byPost.headMap(post, true));
    }

    Amendments filtered(Predicate<Amendment> counts) {
        return of(byPost.values().stream()
                .flatMap(Collection::stream)
                .filter(counts)
                .toList());
    }

    /** The number a post's matter is known by: its own, or that of the post it corrects. */
    int nameOf(int post) {
        for (Amendment amendment : byPost.getOrDefault(post, TreePVector.empty())) {
            if (amendment.kind() == Amendment.Kind.CORRECTED && amendment.on() < post) {
                return nameOf(amendment.on());
            }
        }
        return post;
    }

    /** What was done to which post, oldest first. */
    Map<Integer, List<Amendment>> marks() {
        return byPost.isEmpty() ? Map.of() : new StandingAmendments(this).marks();
    }
}
