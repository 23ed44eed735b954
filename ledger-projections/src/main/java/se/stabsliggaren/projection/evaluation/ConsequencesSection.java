package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.List;
import se.stabsliggaren.event.BreachEvent.BreachClosed;
import se.stabsliggaren.event.BreachEvent.BreachConsequencesAssessed;
import se.stabsliggaren.event.BreachEvent.BreachDescribed;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceChanged;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceEnded;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceNoted;
import se.stabsliggaren.event.ConsequenceEvent.ProtectedValue;
import se.stabsliggaren.event.CostEvent.CostEstimated;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;

/** 4 Konsekvenser: operations from the loss to its end, people and money. */
final class ConsequencesSection {

    private ConsequencesSection() {}

    static Section of(PostSelection evidence) {
        List<Sentence> sentences =
                new ArrayList<>(Course.of(evidence, ConsequenceNoted.class, ConsequencesSection::noted)
                        .then(ConsequenceChanged.class, ConsequenceChanged::consequence)
                        .then(ConsequenceEnded.class, ConsequenceEnded::consequence)
                        .sentences("vilka verksamheter som drabbades"));
        sentences.addAll(evidence.lines(BreachDescribed.class));
        if (evidence.said(BreachDescribed.class, event -> event.subjects() != null)
                .isEmpty()) {
            sentences.add(Sentence.absent("hur många personer som berörs"));
        }
        sentences.addAll(evidence.lines(BreachConsequencesAssessed.class));
        sentences.addAll(evidence.lines(RiskJudged.class));
        sentences.addAll(evidence.lines(CostEstimated.class));
        sentences.addAll(evidence.lines(BreachClosed.class));
        List<Measure> measures = new ArrayList<>(TimeHit.of(evidence));
        measures.addAll(CostMeasures.of(evidence));
        return Section.of("4", "Konsekvenser", sentences).with(measures);
    }

    private static Phrase noted(ConsequenceNoted event) {
        ProtectedValue value = event.value();
        return Phrase.of(event.operation())
                .text(": ", event.text())
                .text(". Berörda: ", event.affected())
                .label(". Skyddsvärde: ", value == null ? null : SwedishCodes.of(value))
                .text(". Så gick arbetet vidare: ", event.workaround())
                .validity(". Uppgavs gälla ", event.holds());
    }
}
