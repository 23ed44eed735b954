package se.stabsliggaren.projection.decisions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Text;

/**
 * What was decided, and why.
 *
 * @param alternatives what else was considered
 * @param known what was known then
 */
public record Ruling(
        @Nullable Text question, Text text, @Nullable Text grounds, List<Text> alternatives, KnownThen known) {

    /**
     * What was known when it was decided.
     *
     * @param upTo the last post recorded before it; the ledger can be read as it was then
     * @param basis the posts it says it relied on
     */
    public record KnownThen(int upTo, List<Integer> basis) {}
}
