package se.stabsliggaren.event;

import java.util.List;

/**
 * What a status is about (omfattning): one, a group, or everything.
 *
 * @param systems registered systems, by the posts that registered them
 * @param named systems, groups or operations that nobody registered
 */
public record Scope(
        Reach reach,
        List<Ref> systems,
        @NameOf(NameKind.SYSTEM) List<String> named) {

    public static Scope everything() {
        return new Scope(Reach.EVERYTHING, List.of(), List.of());
    }

    public static Scope named(String name) {
        return new Scope(Reach.ONE, List.of(), List.of(name));
    }

    public static Scope system(int registeredBy) {
        return new Scope(Reach.ONE, List.of(Ref.to(registeredBy)), List.of());
    }
}
