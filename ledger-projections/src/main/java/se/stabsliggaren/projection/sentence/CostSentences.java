package se.stabsliggaren.projection.sentence;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.CostEvent;
import se.stabsliggaren.event.CostEvent.CostEstimated;
import se.stabsliggaren.event.CostEvent.CostNoted;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;
import se.stabsliggaren.projection.text.SwedishWords;

/** Says costs. */
public final class CostSentences {

    private CostSentences() {}

    static Saying of(CostEvent cost) {
        return switch (cost) {
            case CostNoted event ->
                Saying.unnamed(Phrase.of("Kostnad, " + SwedishCodes.of(event.state()) + ": ")
                        .text("", event.text())
                        .label(", ", amount(event.kronor(), event.kronor()))
                        .label(", ", event.supplier())
                        .label(", ", event.category())
                        .post(", enligt beslut ", event.decision()));
            case CostEstimated event -> Saying.unnamed(estimated(event));
        };
    }

    /** What something is said to cost: {@code Kostnad uppskattad, för hela händelsen: omkring 3 000 000–5 000 000 kr}. */
    public static Phrase estimated(CostEstimated event) {
        return Phrase.of("Kostnad uppskattad")
                .wordsIf(Boolean.TRUE.equals(event.total()), ", för hela händelsen")
                .wordsIf(Boolean.FALSE.equals(event.total()), ", för en del av händelsen")
                .label(", ", event.category())
                .when(", räknad till ", event.until())
                .text(": ", event.text())
                .label(
                        Boolean.TRUE.equals(event.approximate()) ? ", omkring " : ", ",
                        amount(event.atLeast(), event.atMost()));
    }

    /** Null when no number was said. */
    private static @Nullable String amount(@Nullable Long atLeast, @Nullable Long atMost) {
        String numbers = SwedishWords.between(atLeast, atMost);
        return numbers.isEmpty() ? null : numbers + " kr";
    }
}
