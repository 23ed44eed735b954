package se.stabsliggaren.projection.breach;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.stabsliggaren.format.TypedName;

/**
 * Whose the posts about one breach are. What a controller did or judged in a post that names none is of those that the
 * breach's own post names; where that names none, of the only one that is named at all, and of several of each perhaps.
 */
final class Controllers {

    private final Set<TypedName> own;
    private final Set<TypedName> everNamed;

    private Controllers(Set<TypedName> own, Set<TypedName> everNamed) {
        this.own = own;
        this.everNamed = everNamed;
    }

    /**
     * @param standing what is said of the breach
     * @param fallen what was said of it: whom its own post named before counts among those that it may be about
     */
    static Controllers of(List<BreachPost> standing, List<BreachPost> fallen) {
        Set<TypedName> own = new HashSet<>();
        Set<TypedName> everNamed = new HashSet<>();
        for (BreachPost post : standing) {
            everNamed.addAll(names(post));
            if (post.isOwn()) {
                own.addAll(names(post));
            }
        }
        fallen.stream().filter(BreachPost::isOwn).forEach(post -> everNamed.addAll(names(post)));
        return new Controllers(own, everNamed);
    }

    private static List<TypedName> names(BreachPost post) {
        return post.controllers().stream().map(TypedName::of).toList();
    }

    /** @param party one of the breach that the post is about */
    Concern of(BreachPost post, Party party) {
        if (!post.controllers().isEmpty()) {
            return post.names(party) ? Concern.SURELY : Concern.NOT;
        }
        if (!post.isOfAController()) {
            return Concern.SURELY;
        }
        if (!own.isEmpty()) {
            return own.contains(TypedName.of(party.controller())) ? Concern.SURELY : Concern.NOT;
        }
        return party.controller().isEmpty() || everNamed.size() <= 1 ? Concern.SURELY : Concern.PERHAPS;
    }
}
