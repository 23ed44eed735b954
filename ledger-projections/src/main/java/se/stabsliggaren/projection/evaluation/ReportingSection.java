package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.List;
import se.stabsliggaren.event.BreachEvent.NotificationDecided;
import se.stabsliggaren.event.BreachEvent.OfficerConsulted;
import se.stabsliggaren.event.BreachEvent.ProcessorNoticed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.projection.text.FilingWords;
import se.stabsliggaren.projection.text.Phrase;

/** 5.9 Rapportering: what was filed and how soon; whether that was in time stands in the table of duties. */
final class ReportingSection {

    private ReportingSection() {}

    static Section of(PostSelection evidence) {
        List<Measure> measures = new ArrayList<>();
        for (FilingWords.Way way : FilingWords.Way.values()) {
            measures.addAll(Counting.by(
                    FilingWords.counted(way),
                    FilingWords.countedOf(way),
                    evidence.said(DutyFiled.class, filed -> FilingWords.way(filed.recipient()) == way),
                    event -> List.of(evidence.regimes().recipient(event.recipient()))));
        }
        measures.addAll(Delays.ofReporting(evidence));
        List<Sentence> sentences =
                new ArrayList<>(evidence.each(DutyFiled.class, ReportingSection::filed, "att något anmäldes"));
        sentences.addAll(evidence.lines(NotificationDecided.class));
        sentences.addAll(evidence.lines(OfficerConsulted.class));
        sentences.addAll(evidence.lines(ProcessorNoticed.class));
        return Section.of("5.9", "Rapportering", sentences).with(measures);
    }

    private static Phrase filed(DutyFiled event) {
        return Phrase.of(FilingWords.of(event.stage(), event.recipient()))
                .label(" för ", event.controller())
                .label(" genom ", event.channel(), " på okänt sätt")
                .text(": ", event.content(), "; innehållet är okänt");
    }
}
