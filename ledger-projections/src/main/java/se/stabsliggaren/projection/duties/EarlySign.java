package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;

/** A post that may show that the body knew of the incident, though it does not say so. */
record EarlySign(Row<?> row, SignOfKnowledge kind) {

    /** When what it tells happened. A log is opened when that is recorded, where nobody said otherwise. */
    Interval when() {
        return kind == SignOfKnowledge.OPENED
                        && Boolean.TRUE.equals(row.occurred().assumed())
                ? Interval.at(row.recordedAt())
                : KnownThen.happened(row);
    }

    /** Whether what it tells can have happened any time before it was recorded, since nobody said when it did. */
    boolean isUndated() {
        return kind != SignOfKnowledge.OPENED && Assumed.is(row);
    }

    /** The one that tells of the earliest first. */
    static List<EarlySign> inOrder(List<EarlySign> several) {
        return several.stream()
                .sorted(Comparator.<EarlySign, Instant>comparing(
                                sign -> sign.when().earliest(), Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(sign -> sign.row().number()))
                .toList();
    }
}
