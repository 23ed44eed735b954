package se.stabsliggaren.projection.decisions;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.text.Part;

/**
 * A decision that must be extended or let go.
 *
 * @param ends when it ends; null when its end is imprecise
 */
public record ExpiringDecision(
        int number,
        Text text,
        List<Part> statusLine,
        @Nullable Instant ends) {

    static List<ExpiringDecision> soonestFirst(List<Decision> decisions) {
        return decisions.stream()
                .filter(ExpiringDecision::concerns)
                .map(decision -> new ExpiringDecision(
                        decision.number(),
                        decision.ruling().text(),
                        decision.outlook().statusLine(),
                        decision.outlook().ends()))
                .sorted(Comparator.comparing(ExpiringDecision::ends, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(ExpiringDecision::number))
                .toList();
    }

    private static boolean concerns(Decision decision) {
        return switch (decision.outlook().status()) {
            case EXPIRES, IMPRECISE -> true;
            case COMING, IN_FORCE, EXPIRED, REPLACED, REVOKED, CARRIED_OUT, REFRAINED -> false;
        };
    }
}
