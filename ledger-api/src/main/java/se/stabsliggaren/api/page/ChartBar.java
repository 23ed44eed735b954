package se.stabsliggaren.api.page;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.WireName;
import se.stabsliggaren.projection.timeline.Item;
import se.stabsliggaren.projection.timeline.TimelinePage.Placed;

/**
 * A line drawn in a week, or how many more there are.
 *
 * @param column the first day, 1 to 7
 * @param days over how many days it lies
 * @param placed null when it only counts the rest
 * @param more how many lines of the day are not drawn; 0 for a line
 */
public record ChartBar(int column, int days, @Nullable Placed placed, int more) {

    static ChartBar of(int column, Placed placed) {
        return new ChartBar(column, 1, placed, 0);
    }

    static ChartBar rest(int column, int more) {
        return new ChartBar(column, 1, null, more);
    }

    ChartBar longer() {
        return new ChartBar(column, days + 1, placed, more);
    }

    /** Whether it lies until the day before and goes on with this line. */
    boolean continuesWith(Placed next, int at) {
        return placed != null && column + days == at && number(placed.item()) == number(next.item());
    }

    private static int number(Item item) {
        return item.number();
    }

    /** The classes of the style sheet: which column, how wide, how certain. */
    public String css() {
        String place = "bar c" + column + " w" + days;
        if (placed == null) {
            return place + " rest";
        }
        String certainty = " " + WireName.of(placed.placing());
        return place + certainty + (placed.item().amended().struck() ? " struck" : "");
    }
}
