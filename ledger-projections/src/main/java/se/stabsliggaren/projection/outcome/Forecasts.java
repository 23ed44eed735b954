package se.stabsliggaren.projection.outcome;

import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.SystemEvent.ReturnExpected;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.When;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.Until;

/** When each system was expected back: what was said first, how often it was moved, what holds, and whether it came. */
public final class Forecasts {

    /** What stands for all systems. */
    private static final Subject ALL = new Subject(null, "alla system");

    private final ToIntFunction<Ref> nameOf;
    private final Map<TypedName, Subject> byName = new HashMap<>();
    private final Map<Subject, List<Said>> waiting = new LinkedHashMap<>();
    private final List<Forecast> forecasts = new ArrayList<>();

    private Forecasts(ToIntFunction<Ref> nameOf) {
        this.nameOf = nameOf;
    }

    /** A system by its number, or by its name when nobody registered it. */
    public record Subject(@Nullable Integer number, String name) {

        /** Whether nothing but its name says what it is, which can be a word for something else: Drift. */
        boolean isOnlyNamed() {
            return number == null && !equals(ALL);
        }

        /** What it is called; a registered one by its post. */
        public Phrase phrase() {
            return number == null ? Phrase.of(name) : Phrase.of("").post("", Ref.to(number));
        }
    }

    private record Said(Row<?> row, ReturnExpected event) {}

    /**
     * Of one system, from the first forecast until it was back.
     *
     * @param posts those that forecast it, in the order in which it was said
     * @param expected what they said, likewise
     * @param back the post that says that it is back; null while none does
     */
    public record Forecast(
            Subject subject,
            List<Row<?>> posts,
            List<When> expected,
            @Nullable String by,
            @Nullable Row<?> back) {

        public When first() {
            return expected.getFirst();
        }

        /** What holds. */
        public When latest() {
            return expected.getLast();
        }

        /** How often another time was said than before. */
        public int moved() {
            int moved = 0;
            for (int i = 1; i < expected.size(); i++) {
                moved += expected.get(i).equals(expected.get(i - 1)) ? 0 : 1;
            }
            return moved;
        }

        /** Whether its time has passed and no post says that the system is back. */
        public boolean isPassed(Instant now) {
            return back == null && !Until.over(latest()).isAfter(now);
        }

        public List<Integer> numbers() {
            return posts.stream().map(Row::number).toList();
        }

        /** When it is expected, and when it was expected first. */
        public Phrase phrase(Year own) {
            int moved = moved();
            String history = moved == 0
                    ? ""
                    : "; först sades %s, flyttad %s"
                            .formatted(SwedishTime.when(first(), own), moved == 1 ? "1 gång" : moved + " gånger");
            return subject.phrase()
                    .wordsIf(subject.isOnlyNamed(), " (system)")
                    .words((back == null ? ": väntas åter " : ": väntades åter ") + SwedishTime.when(latest(), own))
                    .label(" enligt ", by)
                    .words(history);
        }

        /** The same, and what is known of whether it came. */
        public Phrase phrase(Instant now, Year own) {
            return phrase(own).wordsIf(isPassed(now), "; tiden har passerat, " + Absence.words("om det är åter"));
        }
    }

    /** Those told by these rows, of which each tells an event, or nothing that counts here. */
    public static <R> List<Forecast> of(
            Stream<Row<R>> rows, Function<R, @Nullable Event> event, ToIntFunction<Ref> nameOf) {
        Forecasts forecasts = new Forecasts(nameOf);
        List<Row<R>> told = rows.toList();
        told.forEach(row -> forecasts.name(row, event.apply(row.said())));
        told.stream()
                .sorted(Comparator.<Row<R>, Instant>comparing(Forecasts::told).thenComparing(Row::name))
                .forEach(row -> forecasts.take(row, event.apply(row.said())));
        forecasts.waiting.forEach((subject, said) -> forecasts.close(subject, said, null));
        return List.copyOf(forecasts.forecasts);
    }

    /** What nobody can place in time is told when it was recorded. */
    private static Instant told(Row<?> row) {
        Instant earliest = Interval.of(row).earliest();
        return earliest == null ? row.recordedAt() : earliest;
    }

    /** A name somebody registered means that system; another keeps its first spelling. */
    private void name(Row<?> row, @Nullable Event event) {
        switch (event == null ? null : Awaited.of(event)) {
            case null -> {}
            case Awaited.Named named ->
                byName.putIfAbsent(TypedName.of(named.event().name()), registered(row.name()));
            case Awaited.Expected ignored -> {}
            case Awaited.Stands ignored -> {}
        }
    }

    private void take(Row<?> row, @Nullable Event event) {
        switch (event == null ? null : Awaited.of(event)) {
            case null -> {}
            case Awaited.Named ignored -> {}
            case Awaited.Expected expected ->
                subjects(expected.event().scope())
                        .forEach(subject -> waiting.computeIfAbsent(subject, none -> new ArrayList<>())
                                .add(new Said(row, expected.event())));
            case Awaited.Stands stands -> {
                if (isBack(stands.event().status())) {
                    back(stands.event().scope(), row);
                }
            }
        }
    }

    private void back(Scope scope, Row<?> row) {
        List<Subject> back = subjects(scope);
        List<Subject> all = back.contains(ALL) ? List.copyOf(waiting.keySet()) : back;
        for (Subject subject : all) {
            List<Said> said = waiting.remove(subject);
            if (said != null) {
                close(subject, said, row);
            }
        }
    }

    private void close(Subject subject, List<Said> said, @Nullable Row<?> back) {
        List<Row<?>> posts = new ArrayList<>();
        List<When> expected = new ArrayList<>();
        for (Said one : said) {
            posts.add(one.row());
            expected.add(one.event().expected());
        }
        forecasts.add(
                new Forecast(subject, posts, expected, said.getLast().event().by(), back));
    }

    private static boolean isBack(SystemStatus status) {
        return switch (status) {
            case UP, RESTORED -> true;
            case LIMITED, DOWN, SHUT_BY_US, ENCRYPTED, LOST, RESTORING, VERIFIED -> false;
        };
    }

    private List<Subject> subjects(Scope scope) {
        return switch (scope.reach()) {
            case EVERYTHING -> List.of(ALL);
            case ONE, GROUP -> {
                List<Subject> subjects = new ArrayList<>();
                scope.systems().forEach(system -> subjects.add(registered(nameOf.applyAsInt(system))));
                scope.named()
                        .forEach(name -> subjects.add(
                                byName.computeIfAbsent(TypedName.of(name), first -> new Subject(null, name))));
                yield subjects;
            }
        };
    }

    private static Subject registered(int number) {
        return new Subject(number, "nr " + number);
    }
}
