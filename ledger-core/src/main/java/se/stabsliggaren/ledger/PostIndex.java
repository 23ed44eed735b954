package se.stabsliggaren.ledger;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.PostHidden;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.RecordEvent.RemarkSettled;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.format.References;

/**
 * Which posts a log has: of each its type, the number it is known by, and whether it was withdrawn. Immutable.
 *
 * @param begun when what other posts follow can have begun at the earliest, by the number it is known by
 * @param corrections whether any post corrects another, so that a number may not be the name
 */
record PostIndex(
        int last,
        PMap<Integer, Known> known,
        PMap<Integer, Integer> withdrawnIn,
        PMap<Integer, Instant> begun,
        boolean corrections) {

    record Known(Class<? extends Event> type, int name, boolean remarked) {}

    static PostIndex none() {
        return new PostIndex(0, HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty(), false);
    }

    PostIndex after(Post post) {
        Known added = new Known(
                post.event().getClass(), post.name(), !post.entry().remarks().isEmpty());
        boolean corrects = post.name() != post.number();
        Instant began = Sequels.begun(post);
        return new PostIndex(
                post.number(),
                known.plus(post.number(), added),
                withdrawnAfter(post),
                began == null ? begun.minus(post.name()) : begun.plus(post.name(), began),
                corrections || corrects);
    }

    /** The first withdrawal counts; a correction brings a withdrawn matter back. */
    private PMap<Integer, Integer> withdrawnAfter(Post post) {
        if (post.event() instanceof PostWithdrawn event) {
            int name = nameOf(event.post());
            return withdrawnIn.containsKey(name) ? withdrawnIn : withdrawnIn.plus(name, post.number());
        }
        return withdrawnIn.minus(post.name());
    }

    /**
     * The same event, each matter called by its first number, as the rules know it: "decision 60" is decision 47 when 60
     * corrects 47. What is done to one post alone, and not to its matter, keeps that post's number.
     */
    Event named(Event event) {
        boolean ofOnePost = event instanceof RemarkSettled || event instanceof PostHidden;
        return !corrections || ofOnePost ? event : References.resolve(event, (path, ref) -> Ref.to(nameOf(ref)));
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

    /** The earliest moment at which a matter that others follow can have begun; empty where nobody said. */
    Optional<Instant> begun(Ref post) {
        return Optional.ofNullable(begun.get(nameOf(post)));
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
