package se.stabsliggaren.integrity.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The moves of a log, once it was read.
 *
 * @param standing those that were not called off, oldest first, but for one that the log ends in
 * @param remarks what the log says of them, by its own word
 */
record Moves(List<Move> standing, List<String> remarks) {

    Moves {
        standing = List.copyOf(standing);
        remarks = List.copyOf(remarks);
    }

    /** The last that stands; null when the log is where it began. */
    @Nullable
    Move last() {
        return standing.isEmpty() ? null : standing.getLast();
    }
}
