package se.stabsliggaren.projection.status;

import java.util.List;
import se.stabsliggaren.projection.sentence.SystemSentences;
import se.stabsliggaren.projection.status.StatusPage.Unsure;
import se.stabsliggaren.projection.status.StatusPage.WorkModeLine;
import se.stabsliggaren.projection.text.SwedishCodes;

/** How people can work, of each group the latest. */
final class WorkModeBoard {

    private WorkModeBoard() {}

    static List<WorkModeLine> of(SystemFacts systems, List<Unsure> unsure) {
        unsure.addAll(StatusFacts.unsure(systems.workModes(), SystemSentences::inBrief));
        return StatusFacts.latest(systems.workModes(), SystemSentences::whose).values().stream()
                .map(change -> new WorkModeLine(
                        SystemSentences.whose(change.event()),
                        SwedishCodes.of(change.event().mode()),
                        change.event().text(),
                        change.since()))
                .toList();
    }
}
