package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;

/** A post that may show that the body knew of the incident, though it does not say so. */
record EarlySign(Row<?> row, SignOfKnowledge kind) {

    /**
     * When what it tells happened. A log is opened when that is recorded, where nobody said otherwise; and what was found of
     * the attack was known at the latest when it was recorded, whenever it happened.
     */
    Interval when() {
        return isKnownByRecording() ? Interval.at(row.recordedAt()) : KnownThen.happened(row);
    }

    private boolean isKnownByRecording() {
        return isFinding()
                || kind == SignOfKnowledge.OPENED
                        && Boolean.TRUE.equals(row.occurred().assumed());
    }

    /** Whether its post tells when something happened that was found out later. */
    boolean isFinding() {
        return kind == SignOfKnowledge.FINDING;
    }

    /** Whether what it tells can have happened any time before it was recorded, since nobody said when it did. */
    boolean isUndated() {
        return kind != SignOfKnowledge.OPENED && !isFinding() && Assumed.is(row);
    }

    /** What its post says, after {@code Nr 7 säger att}. The time told beside an opening is when the incident began. */
    String said() {
        if (isFinding()) {
            return kind.said() + " " + SwedishTime.dated(row.recordedAt());
        }
        boolean began = kind == SignOfKnowledge.OPENED
                && !Boolean.TRUE.equals(row.occurred().assumed());
        Phrase said = began
                ? Phrase.of("").began("händelsen började ", row.occurred())
                : Phrase.of("").occurred(kind.said() + " ", row.occurred());
        return Part.plain(said.parts(), SwedishTime.NONE);
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
