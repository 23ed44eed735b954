package se.stabsliggaren.projection.status;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import se.stabsliggaren.event.SystemEvent.WorkMode;
import se.stabsliggaren.event.SystemEvent.WorkModeChanged;
import se.stabsliggaren.projection.sentence.SystemSentences;
import se.stabsliggaren.projection.status.StatusFacts.Fact;
import se.stabsliggaren.projection.status.StatusPage.Unsure;
import se.stabsliggaren.projection.status.StatusPage.WorkModeLine;
import se.stabsliggaren.projection.text.FirstSpelling;
import se.stabsliggaren.projection.text.SwedishCodes;

/**
 * How people can work, of each group the latest of each kind: that computers may be used again says nothing of working from
 * home. Work as usual takes the place of every kind, until one is told of anew.
 */
final class WorkModeBoard {

    /** What a way of working is about. */
    private enum Kind {
        COMPUTERS,
        REMOTE,
        OTHER
    }

    /** Whose way of working it is, where that is left open. */
    private static final String NOBODY_SAID = "";

    private record Of(String whose, Kind kind) {}

    private WorkModeBoard() {}

    static List<WorkModeLine> of(SystemFacts systems, List<Unsure> unsure) {
        unsure.addAll(StatusFacts.unsure(systems.workModes(), SystemSentences::inBrief));
        FirstSpelling groups = new FirstSpelling();
        Map<Of, List<Fact<WorkModeChanged>>> told = new LinkedHashMap<>();
        for (Fact<WorkModeChanged> change : systems.workModes()) {
            if (change.since().hasCome()) {
                String whose =
                        groups.of(Objects.requireNonNullElse(change.event().whose(), NOBODY_SAID));
                kinds(change.event().mode())
                        .forEach(kind -> told.computeIfAbsent(new Of(whose, kind), none -> new ArrayList<>())
                                .add(change));
            }
        }
        Map<String, Set<Fact<WorkModeChanged>>> now = new LinkedHashMap<>();
        told.forEach((of, changes) -> now.computeIfAbsent(of.whose(), none -> new LinkedHashSet<>())
                .add(Objects.requireNonNull(StatusFacts.latest(changes))));
        return now.entrySet().stream()
                .flatMap(group -> withoutUsual(group.getValue()).map(mode -> line(group.getKey(), mode)))
                .toList();
    }

    private static List<Kind> kinds(WorkMode mode) {
        return switch (mode) {
            case COMPUTERS_OFF, COMPUTERS_ALLOWED -> List.of(Kind.COMPUTERS);
            case REMOTE_NOT_POSSIBLE, REMOTE_POSSIBLE -> List.of(Kind.REMOTE);
            case OTHER -> List.of(Kind.OTHER);
            case NORMAL -> List.of(Kind.values());
        };
    }

    /** Where something is told after it, work is not as usual. */
    private static Stream<Fact<WorkModeChanged>> withoutUsual(Set<Fact<WorkModeChanged>> modes) {
        return modes.stream().filter(mode -> modes.size() == 1 || mode.event().mode() != WorkMode.NORMAL);
    }

    private static WorkModeLine line(String whose, Fact<WorkModeChanged> change) {
        return new WorkModeLine(
                whose.equals(NOBODY_SAID) ? null : whose,
                SwedishCodes.of(change.event().mode()),
                change.event().text(),
                change.since());
    }
}
