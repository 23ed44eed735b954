package se.stabsliggaren.projection.evaluation;

import java.util.List;
import se.stabsliggaren.event.SystemEvent.RoutineBegun;
import se.stabsliggaren.event.SystemEvent.RoutineEnded;
import se.stabsliggaren.projection.text.Phrase;

/** 5.7 Manuella rutiner och kontinuitet. */
final class RoutinesSection {

    private static final String DEFINITION =
            "Från att den manuella rutinen började till att den slutade, på tiden då det hände.";

    private RoutinesSection() {}

    static Section of(PostSelection evidence) {
        return Section.of(
                        "5.7",
                        "Manuella rutiner och kontinuitet",
                        evidence.each(
                                RoutineBegun.class,
                                event -> Phrase.of("Manuell rutin")
                                        .label(" för ", event.operation())
                                        .text(": ", event.text()),
                                "vilka manuella rutiner som användes"))
                .with(evidence.said(RoutineBegun.class).stream()
                        .map(routine -> length(routine, evidence))
                        .toList());
    }

    private static Measure length(StandingPost<RoutineBegun> routine, PostSelection evidence) {
        String operation = routine.event().operation();
        return Period.of(List.of(routine), evidence.about(routine, RoutineEnded.class, RoutineEnded::routine)).stream()
                .map(period -> new Measure(
                        "Tid på manuell rutin" + (operation == null ? "" : ", " + operation),
                        DEFINITION,
                        period.length(evidence.now())))
                .findFirst()
                .orElseThrow();
    }
}
