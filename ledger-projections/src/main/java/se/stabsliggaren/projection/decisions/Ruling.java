package se.stabsliggaren.projection.decisions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.text.KnownThenWords;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/**
 * What was decided, and why.
 *
 * @param alternatives what else was considered
 * @param known what was known then
 */
public record Ruling(
        @Nullable Text question, Text text, @Nullable Text grounds, List<Text> alternatives, Known known) {

    static Ruling of(Content content, Row<DecisionRow> row, View<DecisionRow> known, boolean paperAsStated) {
        return new Ruling(
                content.question(),
                content.text(),
                content.grounds(),
                content.alternatives(),
                Known.of(content.basis(), row, known, paperAsStated));
    }

    /**
     * What was known when it was decided: what had been recorded before it happened.
     *
     * @param upTo the last post that had certainly been recorded before it, 0 for none; the ledger can be read as it was then
     * @param atMost the last that can have been; the same as {@code upTo} when nothing is uncertain
     * @param assumed whether that holds only if it was decided when it was recorded, since nobody said when
     * @param line all of that in Swedish
     * @param basis the posts it says it relied on
     * @param later those of the basis that were recorded only afterwards
     * @param uncertain those of which nobody can tell
     * @param onPaper the later posts that stood on paper by then as their sheets state; none unless asked for
     */
    public record Known(
            int upTo,
            int atMost,
            boolean assumed,
            List<Part> line,
            List<Integer> basis,
            List<Integer> later,
            List<Integer> uncertain,
            List<Integer> onPaper) {

        private static Known of(List<Ref> relied, Row<DecisionRow> row, View<DecisionRow> view, boolean paperAsStated) {
            KnownThen known = view.knownWhen(row);
            List<Integer> basis = relied.stream().map(Ref::post).toList();
            return new Known(
                    known.surely(),
                    known.atMost(),
                    known.assumed(),
                    KnownThenWords.of(known).parts(),
                    basis,
                    those(basis, known, KnownThen.Was.LATER),
                    those(basis, known, KnownThen.Was.UNCERTAIN),
                    paperAsStated ? view.onPaperWhen(row) : List.of());
        }

        private static List<Integer> those(List<Integer> posts, KnownThen known, KnownThen.Was was) {
            return posts.stream().filter(post -> known.of(post) == was).toList();
        }
    }
}
