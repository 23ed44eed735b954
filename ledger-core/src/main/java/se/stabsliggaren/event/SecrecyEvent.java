package se.stabsliggaren.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Warning signals (sekretessmarkering). A mark decides nothing; each request is assessed anew. */
public sealed interface SecrecyEvent extends Event {

    /** Parts of a post are marked. */
    @EventName("secrecy.marked")
    record SecrecyMarked(List<Passages> marked, @Nullable Text text) implements SecrecyEvent {}

    /** A mark is taken away. */
    @EventName("secrecy.unmarked")
    record SecrecyUnmarked(Ref mark, @Nullable Text text) implements SecrecyEvent {}
}
