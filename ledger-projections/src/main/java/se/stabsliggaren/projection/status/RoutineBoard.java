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
    private final About<RoutineContinued> continued;
    private final About<RoutineEnded> ended;

    RoutineBoard(SystemFacts systems, StatusFacts facts) {
        this.systems = systems;
        this.continued = new About<>(facts, RoutineContinued::routine).with(systems.routinesContinued());
        this.ended = new About<>(facts, RoutineEnded::routine).with(systems.routinesEnded());
    }

    List<Routine> lines() {
        return systems.routinesBegun().stream()
                .filter(begun -> ended.of(begun.name()).stream()
                        .noneMatch(ending -> ending.since().hasHappened()))
                .map(this::routine)
                .toList();
    }

    private Routine routine(Fact<RoutineBegun> begun) {
        Fact<RoutineContinued> last = StatusFacts.latest(continued.of(begun.name()));
        return new Routine(
                begun.name(),
                begun.event().operation(),
                begun.event().text(),
                Phrase.of("").scope("", begun.event().insteadOf()).parts(),
                begun.since(),
                last == null ? null : last.since(),
                ConsequenceBoard.perhapsOver(ended.of(begun.name())));
    }
}
