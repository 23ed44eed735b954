package se.stabsliggaren.projection.evaluation;

import se.stabsliggaren.event.EvaluationEvent.LessonNoted;
import se.stabsliggaren.projection.text.Phrase;

/** 7 Slutsatser: the lessons. */
final class ConclusionsSection {

    private ConclusionsSection() {}

    static Section of(PostSelection evidence) {
        return Section.of(
                "7",
                "Slutsatser",
                Results.each(
                        evidence,
                        LessonNoted.class,
                        event -> Phrase.of("Lärdom")
                                .label(", ", event.area())
                                .text(": ", event.text())
                                .posts(". Vilar på ", event.cites()),
                        "vilka lärdomar som drogs"));
    }
}
