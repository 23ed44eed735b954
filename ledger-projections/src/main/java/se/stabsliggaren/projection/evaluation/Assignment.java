package se.stabsliggaren.projection.evaluation;

import se.stabsliggaren.event.EvaluationEvent.EvaluationCommissioned;
import se.stabsliggaren.projection.text.Phrase;

/** 1 Bakgrund och uppdrag: who asked for the evaluation, and what. */
final class Assignment {

    private Assignment() {}

    static Section of(Evidence evidence) {
        return Section.of(
                "1",
                "Bakgrund och uppdrag",
                evidence.each(
                        EvaluationCommissioned.class,
                        Assignment::commissioned,
                        "vem som beställde utvärderingen, varför eller till när"));
    }

    private static Phrase commissioned(EvaluationCommissioned event) {
        return Phrase.of("Utvärderingen beställdes")
                .label(" av ", event.commissioner())
                .text(". Syfte: ", event.purpose())
                .texts(". Frågor: ", event.questions())
                .when(". Klar ", event.due());
    }
}
