package se.stabsliggaren.projection.decisions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Person;

/**
 * What became of a decision, and what it came after.
 *
 * @param confirmed that it was read back, or null when no post says so
 * @param replaces the decisions whose place it took
 * @param chain what became of it, oldest first, beginning with the decision itself
 * @param earlier its earlier wordings, struck through
 */
public record Course(
        @Nullable ReadBack confirmed, List<Integer> replaces, List<Link> chain, List<EarlierWording> earlier) {

    /**
     * That it was read back and confirmed (uppläst och bekräftat).
     *
     * @param ofEarlierWording true when the wording was corrected afterwards and nobody confirmed the new one
     */
    public record ReadBack(int in, @Nullable Person by, boolean ofEarlierWording) {}
}
