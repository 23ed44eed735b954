package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.ContactEvent.ContactMade;
import se.stabsliggaren.event.ContactEvent.NewsNoted;
import se.stabsliggaren.event.RecordEvent.ExternalHelpEngaged;
import se.stabsliggaren.event.SystemEvent.SupplierTold;
import se.stabsliggaren.projection.text.Phrase;

/** 5.5 Samverkan. */
final class CooperationSection {

    private CooperationSection() {}

    static Section of(PostSelection evidence) {
        List<Measure> measures = new ArrayList<>();
        measures.add(Counting.posts(
                "Kontakter",
                "Poster om kontakter utanför staben, nådda eller inte.",
                evidence.said(ContactMade.class),
                "att staben hade kontakt med någon"));
        measures.addAll(Counting.by(
                "Kontakter med",
                "Poster om kontakter, efter den organisation som angavs.",
                evidence.said(ContactMade.class),
                event -> labels(event.organisation())));
        List<Sentence> sentences = new ArrayList<>(evidence.each(
                ExternalHelpEngaged.class, CooperationSection::engaged, "att någon utifrån hjälpte till"));
        sentences.addAll(evidence.lines(ContactMade.class));
        sentences.addAll(evidence.lines(SupplierTold.class));
        sentences.addAll(evidence.lines(NewsNoted.class));
        return Section.of("5.5", "Samverkan", sentences).with(measures);
    }

    private static Phrase engaged(ExternalHelpEngaged event) {
        return Phrase.of("Hjälp utifrån: ")
                .words(event.organisation())
                .person(", ", event.person())
                .text(". ", event.text());
    }

    private static List<String> labels(@Nullable String label) {
        return label == null ? List.of() : List.of(label);
    }
}
