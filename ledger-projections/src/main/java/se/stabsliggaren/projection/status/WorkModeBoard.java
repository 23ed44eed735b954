package se.stabsliggaren.projection.status;

import java.util.List;
import se.stabsliggaren.event.SystemEvent.WorkModeChanged;
import se.stabsliggaren.projection.status.StatusFacts.Fact;
import se.stabsliggaren.projection.status.StatusPage.Unsure;
import se.stabsliggaren.projection.status.StatusPage.WorkModeLine;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;

/** How people can work, of each group the latest. */
final class WorkModeBoard {

    private WorkModeBoard() {}

    static List<WorkModeLine> of(StatusFacts facts, List<Unsure> unsure) {
        List<Fact<WorkModeChanged>> changes = facts.of(WorkModeChanged.class);
        unsure.addAll(StatusFacts.unsure(changes, event -> Phrase.of("arbetssätt, " + whose(event))
                .words(": " + SwedishCodes.of(event.mode()))
                .text(", ", event.text())));
        return StatusFacts.latest(changes, WorkModeBoard::whose).entrySet().stream()
                .map(entry -> new WorkModeLine(
                        entry.getKey(),
                        SwedishCodes.of(entry.getValue().event().mode()),
                        entry.getValue().event().text(),
                        entry.getValue().since()))
                .toList();
    }

    private static String whose(WorkModeChanged event) {
        String whose = event.whose();
        return whose == null ? "alla" : whose;
    }
}
