package se.stabsliggaren.projection.sentence;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.CostEvent;
import se.stabsliggaren.event.CostEvent.CostEstimated;
import se.stabsliggaren.event.CostEvent.CostNoted;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;

/** Says costs. */
public final class CostSentences {

    private CostSentences() {}

    static Saying of(CostEvent cost) {
        return switch (cost) {
            case CostNoted event ->
                Saying.unnamed(Phrase.of("Kostnad, " + SwedishCodes.of(event.state()) + ": ")
                        .text("", event.text())
                        .number(", ", event.kronor())
                        .wordsIf(event.kronor() != null, " kr")
                        .label(", ", event.supplier())
                        .label(", ", event.category())
                        .post(", enligt beslut ", event.decision()));
            case CostEstimated event -> Saying.unnamed(estimated(event));
        };
    }

    /** What something is said to cost: {@code Kostnad uppskattad, för hela händelsen: omkring 3000000–5000000 kr}. */
    public static Phrase estimated(CostEstimated event) {
        return Phrase.of("Kostnad uppskattad")
                .wordsIf(Boolean.TRUE.equals(event.total()), ", för hela händelsen")
                .wordsIf(Boolean.FALSE.equals(event.total()), ", för en del av händelsen")
                .label(", ", event.category())
                .when(", räknad till ", event.until())
                .text(": ", event.text())
                .label(Boolean.TRUE.equals(event.approximate()) ? ", omkring " : ", ", amount(event));
    }

    private static @Nullable String amount(CostEstimated event) {
        Long least = event.atLeast();
        Long most = event.atMost();
        if (least == null) {
            return most == null ? null : "högst " + most + " kr";
        }
        return most == null
                ? "minst " + least + " kr"
                : least.equals(most) ? least + " kr" : least + "–" + most + " kr";
    }
}
