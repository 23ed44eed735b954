package se.stabsliggaren.projection.duties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.duties.DutyPosts.Passed;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.regime.Word;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Row;

/**
 * The limits that a post says have passed, of a clock that no post says began any longer: what said so was withdrawn, or put
 * right to be of somebody else. Each is told once, on the line of its duty that waits to begin, or on one of its own.
 */
final class StrayLimits {

    private final IdentityHashMap<DutyLine, List<Passed>> strays = new IdentityHashMap<>();
    private final List<DutyLine> lines;

    private StrayLimits(List<DutyLine> lines) {
        this.lines = new ArrayList<>(lines);
    }

    /** Of which duty, and whose. */
    private record Owed(TypedName regime, TypedName controller) {

        static Owed by(DutyLine line) {
            return new Owed(TypedName.of(line.word()), TypedName.of(line.party().controller()));
        }

        static Owed by(Passed passed) {
            return new Owed(
                    TypedName.of(passed.event().regime()),
                    TypedName.of(Word.of(passed.event().controller())));
        }
    }

    static StrayLimits of(DutyPosts said, List<DutyLine> lines, Regimes regimes) {
        StrayLimits limits = new StrayLimits(lines);
        List<Passed> strays = strays(said, lines);
        if (strays.isEmpty()) {
            return limits;
        }
        Map<Owed, List<DutyLine>> waiting =
                lines.stream().filter(line -> line.starts().isEmpty()).collect(Collectors.groupingBy(Owed::by));
        Map<Integer, Integer> breaches = breaches(lines);
        strays.forEach(stray -> {
            Owed owed = Owed.by(stray);
            Integer breach = breaches.get(stray.started());
            List<DutyLine> those = waiting.computeIfAbsent(owed, none -> new ArrayList<>());
            DutyLine line = those.stream()
                    .filter(one -> breach == null || one.party().breach() == breach)
                    .findFirst()
                    .orElseGet(() -> limits.own(stray, regimes, those));
            limits.strays.computeIfAbsent(line, none -> new ArrayList<>()).add(stray);
        });
        return limits;
    }

    private static List<Passed> strays(DutyPosts said, List<DutyLine> lines) {
        Map<Integer, List<Passed>> byStart = said.passed().stream().collect(Collectors.groupingBy(Passed::started));
        Set<Integer> told = new HashSet<>();
        for (DutyLine line : byStart.isEmpty() ? List.<DutyLine>of() : lines) {
            line.starts().stream()
                    .flatMap(start -> byStart.getOrDefault(start.name(), List.of()).stream())
                    .filter(one -> one.isOf(line))
                    .forEach(one -> told.add(one.row().number()));
        }
        return said.passed().stream()
                .filter(one -> !told.contains(one.row().number()))
                .toList();
    }

    /** Of what starts clocks, or did, which breach that is of. */
    private static Map<Integer, Integer> breaches(List<DutyLine> lines) {
        Map<Integer, Integer> breaches = new HashMap<>();
        lines.forEach(line -> Stream.<Row<?>>concat(line.starts().stream(), line.withdrawn().stream())
                .forEach(row -> breaches.putIfAbsent(row.name(), line.party().breach())));
        return breaches;
    }

    private DutyLine own(Passed stray, Regimes regimes, List<DutyLine> those) {
        String word = stray.event().regime().strip();
        DutyLine line = new DutyLine(
                word,
                regimes.all().stream()
                        .filter(regime -> TypedName.same(regime.id(), word))
                        .findFirst()
                        .orElse(null),
                Party.withoutBreach(Word.of(stray.event().controller())),
                "",
                List.of(),
                List.of(),
                List.of(),
                Whose.SAID,
                List.of(),
                List.of(),
                List.of(),
                WithdrawnFilings.NONE,
                List.of(),
                LineDeeds.NONE);
        those.add(line);
        lines.add(line);
        return line;
    }

    /** Those there are, and after them those of limits alone. */
    List<DutyLine> lines() {
        return List.copyOf(lines);
    }

    List<Passed> of(DutyLine line) {
        return strays.getOrDefault(line, List.of());
    }

    /** {@code Nr 9 säger att fristen från nr 4 gick ut …; ingen post säger längre att den började.} */
    Optional<String> words(DutyLine line) {
        return Optional.of(of(line).stream()
                        .map(one ->
                                "Nr %d säger att fristen från nr %d gick ut %s; ingen post säger längre att den började."
                                        .formatted(
                                                one.row().number(),
                                                one.started(),
                                                SwedishTime.dated(one.event().limit())))
                        .collect(Collectors.joining(" ")))
                .filter(said -> !said.isEmpty());
    }
}
