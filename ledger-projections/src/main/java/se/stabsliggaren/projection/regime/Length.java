package se.stabsliggaren.projection.regime;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How long a limit runs. Hours are elapsed hours; days, weeks and months are counted by the calendar. */
public sealed interface Length {

    record Hours(int hours) implements Length {}

    record Days(int days) implements Length {}

    record Weeks(int weeks) implements Length {}

    record Months(int months) implements Length {}

    /**
     * The law gives no length.
     *
     * @param said what it says instead, e.g. {@code utan onödigt dröjsmål}
     */
    record None(String said) implements Length {}

    /** As a pack writes it: one of the five. */
    record Written(
            @Nullable Integer hours,
            @Nullable Integer days,
            @Nullable Integer weeks,
            @Nullable Integer months,
            @Nullable String none) {

        Length length() {
            List<Length> said = Stream.of(
                            hours == null ? null : new Hours(hours),
                            days == null ? null : new Days(days),
                            weeks == null ? null : new Weeks(weeks),
                            months == null ? null : new Months(months),
                            none == null ? null : new None(none))
                    .filter(Objects::nonNull)
                    .map(Length.class::cast)
                    .toList();
            if (said.size() != 1) {
                throw new IllegalArgumentException("a length is hours, days, weeks, months or none");
            }
            return said.get(0);
        }
    }
}
