package se.stabsliggaren.projection.evaluation;

import se.stabsliggaren.event.EvaluationEvent.EvaluationCommissioned;
import se.stabsliggaren.projection.text.Phrase;

/** 1 Bakgrund och uppdrag: who asked for the evaluation, and what. */
final class AssignmentSection {

    private AssignmentSection() {}

    static Section of(PostSelection evidence) {
        return Section.of(
                "1",
                "Bakgrund och uppdrag",
                evidence.each(
                        EvaluationCommissioned.class,
                        AssignmentSection::commissioned,
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
