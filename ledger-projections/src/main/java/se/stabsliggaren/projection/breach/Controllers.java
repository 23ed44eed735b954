package se.stabsliggaren.projection.breach;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.view.Row;

/**
 * Whose the posts about one breach are. What a controller did or judged in a post that names none is of those that the
 * breach's own post names; where that names none, perhaps of each that is named, were it only one: that one had a part in
 * the breach says nothing of what another may have known or done. Nor is it of each of several where its type could not
 * have named one.
 */
final class Controllers {

    private final Set<TypedName> own;
    private final Map<TypedName, Row<?>> dropped;

    private Controllers(Set<TypedName> own, Map<TypedName, Row<?>> dropped) {
        this.own = own;
        this.dropped = dropped;
    }

    /**
     * @param standing what is said of the breach
     * @param fallen what was said of it, by which it is known whom its own post named before
     */
    static Controllers of(List<BreachPost> standing, List<BreachPost> fallen) {
        Set<TypedName> own = new HashSet<>();
        for (BreachPost post : standing) {
            if (post.isOwn()) {
                own.addAll(names(post));
            }
        }
        Map<TypedName, Row<?>> dropped = new HashMap<>();
        for (BreachPost post : fallen) {
            if (post.isOwn()) {
                names(post).forEach(name -> dropped.put(name, post.row()));
            }
        }
        boolean namesNobodyNow = own.isEmpty() && standing.stream().anyMatch(BreachPost::isOwn);
        if (namesNobodyNow) {
            dropped.clear();
        }
        dropped.keySet().removeAll(own);
        return new Controllers(own, dropped);
    }

    private static List<TypedName> names(BreachPost post) {
        return post.controllers().stream().map(TypedName::of).toList();
    }

    /** @param party one of the breach that the post is about */
    Belonging of(BreachPost post, Party party) {
        if (!post.controllers().isEmpty()) {
            return post.names(party) ? Belonging.SURELY : Belonging.NOT;
        }
        if (!post.isOfAController()) {
            return Belonging.SURELY;
        }
        if (!own.isEmpty()) {
            if (!own.contains(TypedName.of(party.controller()))) {
                return Belonging.NOT;
            }
            return own.size() > 1 && post.cannotSayWhose() ? Belonging.PERHAPS : Belonging.SURELY;
        }
        return party.controller().isEmpty() ? Belonging.SURELY : Belonging.PERHAPS;
    }

    /** Those of all these whom the post is about for certain. */
    Set<TypedName> among(Set<TypedName> all, BreachPost post) {
        if (!post.controllers().isEmpty()) {
            return Set.copyOf(names(post));
        }
        return post.isOfAController() ? own : all;
    }

    /** The breach's own post as it named this controller, where others or nothing stand in its place; null where none does. */
    @Nullable
    Row<?> dropping(Party party) {
        return dropped.get(TypedName.of(party.controller()));
    }
}
