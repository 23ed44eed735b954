package se.stabsliggaren.projection.evaluation;

import java.util.List;
import se.stabsliggaren.event.SituationEvent.SituationReported;
import se.stabsliggaren.projection.text.Phrase;

/** 5.4 Lägesbild. */
final class SituationSection {

    private SituationSection() {}

    static Section of(PostSelection evidence) {
        return Section.of(
                        "5.4",
                        "Lägesbild",
                        evidence.each(SituationReported.class, SituationSection::reported, "vilken lägesbild som gavs"))
                .with(List.of(Counting.posts(
                        "Lägesbilder",
                        "Poster om lämnade lägesbilder.",
                        evidence.said(SituationReported.class),
                        "att en lägesbild lämnades")));
    }

    private static Phrase reported(SituationReported event) {
        return Phrase.of("Lägesbild")
                .label(" version ", event.version())
                .labels(" för ", event.forWhom())
                .text(": ", event.text())
                .text(". Osäkert: ", event.uncertain())
                .text(". Utveckling: ", event.outlook());
    }
}
