package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DecisionEvent.DecisionExtended;
import se.stabsliggaren.event.DecisionEvent.DecisionRefrained;
import se.stabsliggaren.event.DecisionEvent.DecisionReplaced;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.Mandate;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;

/** 5.3 Beslut och mandat. */
final class DecisionsSection {

    private static final String COUNTED = "Poster om beslut att göra något eller att avstå, om anmälan till IMY,"
            + " och om ett läge där posten säger av vem eller med vilken rätt.";

    private DecisionsSection() {}

    static Section of(PostSelection evidence) {
        List<Decided> decided = Decided.of(evidence);
        List<Sentence> sentences = told(evidence);
        List<Measure> measures = new ArrayList<>();
        if (!decided.isEmpty() || sentences.getFirst().isAbsence()) {
            measures.add(Counting.posts("Beslut", COUNTED, posts(decided), "att något beslutades"));
        }
        decided.stream()
                .collect(Collectors.groupingBy(one -> mandate(one.mandate()), TreeMap::new, Collectors.toList()))
                .forEach((mandate, by) -> measures.add(Counting.posts(
                        "Beslut efter beslutsrätt: " + mandate,
                        "Samma beslut, efter den beslutsrätt som angavs.",
                        posts(by),
                        "")));
        measures.add(Counting.posts(
                "Förlängningar",
                "Poster om att ett beslut gäller längre.",
                evidence.said(DecisionExtended.class),
                "att ett beslut förlängdes"));
        measures.add(Counting.posts(
                "Upphävanden",
                "Poster om att ett beslut upphävdes.",
                evidence.said(DecisionRevoked.class),
                "att ett beslut upphävdes"));
        measures.add(Counting.posts(
                "Ersatta beslut",
                "Poster om att ett annat beslut kom i stället.",
                evidence.said(DecisionReplaced.class),
                "att ett beslut ersattes"));
        measures.add(Counting.posts(
                "Beslut att avstå",
                "Poster om beslut att avstå från annat än anmälan till IMY och information till de registrerade.",
                evidence.said(DecisionRefrained.class),
                "att någon beslutade att avstå från annat än anmälan till IMY och information till de registrerade"));
        return Section.of("5.3", "Beslut och mandat", sentences).with(measures);
    }

    /** The decisions, and after them what other posts tell of something decided. */
    private static List<Sentence> told(PostSelection evidence) {
        List<Sentence> sentences = new ArrayList<>();
        evidence.said(DecisionTaken.class)
                .forEach(post -> sentences.add(PostSelection.told(post, taken(post.event()))));
        sentences.addAll(evidence.lines(DecisionRefrained.class));
        Decided.elsewhere(evidence)
                .forEach(post -> sentences.add(PostSelection.told(post, LogSections.line(post.event()))));
        return sentences.isEmpty() ? List.of(Sentence.absent("vad som beslutades")) : sentences;
    }

    private static List<StandingPost<?>> posts(List<Decided> decided) {
        return decided.stream().<StandingPost<?>>map(Decided::post).toList();
    }

    static String mandate(@Nullable Mandate mandate) {
        return mandate == null ? Absence.inPost("vilken") : SwedishCodes.of(mandate.kind());
    }

    private static Phrase taken(DecisionTaken event) {
        return Phrase.of("")
                .text("", event.text())
                .person(". Beslutat av ", event.decider())
                .mandate(", med stöd av ", event.mandate())
                .text(". Skäl: ", event.grounds());
    }
}
