package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.List;
import se.stabsliggaren.event.SystemEvent.SystemRegistered;
import se.stabsliggaren.projection.Phrase;

/** Bilagor: lists that other readers have pages of their own for, and words. */
final class Appendices {

    private Appendices() {}

    static Section of(Evidence evidence) {
        List<Sentence> sentences =
                new ArrayList<>(evidence.each(SystemRegistered.class, Appendices::system, "vilka system som finns"));
        sentences.add(Sentence.absent("vilka som intervjuades utöver deltagarna i avsnitt 2"));
        return Section.of("", "Bilagor", sentences);
    }

    private static Phrase system(SystemRegistered event) {
        return Phrase.of("System: ")
                .words(event.name())
                .label(", ägare ", event.owner())
                .label(", leverantör ", event.supplier())
                .label(", klassning ", event.classification());
    }
}
