package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.List;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.ProcessorNoticed;
import se.stabsliggaren.event.IncidentEvent.IncidentDetected;
import se.stabsliggaren.event.IncidentEvent.Knower;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;

/** 5.1 Upptäckt och larm. */
final class DetectionSection {

    private DetectionSection() {}

    static Section of(PostSelection evidence) {
        List<Sentence> sentences = new ArrayList<>(
                evidence.each(IncidentDetected.class, DetectionSection::detected, "när händelsen upptäcktes"));
        sentences.addAll(evidence.each(
                BreachSuspected.class,
                event -> Phrase.of("Misstänkt personuppgiftsincident")
                        .when(", upptäckt ", event.detected())
                        .text(": ", event.text()),
                "när något misstänktes"));
        sentences.addAll(evidence.each(
                BecameAware.class,
                event -> Phrase.of("Kännedom")
                        .labels(" hos ", event.controllers())
                        .person(", bedömt av ", event.judge())
                        .text(": ", event.reasons()),
                Discovery.AWARE_UNTOLD));
        sentences.addAll(evidence.lines(ProcessorNoticed.class));
        return Section.of("5.1", "Upptäckt och larm", sentences).with(Delays.ofDetection(evidence));
    }

    private static Phrase detected(IncidentDetected event) {
        Knower knower = event.knower();
        return Phrase.of("Händelsen upptäcktes")
                .label(" av ", event.by())
                .label(" genom ", event.through())
                .when(", började ", event.began())
                .words(knower == null ? "" : ", känd av " + SwedishCodes.of(knower))
                .text(": ", event.text());
    }
}
