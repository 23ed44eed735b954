package se.stabsliggaren.projection.view;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.When;

/**
 * Between which instants something can have happened.
 *
 * @param earliest the first possible instant; null when that is not known
 * @param end the first instant that is certainly after it; null when that is not known
 */
public record Span(@Nullable Instant earliest, @Nullable Instant end) {

    public static Span of(Occurred occurred) {
        When at = occurred.at();
        if (at != null) {
            return new Span(at.earliest(), at.end());
        }
        List<When> candidates = occurred.candidates();
        if (!candidates.isEmpty()) {
            return new Span(
                    candidates.stream()
                            .map(When::earliest)
                            .min(Comparator.naturalOrder())
                            .orElseThrow(),
                    candidates.stream()
                            .map(When::end)
                            .max(Comparator.naturalOrder())
                            .orElseThrow());
        }
        When from = occurred.from();
        When to = occurred.to();
        return new Span(from == null ? null : from.earliest(), to == null ? null : to.end());
    }

    /** Whether it was over before the other began, whatever is unknown about either. */
    public boolean certainlyBefore(Span other) {
        return end != null && other.earliest != null && !end.isAfter(other.earliest);
    }

    /** Whether it can have happened by then; what is not known can always have. */
    public boolean canHaveHappenedBy(Instant moment) {
        return earliest == null || !earliest.isAfter(moment);
    }
}
