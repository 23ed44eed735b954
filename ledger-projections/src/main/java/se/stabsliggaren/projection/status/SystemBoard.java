package se.stabsliggaren.projection.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.SystemEvent.SystemRegistered;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.sentence.SystemSentences;
import se.stabsliggaren.projection.status.StatusFacts.Fact;
import se.stabsliggaren.projection.status.StatusPage.Condition;
import se.stabsliggaren.projection.status.StatusPage.SystemLine;
import se.stabsliggaren.projection.status.StatusPage.Unsure;
import se.stabsliggaren.projection.status.StatusPage.Which;
import se.stabsliggaren.projection.text.SwedishCodes;

/** The latest status of each system; a status of everything holds for all but what was said of one system since. */
final class SystemBoard {

    private final Map<Integer, SystemRegistered> registered = new HashMap<>();
    /** Of each name what was registered under it, though it be registered twice. */
    private final Map<TypedName, List<SystemRegistered>> registeredAs = new HashMap<>();

    private final Map<TypedName, Key> byName = new HashMap<>();
    private final Map<Key, Current> current = new LinkedHashMap<>();
    /** Those of single systems by when they can have begun; what nobody can place, before all else. */
    private final NavigableMap<Instant, Set<Key>> begun = new TreeMap<>();

    private @Nullable Current everything;

    /** A system by its number, or by its name when nobody registered it. */
    private record Key(@Nullable Integer number, String name) {}

    /** What is so, and when it was last confirmed. */
    private record Current(
            Fact<SystemStatusChanged> began, @Nullable Fact<SystemStatusChanged> stillSo) {

        /** What is so after this was said too. */
        static Current after(@Nullable Current before, Fact<SystemStatusChanged> fact) {
            if (before == null) {
                return new Current(fact, null);
            }
            return confirms(before, fact) ? new Current(before.began, fact) : new Current(fact, null);
        }

        Instant begins() {
            Instant earliest = began.when().earliest();
            return earliest == null ? Instant.MIN : earliest;
        }

        static boolean confirms(@Nullable Current before, Fact<SystemStatusChanged> fact) {
            return before != null
                    && Boolean.TRUE.equals(fact.event().stillSo())
                    && before.began.event().status() == fact.event().status();
        }
    }

    SystemBoard(SystemFacts systems, StatusFacts facts, List<Unsure> unsure) {
        for (Fact<SystemRegistered> system : systems.registered()) {
            String name = system.event().name();
            registered.put(system.name(), system.event());
            registeredAs
                    .computeIfAbsent(TypedName.of(name), none -> new ArrayList<>())
                    .add(system.event());
            byName.putIfAbsent(TypedName.of(name), new Key(system.name(), name));
        }
        for (Fact<SystemStatusChanged> fact : systems.statuses()) {
            if (fact.since().hasCome()) {
                take(fact, facts);
            }
        }
        unsure.addAll(StatusFacts.unsure(systems.statuses(), SystemSentences::inBrief));
    }

    private void take(Fact<SystemStatusChanged> fact, StatusFacts facts) {
        Scope scope = fact.event().scope();
        switch (scope.reach()) {
            case EVERYTHING -> takeAll(fact);
            case ONE, GROUP -> keys(scope, facts).forEach(key -> takeOne(key, fact));
        }
    }

    private void takeAll(Fact<SystemStatusChanged> fact) {
        if (everything != null && !fact.takesOver(everything.began())) {
            return;
        }
        if (!Current.confirms(everything, fact)) {
            takeTheirPlace(fact);
        }
        everything = Current.after(everything, fact);
    }

    /** Of all that it takes over from, see {@link Fact#takesOver}, which is all that can have begun before it was over. */
    private void takeTheirPlace(Fact<SystemStatusChanged> fact) {
        Instant over = fact.when().end();
        NavigableMap<Instant, Set<Key>> before = over == null ? begun : begun.headMap(over, false);
        before.values().forEach(keys -> keys.forEach(current::remove));
        before.clear();
    }

    private void takeOne(Key key, Fact<SystemStatusChanged> fact) {
        Current before = current.get(key);
        boolean takes = (everything == null || fact.takesOver(everything.began()))
                && (before == null || fact.takesOver(before.began()));
        if (takes) {
            Current after = Current.after(before, fact);
            current.put(key, after);
            if (before != null) {
                Objects.requireNonNull(begun.get(before.begins())).remove(key);
            }
            begun.computeIfAbsent(after.begins(), none -> new HashSet<>()).add(key);
        }
    }

    private List<Key> keys(Scope scope, StatusFacts facts) {
        List<Key> keys = new ArrayList<>();
        for (Ref ref : scope.systems()) {
            int number = facts.name(ref);
            SystemRegistered system = registered.get(number);
            keys.add(system == null ? new Key(number, "nr " + number) : named(system.name()));
        }
        scope.named().forEach(name -> keys.add(named(name)));
        return keys;
    }

    /** A name somebody registered means the system first registered so; another keeps its first spelling. */
    private Key named(String name) {
        return byName.computeIfAbsent(TypedName.of(name), first -> new Key(null, name));
    }

    List<SystemLine> lines() {
        List<SystemLine> lines = new ArrayList<>();
        if (everything != null) {
            lines.add(line(new Key(null, "alla system"), everything, true));
        }
        current.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), false))
                .sorted(Comparator.comparing(SystemLine::which, vitalFirst())
                        .thenComparing(line -> line.condition().since().post()))
                .forEach(lines::add);
        return List.copyOf(lines);
    }

    private static Comparator<Which> vitalFirst() {
        return Comparator.comparing(Which::vital)
                .reversed()
                .thenComparing(Which::priority, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Which::system);
    }

    private SystemLine line(Key key, Current is, boolean all) {
        return new SystemLine(which(key), all, !all && everything != null, condition(is));
    }

    private Which which(Key key) {
        List<SystemRegistered> systems =
                key.number() == null ? List.of() : registeredAs.getOrDefault(TypedName.of(key.name()), List.of());
        return new Which(
                key.name(),
                key.number(),
                systems.stream().anyMatch(system -> Boolean.TRUE.equals(system.vital())),
                systems.stream()
                        .map(SystemRegistered::priority)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    private static Condition condition(Current is) {
        Fact<SystemStatusChanged> stillSo = is.stillSo();
        SystemStatusChanged began = is.began().event();
        SystemStatusChanged last = stillSo == null ? began : stillSo.event();
        Ref decision = began.decision();
        return new Condition(
                last.status(),
                SwedishCodes.of(last.status()),
                is.began().since(),
                stillSo == null ? null : stillSo.since(),
                last.text() == null ? began.text() : last.text(),
                decision == null ? null : decision.post());
    }
}
