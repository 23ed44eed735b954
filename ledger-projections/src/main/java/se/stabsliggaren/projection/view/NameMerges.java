package se.stabsliggaren.projection.view;

import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pcollections.TreePMap;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.NamesMerged;
import se.stabsliggaren.naming.SameNames;

/** Which spellings mean the same, by the posts that say so. Immutable. */
record NameMerges(TreePMap<Integer, NameMerge> byPost) {

    static NameMerges none() {
        return new NameMerges(TreePMap.empty());
    }

    NameMerges after(Post post) {
        return NameMerge.of(post)
                .map(merge -> new NameMerges(byPost.plus(post.number(), merge)))
                .orElse(this);
    }

    NameMerges upTo(int post) {
        return byPost.isEmpty() ? this : new NameMerges(byPost.headMap(post, true));
    }

    NameMerges filtered(Predicate<NameMerge> counts) {
        TreePMap<Integer, NameMerge> some = byPost;
        for (NameMerge merge : byPost.values()) {
            some = counts.test(merge) ? some : some.minus(merge.by());
        }
        return new NameMerges(some);
    }

    /** Those that were neither corrected nor withdrawn. */
    List<NameMerge> standing(Map<Integer, List<Amendment>> marks) {
        return byPost.values().stream()
                .filter(merge ->
                        marks.getOrDefault(merge.by(), List.of()).stream().noneMatch(Amendment::undoes))
                .toList();
    }

    /** What follows of those that stand, in the order of their matters. */
    SameNames same(Map<Integer, List<Amendment>> marks, IntUnaryOperator nameOf) {
        Map<Integer, NamesMerged> merges = standing(marks).stream()
                .collect(Collectors.toMap(merge -> nameOf.applyAsInt(merge.by()), NameMerge::merged, (a, b) -> b));
        return SameNames.of(merges);
    }
}
