package se.stabsliggaren.projection.duties;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.stabsliggaren.projection.regime.Sureness;

/** The limits of the law with nothing filed: those that have passed, that run, and of which nobody can tell. */
public final class RunningLimits {

    private RunningLimits() {}

    /** The one that runs out first stands first; what nobody can tell last. */
    public static List<RunningLimit> of(List<Duty> duties) {
        return duties.stream()
                .filter(duty -> duty.clock().isOpen())
                .flatMap(duty -> Stream.ofNullable(duty.rule()).map(rule -> limit(duty, rule)))
                .sorted(Comparator.comparing(RunningLimit::limit, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static RunningLimit limit(Duty duty, Rule rule) {
        DutyClock clock = duty.clock();
        return new RunningLimit(
                rule.name(),
                duty.controller(),
                clock.state(),
                clock.said(),
                clock.ends().limit(),
                Stream.of(
                                Stream.ofNullable(clock.begun().startedBy()),
                                Stream.ofNullable(clock.begun().startedOtherwiseBy()),
                                duty.limitsPassed().stream(),
                                duty.stated().stream())
                        .flatMap(posts -> posts)
                        .distinct()
                        .toList(),
                rule.mark().equals(Sureness.VERIFIED.mark()) ? null : rule.markSaid());
    }
}
