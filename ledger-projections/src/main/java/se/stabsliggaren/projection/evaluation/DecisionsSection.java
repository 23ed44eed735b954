package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.List;
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

    private DecisionsSection() {}

    static Section of(PostSelection evidence) {
        List<Sentence> sentences = evidence.each(DecisionTaken.class, DecisionsSection::taken, "vad som beslutades");
        List<Measure> measures = new ArrayList<>();
        measures.add(Counting.posts(
                "Beslut", "Poster om fattade beslut.", evidence.said(DecisionTaken.class), "att något beslutades"));
        measures.addAll(Counting.by(
                "Beslut efter beslutsrätt",
                "Fattade beslut, efter den beslutsrätt som angavs.",
                evidence.said(DecisionTaken.class),
                event -> List.of(mandate(event.mandate()))));
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
                "Poster om beslut att avstå.",
                evidence.said(DecisionRefrained.class),
                "att någon beslutade att avstå"));
        return Section.of("5.3", "Beslut och mandat", sentences).with(measures);
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
