package se.stabsliggaren.projection.breachrecord;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.breach.BreachPosts;
import se.stabsliggaren.projection.text.Absence;

/** What a post says of several controllers together, which is not the same as what it would say of each. */
public final class Jointly {

    /** Of all controllers of a breach. */
    public static final String OF_ALL = "sagt för alla ansvariga";

    private static final String OF_SOME = "sagt för flera ansvariga";

    private static final String UNCOUNTED = "; " + Absence.inPost("hur många som hör till var och en");

    /** How many controllers each breach has. */
    private final Map<Integer, Integer> controllers = new HashMap<>();

    Jointly(BreachPosts breaches) {
        breaches.parties().forEach(party -> controllers.merge(party.breach(), 1, Integer::sum));
    }

    /** What this post says of a breach, each with the words that it was said of several. */
    List<Answer> said(BreachPost post) {
        String words = words(post);
        return BreachAnswers.answers(post).stream()
                .map(answer -> words == null ? answer : answer.jointly(answer.counted() ? words + UNCOUNTED : words))
                .toList();
    }

    private @Nullable String words(BreachPost post) {
        int all = controllers.getOrDefault(post.breach(), 0);
        int named = named(post);
        if (named == 0 || named >= all) {
            return all > 1 ? OF_ALL : null;
        }
        return named > 1 ? OF_SOME : null;
    }

    private static int named(BreachPost post) {
        Set<TypedName> names = new HashSet<>();
        post.controllers().forEach(name -> names.add(TypedName.of(name)));
        return names.size();
    }
}
