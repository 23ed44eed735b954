package se.stabsliggaren.projection.sentence;

import se.stabsliggaren.event.CostEvent;
import se.stabsliggaren.event.CostEvent.CostNoted;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;

/** Says costs. */
final class CostSentences {

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
        };
    }
}
