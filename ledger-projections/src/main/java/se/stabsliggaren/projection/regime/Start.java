package se.stabsliggaren.projection.regime;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.format.Vocabulary;

/**
 * What starts a clock: an event, under a condition. Nothing else ever does.
 *
 * @param event the type's name, e.g. {@code breach.became-aware}
 * @param regimes under which regimes it must be assessed or filed; empty for events that name none
 * @param note which moment that is, in words
 */
public record Start(
        String event,
        List<String> regimes,
        @Nullable Verdict verdict,
        @Nullable Stage stage,
        @Nullable Risk risk,
        @Nullable String note) {

    public Start {
        Objects.requireNonNull(event, "a start names an event");
        regimes = regimes == null ? List.of() : List.copyOf(regimes);
        if (Vocabulary.named(event).isEmpty()) {
            throw new IllegalArgumentException("nothing is recorded as " + event);
        }
        if (event.startsWith("duty.") && regimes.isEmpty()) {
            throw new IllegalArgumentException(event + " starts a clock under named regimes only");
        }
    }

    public boolean by(BreachEvent breach) {
        return event.equals(Vocabulary.of(breach).name())
                && (risk == null || breach instanceof RiskJudged judged && judged.risk() == risk);
    }

    public boolean by(DutyAssessed assessed) {
        return event.equals(Vocabulary.of(assessed).name())
                && assessed.verdict() == verdict
                && names(assessed.regime());
    }

    /** Whether a filing of this stage under this regime starts it. */
    public boolean byFiling(String regime, Stage filed) {
        return event.equals("duty.filed") && filed == stage && names(regime);
    }

    private boolean names(String regime) {
        return regimes.stream().anyMatch(regime::equalsIgnoreCase);
    }
}
