package se.stabsliggaren.projection.view;

import java.util.List;
import java.util.stream.Stream;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.format.Leaves;

/**
 * Covers what was hidden in an emergency. Hiding is about who may look today, not about what was known: it covers the
 * words in a reading as of any earlier moment too.
 *
 * @param paths what is hidden of the post; empty for all of it
 */
record Hidden(List<String> paths) {

    private static final Cover COVER = new Cover.Hidden();

    <R> Row<R> cover(Row<R> row) {
        // What a projection keeps need not lie under the stored path; then all its words are covered.
        boolean exact = paths.stream().allMatch(path -> found(row, path));
        Hidden hidden = exact ? this : new Hidden(List.of());
        return new Row<>(Leaves.map(row.envelope(), hidden::leaf), Leaves.map(row.said(), hidden::leaf), row.marks());
    }

    private static boolean found(Row<?> row, String path) {
        boolean[] found = {false};
        Hidden one = new Hidden(List.of(path));
        Leaves.visit(row.envelope(), (at, leaf) -> found[0] |= one.concerns(at));
        Leaves.visit(row.said(), (at, leaf) -> found[0] |= one.concerns(at));
        return found[0];
    }

    private Object leaf(String path, Object leaf) {
        if (!concerns(path)) {
            return leaf;
        }
        return switch (leaf) {
            case Text ignored -> new Text.Covered(List.of(new Text.Word.Behind(COVER)));
            case Person ignored -> new Person.Behind(COVER);
            case Digest ignored -> new Digest.Behind(COVER);
            default -> leaf;
        };
    }

    private boolean concerns(String path) {
        return paths.isEmpty()
                || paths.stream()
                        .anyMatch(hidden -> path.equals(hidden)
                                || path.startsWith(hidden)
                                        && (path.charAt(hidden.length()) == '.'
                                                || path.charAt(hidden.length()) == '['));
    }

    /** Both hidings together. */
    Hidden and(Hidden other) {
        return paths.isEmpty() || other.paths.isEmpty()
                ? new Hidden(List.of())
                : new Hidden(Stream.concat(paths.stream(), other.paths.stream()).toList());
    }

    static Hidden of(Amendment marking) {
        String path = marking.path();
        return new Hidden(path == null ? List.of() : List.of(path));
    }
}
