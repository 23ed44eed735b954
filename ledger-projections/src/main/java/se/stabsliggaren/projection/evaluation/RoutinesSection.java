package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.stabsliggaren.event.SystemEvent.RoutineBegun;
import se.stabsliggaren.event.SystemEvent.RoutineContinued;
import se.stabsliggaren.event.SystemEvent.RoutineEnded;
import se.stabsliggaren.event.SystemEvent.WorkModeChanged;
import se.stabsliggaren.projection.text.Phrase;

/** 5.7 Manuella rutiner och kontinuitet. */
final class RoutinesSection {

    private static final String DEFINITION =
            "Från att den manuella rutinen började till att den slutade, på tiden då det hände; säger ingen post det, minst"
                    + " till det sista som säger att den användes än. Kan den ha börjat flera tider ges ett spann.";

    private RoutinesSection() {}

    static Section of(PostSelection evidence) {
        Map<Integer, List<StandingPost<RoutineEnded>>> ended =
                evidence.about(RoutineEnded.class, RoutineEnded::routine);
        Map<Integer, List<StandingPost<RoutineContinued>>> continued =
                evidence.about(RoutineContinued.class, RoutineContinued::routine);
        List<Sentence> sentences = new ArrayList<>(Course.of(evidence, RoutineBegun.class, RoutinesSection::begun)
                .then(RoutineContinued.class, RoutineContinued::routine)
                .then(RoutineEnded.class, RoutineEnded::routine)
                .sentences("vilka manuella rutiner som användes"));
        sentences.addAll(evidence.lines(WorkModeChanged.class));
        return Section.of("5.7", "Manuella rutiner och kontinuitet", sentences)
                .with(evidence.said(RoutineBegun.class).stream()
                        .map(routine -> length(
                                routine,
                                ended.getOrDefault(routine.name(), List.of()),
                                continued.getOrDefault(routine.name(), List.of())))
                        .toList());
    }

    private static Phrase begun(RoutineBegun event) {
        return Phrase.of("Manuell rutin").label(" för ", event.operation()).text(": ", event.text());
    }

    private static Measure length(
            StandingPost<RoutineBegun> routine,
            List<StandingPost<RoutineEnded>> ended,
            List<StandingPost<RoutineContinued>> continued) {
        String operation = routine.event().operation();
        return Period.of(List.of(routine), ended).stream()
                .map(period -> new Measure(
                        "Tid på manuell rutin" + (operation == null ? "" : ", " + operation),
                        DEFINITION,
                        period.lengthAsTold(continued)))
                .findFirst()
                .orElseThrow();
    }
}
