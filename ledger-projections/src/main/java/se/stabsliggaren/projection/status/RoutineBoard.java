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

    private final SystemFacts systems;
    private final StatusFacts facts;

    RoutineBoard(SystemFacts systems, StatusFacts facts) {
        this.systems = systems;
        this.facts = facts;
    }

    List<Routine> lines() {
        return systems.routinesBegun().stream()
                .filter(begun -> endings(begun).stream()
                        .noneMatch(ending -> ending.since().hasHappened()))
                .map(this::routine)
                .toList();
    }

    private List<Fact<RoutineEnded>> endings(Fact<RoutineBegun> begun) {
        return facts.about(begun.name(), systems.routinesEnded(), RoutineEnded::routine);
    }

    private Routine routine(Fact<RoutineBegun> begun) {
        Fact<RoutineContinued> continued =
                StatusFacts.latest(facts.about(begun.name(), systems.routinesContinued(), RoutineContinued::routine));
        return new Routine(
                begun.name(),
                begun.event().operation(),
                begun.event().text(),
                Phrase.of("").scope("", begun.event().insteadOf()).parts(),
                begun.since(),
                continued == null ? null : continued.since(),
                ConsequenceBoard.perhapsOver(endings(begun)));
    }
}
