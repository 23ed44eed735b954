package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Row;

/**
 * A post that tells when the incident was known to somebody.
 *
 * @param when as the post says it, which need not be when the post happened; of posts that go apart as they all say it
 * @param otherwise the post that says the latest time of the same, where posts go apart; null where none does
 */
record Known(Row<?> row, Interval when, @Nullable Row<?> otherwise) {

    Known(Row<?> row, Interval when) {
        this(row, when, null);
    }

    /** The same at some of those instants. */
    Known at(Interval some) {
        return new Known(row, some, otherwise);
    }

    /** The one that tells of the earliest knowledge; of several the first that says so. */
    static Known earliest(List<Known> several) {
        return several.stream()
                .min(Comparator.<Known, Instant>comparing(
                                one -> one.when().earliest(), Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(one -> one.row().number()))
                .orElseThrow();
    }
}
