package se.stabsliggaren.projection.openpoints;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.projection.duties.Duty;
import se.stabsliggaren.projection.duties.Duty.Assessment;
import se.stabsliggaren.projection.duties.Rule;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.UnclearDuty;

/**
 * The duties that somebody assessed and found unclear, until they are assessed anew or something is filed to be on the safe
 * side. A law that was assessed as a whole is one point, whatever number of duties it has.
 */
final class UnclearDuties {

    private record Point(@Nullable String controller, int post) {}

    private UnclearDuties() {}

    static List<UnclearDuty> of(List<Duty> duties) {
        Map<Point, Set<String>> points = new LinkedHashMap<>();
        for (Duty duty : duties) {
            unclear(duty).filter(assessed -> !isDone(duty)).ifPresent(assessed -> points.computeIfAbsent(
                            new Point(duty.controller(), assessed.post()), none -> new LinkedHashSet<>())
                    .add(name(duty)));
        }
        return points.entrySet().stream()
                .map(one -> new UnclearDuty(
                        List.copyOf(one.getValue()),
                        one.getKey().controller(),
                        one.getKey().post()))
                .toList();
    }

    /** The assessment by which it is unclear whether it applies. */
    static Optional<Assessment> unclear(Duty duty) {
        return duty.assessments().stream()
                .filter(assessed -> assessed.counts() && assessed.verdict() == Verdict.UNKNOWN)
                .findFirst();
    }

    private static boolean isDone(Duty duty) {
        return !duty.filings().isEmpty()
                || !duty.course().told().isEmpty()
                || duty.course().isDecidedNotToNotify()
                || duty.course().isDecidedNotToInform();
    }

    private static String name(Duty duty) {
        Rule rule = duty.rule();
        return rule == null ? duty.regime() : rule.name();
    }
}
