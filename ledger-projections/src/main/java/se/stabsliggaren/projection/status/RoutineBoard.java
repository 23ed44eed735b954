package se.stabsliggaren.projection.status;

import java.util.List;
import se.stabsliggaren.event.SystemEvent.RoutineBegun;
import se.stabsliggaren.event.SystemEvent.RoutineContinued;
import se.stabsliggaren.event.SystemEvent.RoutineEnded;
import se.stabsliggaren.projection.status.StatusFacts.Fact;
import se.stabsliggaren.projection.status.StatusPage.Routine;
import se.stabsliggaren.projection.text.Phrase;

/** The manual routines in use. */
final class RoutineBoard {

    private RoutineBoard() {}

    static List<Routine> of(StatusFacts facts) {
        return facts.of(RoutineBegun.class).stream()
                .filter(begun -> facts.about(begun.name(), RoutineEnded.class, RoutineEnded::routine).stream()
                        .noneMatch(ended -> ended.since().hasHappened()))
                .map(begun -> routine(begun, facts))
                .toList();
    }

    private static Routine routine(Fact<RoutineBegun> begun, StatusFacts facts) {
        Fact<RoutineContinued> continued =
                StatusFacts.latest(facts.about(begun.name(), RoutineContinued.class, RoutineContinued::routine));
        return new Routine(
                begun.name(),
                begun.event().operation(),
                begun.event().text(),
                Phrase.of("").scope("", begun.event().insteadOf()).parts(),
                begun.since(),
                continued == null ? null : continued.since(),
                ConsequenceBoard.perhapsOver(facts.about(begun.name(), RoutineEnded.class, RoutineEnded::routine)));
    }
}
