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
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.text.Absence;

/** What a post says of several controllers together, which is not the same as what it would say of each. */
public final class Jointly {

    /** Of all controllers of a breach. */
    public static final String OF_ALL = "sagt för alla ansvariga";

    private static final String OF_SOME = "sagt för flera ansvariga";

    private static final String UNCOUNTED = "; " + Absence.inPost("hur många som hör till var och en");

    private final BreachPosts breaches;

    /** Whom each breach has; of one of which nothing stands, whom it had. */
    private final Map<Integer, Set<TypedName>> controllers = new HashMap<>();

    Jointly(BreachPosts breaches) {
        this.breaches = breaches;
        Map<Integer, Set<TypedName>> fallen = byBreach(breaches.fallenParties());
        controllers.putAll(fallen);
        controllers.putAll(byBreach(breaches.parties()));
    }

    private static Map<Integer, Set<TypedName>> byBreach(List<Party> parties) {
        Map<Integer, Set<TypedName>> byBreach = new HashMap<>();
        parties.forEach(party -> byBreach.computeIfAbsent(party.breach(), none -> new HashSet<>())
                .add(TypedName.of(party.controller())));
        return byBreach;
    }

    /** What this post says of a breach, each with the words that it was said of several. */
    List<Answer> said(BreachPost post) {
        String words = words(post);
        return BreachAnswers.answers(post).stream()
                .map(answer -> words == null ? answer : answer.jointly(answer.counted() ? words + UNCOUNTED : words))
                .toList();
    }

    private @Nullable String words(BreachPost post) {
        Set<TypedName> all = controllers.getOrDefault(post.breach(), Set.of());
        Set<TypedName> said = breaches.controllers(post, all);
        if (said.size() < 2) {
            return null;
        }
        return said.containsAll(all) ? OF_ALL : OF_SOME;
    }
}
