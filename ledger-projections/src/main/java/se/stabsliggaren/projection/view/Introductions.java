package se.stabsliggaren.projection.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pcollections.TreePMap;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Post;

/** Who the accounts of a log are, by the posts that say so. Immutable. */
record Introductions(TreePMap<Integer, Introduction> byPost) {

    static Introductions none() {
        return new Introductions(TreePMap.empty());
    }

    static Introductions of(Collection<Introduction> introductions) {
        Map<Integer, Introduction> byPost =
                introductions.stream().collect(Collectors.toMap(Introduction::by, made -> made));
        return new Introductions(TreePMap.from(byPost));
    }

    Introductions after(Post post) {
        return Introduction.of(post)
                .map(made -> new Introductions(byPost.plus(post.number(), made)))
                .orElse(this);
    }

    Introductions upTo(int post) {
        return new Introductions(byPost.headMap(post, true));
    }

    /** These, and the later ones of accounts that nobody had introduced by then. */
    Introductions upToOrFirst(int post) {
        Introductions then = upTo(post);
        Set<String> known =
                then.byPost.values().stream().map(Introduction::account).collect(Collectors.toSet());
        return of(byPost.values().stream()
                .filter(made -> made.by() <= post || !known.contains(made.account()))
                .toList());
    }

    /** The person of each account, by the latest post that says so and was neither corrected nor withdrawn. */
    Map<String, Person> people(Map<Integer, List<Amendment>> marks) {
        Map<String, Person> people = new HashMap<>();
        byPost.forEach((post, made) -> {
            if (marks.getOrDefault(post, List.of()).stream().noneMatch(Amendment::undoes)) {
                people.put(made.account(), made.person());
            }
        });
        return people;
    }
}
