package se.stabsliggaren.projection.duties;

import java.util.List;
import se.stabsliggaren.projection.view.Row;

/** Posts by their numbers, in Swedish. */
final class Numbers {

    private Numbers() {}

    /** {@code nr 4 och nr 6}. */
    static String and(List<Row<?>> rows) {
        return String.join(" och ", each(rows));
    }

    /** {@code nr 4 eller nr 6}. */
    static String or(List<Row<?>> rows) {
        return String.join(" eller ", each(rows));
    }

    /** {@code nr 4}, each. */
    static List<String> each(List<Row<?>> rows) {
        return rows.stream().map(row -> "nr " + row.number()).toList();
    }

    /** The posts in which these were filed. */
    static List<Row<?>> rows(List<DutyFiling> filings) {
        return filings.stream().<Row<?>>map(DutyFiling::row).toList();
    }
}
