package se.stabsliggaren.projection;

import java.util.List;
import se.stabsliggaren.projection.Row.Mark;

/**
 * What a later post did to a row, for the reader of a page.
 *
 * @param kind what was done
 * @param in the later post
 * @param words the same in Swedish: {@code rättad i nr 60}
 */
public record Afterwards(Mark.Kind kind, int in, String words) {

    /** What later posts did to this row, oldest first. */
    public static List<Afterwards> of(Row<?> row) {
        return of(row.marks());
    }

    static List<Afterwards> of(List<Mark> marks) {
        return marks.stream()
                .map(mark -> new Afterwards(mark.kind(), mark.in(), words(mark.kind()) + mark.in()))
                .toList();
    }

    private static String words(Mark.Kind kind) {
        return switch (kind) {
            case CORRECTED -> "rättad i nr ";
            case WITHDRAWN -> "återkallad i nr ";
            case REMARKS_SETTLED -> "anmärkningarna avklarade i nr ";
            case HIDDEN -> "dold genom nr ";
        };
    }
}
