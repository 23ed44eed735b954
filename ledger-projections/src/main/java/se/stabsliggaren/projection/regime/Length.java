package se.stabsliggaren.projection.regime;

import org.jspecify.annotations.Nullable;

/** How long a limit runs. Hours are elapsed hours; weeks and months are counted by the calendar. */
public sealed interface Length {

    record Hours(int hours) implements Length {}

    record Weeks(int weeks) implements Length {}

    record Months(int months) implements Length {}

    /**
     * The law gives no length.
     *
     * @param said what it says instead, e.g. {@code utan onödigt dröjsmål}
     */
    record None(String said) implements Length {}

    /** As a pack writes it: one of the four. */
    record Written(
            @Nullable Integer hours,
            @Nullable Integer weeks,
            @Nullable Integer months,
            @Nullable String none) {

        Length length() {
            int said = (hours == null ? 0 : 1) + (weeks == null ? 0 : 1) + (months == null ? 0 : 1);
            if (said + (none == null ? 0 : 1) != 1) {
                throw new IllegalArgumentException("a length is hours, weeks, months or none");
            }
            return hours != null
                    ? new Hours(hours)
                    : weeks != null ? new Weeks(weeks) : months != null ? new Months(months) : new None(said(none));
        }

        private static String said(@Nullable String none) {
            return none == null ? "" : none;
        }
    }
}
