package se.stabsliggaren.ledger;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;

/** Which posts a log has: of each its type, the number it is known by, and whether it was withdrawn. Immutable. */
record Posts(int last, PMap<Integer, Known> known, PMap<Integer, Integer> withdrawnIn) {

    record Known(Class<? extends Event> type, int name, boolean remarked) {}

    static Posts none() {
        return new Posts(0, HashTreePMap.empty(), HashTreePMap.empty());
    }

    Posts after(Post post) {
        PMap<Integer, Integer> withdrawn = post.event() instanceof PostWithdrawn event
                ? withdrawnIn.plus(nameOf(event.post()), post.number())
                : withdrawnIn;
        Known added = new Known(
                post.event().getClass(), post.name(), !post.entry().remarks().isEmpty());
        return new Posts(post.number(), known.plus(post.number(), added), withdrawn);
    }

    boolean has(Ref post) {
        return known.containsKey(post.post());
    }

    /** The first number of the matter a post belongs to: its own, or that of the post it corrects. */
    int nameOf(Ref post) {
        Known found = known.get(post.post());
        return found == null ? post.post() : found.name();
    }

    @Nullable
    Class<? extends Event> typeOf(Ref post) {
        Known found = known.get(post.post());
        return found == null ? null : found.type();
    }

    /** Whether it was recorded with remarks. */
    boolean remarked(Ref post) {
        Known found = known.get(post.post());
        return found != null && found.remarked();
    }

    Optional<Integer> withdrawnIn(Ref post) {
        return Optional.ofNullable(withdrawnIn.get(nameOf(post)));
    }
}
