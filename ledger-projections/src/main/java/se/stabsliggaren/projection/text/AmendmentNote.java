package se.stabsliggaren.projection.text;

import java.util.List;
import se.stabsliggaren.projection.view.Amendment;
import se.stabsliggaren.projection.view.Row;

/**
 * What a later post did to a row, for the reader of a page.
 *
 * @param kind what was done
 * @param in the later post
 * @param words the same in Swedish: {@code rättad i nr 60}
 */
public record AmendmentNote(Amendment.Kind kind, int in, String words) {

    /** What later posts did to this row, oldest first. */
    public static List<AmendmentNote> of(Row<?> row) {
        return of(row.marks());
    }

    /** The same of marks, which are oldest first. */
    public static List<AmendmentNote> of(List<Amendment> marks) {
        return marks.stream()
                .map(mark -> new AmendmentNote(mark.kind(), mark.by(), words(mark.kind()) + mark.by()))
                .toList();
    }

    private static String words(Amendment.Kind kind) {
        return switch (kind) {
            case CORRECTED -> "rättad i nr ";
            case WITHDRAWN -> "återkallad i nr ";
            case REMARKS_SETTLED -> "anmärkningarna avklarade i nr ";
            case HIDDEN -> "dold genom nr ";
        };
    }
}
