package se.stabsliggaren.projection.evaluation;

import se.stabsliggaren.event.EvaluationEvent.RecommendationMade;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.Phrase;

/** 8 Rekommendationer, with owner and date. */
final class RecommendationsSection {

    private RecommendationsSection() {}

    static Section of(PostSelection evidence) {
        return Section.of(
                "8",
                "Rekommendationer",
                Results.each(
                        evidence, RecommendationMade.class, RecommendationsSection::made, "vad som rekommenderas"));
    }

    private static Phrase made(RecommendationMade event) {
        return Phrase.of("")
                .text("", event.text())
                .words(
                        event.owner() == null
                                ? ". Ägare: " + Absence.inPost("vem") + "."
                                : ". Ägare: " + event.owner() + ".")
                .words(event.due() == null ? ". Klart: " + Absence.inPost("när") + "." : "")
                .when(". Klart: ", event.due())
                .posts(". Vilar på ", event.cites());
    }
}
