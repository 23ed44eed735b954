package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.List;
import se.stabsliggaren.event.SituationEvent.SituationCounted;
import se.stabsliggaren.event.SituationEvent.SituationReported;
import se.stabsliggaren.projection.text.Phrase;

/** 5.4 Lägesbild. */
final class SituationSection {

    private SituationSection() {}

    static Section of(PostSelection evidence) {
        List<Sentence> sentences = new ArrayList<>(
                evidence.each(SituationReported.class, SituationSection::reported, "vilken lägesbild som gavs"));
        sentences.addAll(evidence.lines(SituationCounted.class));
        return Section.of("5.4", "Lägesbild", sentences)
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
