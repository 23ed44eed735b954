package se.stabsliggaren.projection.outcome;

import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent.ThreatMade;
import se.stabsliggaren.event.IncidentEvent.ThreatOutcomeNoted;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.text.SwedishWords;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.Until;

/**
 * The threats of which no post says what became of them. The day that a threat names is what another says; no limit runs
 * out by it.
 */
public final class Threats {

    private Threats() {}

    /**
     * A threat that still stands.
     *
     * @param soughtIn the posts that no sign of it was seen, none of them certainly after its day
     */
    public record Open(Row<?> row, ThreatMade threat, List<Integer> soughtIn) {

        /** The day that it names, if any, and whether that has passed. */
        public String said(Instant now, Year own) {
            When day = threat.day();
            if (day == null) {
                return "ingen tid uppgiven";
            }
            String named = "tid enligt den som hotar: " + SwedishTime.when(day, own);
            return hasPassed(now) ? named + "; tiden har passerat, " + unknown() + sought() : named + sought();
        }

        /** That it was looked for in vain, which says nothing of the rest of its day; empty where no post does. */
        public String sought() {
            return soughtIn.isEmpty()
                    ? ""
                    : "; inget tecken enligt %s, och ingen post säger att det var efter den tiden"
                            .formatted(SwedishWords.listed(soughtIn.stream()
                                    .map(number -> "nr " + number)
                                    .toList()));
        }

        public boolean hasPassed(Instant now) {
            When day = threat.day();
            return day != null && !Until.over(day).isAfter(now);
        }
    }

    /** That no post says what became of a threat. */
    public static String unknown() {
        return Absence.words("om det skedde");
    }

    private record Outcome(int number, ThreatOutcomeNoted event, Interval when) {}

    /** Those among these rows, of which each tells an event, or nothing that counts here. */
    public static <R> List<Open> open(
            Stream<Row<R>> rows, Function<R, @Nullable Event> event, ToIntFunction<Ref> nameOf) {
        List<Open> threats = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        rows.forEach(row -> {
            Event told = event.apply(row.said());
            switch (told == null ? null : Heard.of(told)) {
                case null -> {}
                case Heard.Threatened one -> threats.add(new Open(row, one.event(), List.of()));
                case Heard.Followed followed ->
                    outcomes.add(new Outcome(row.number(), followed.event(), Interval.of(row)));
                case Heard.Sought ignored -> {}
                case Heard.Found ignored -> {}
            }
        });
        Set<Integer> replaced = new HashSet<>();
        threats.stream()
                .map(open -> open.threat().earlier())
                .filter(Objects::nonNull)
                .forEach(earlier -> replaced.add(nameOf.applyAsInt(earlier)));
        return threats.stream()
                .filter(open -> !replaced.contains(open.row().name()))
                .flatMap(open -> stillOpen(
                        open,
                        outcomes.stream()
                                .filter(outcome ->
                                        nameOf.applyAsInt(outcome.event().threat())
                                                == open.row().name())
                                .toList())
                        .stream())
                .toList();
    }

    /** @param outcomes what posts say of it */
    private static Optional<Open> stillOpen(Open open, List<Outcome> outcomes) {
        return outcomes.stream()
                        .anyMatch(outcome -> answers(outcome, open.threat().day()))
                ? Optional.empty()
                : Optional.of(new Open(
                        open.row(),
                        open.threat(),
                        outcomes.stream().map(Outcome::number).toList()));
    }

    /** That no sign of it has been seen answers nothing before the day has passed. */
    private static boolean answers(Outcome outcome, @Nullable When day) {
        return switch (outcome.event().outcome()) {
            case CARRIED_OUT, CALLED_OFF -> true;
            case NO_SIGN -> {
                Instant earliest = outcome.when().earliest();
                yield day == null || (earliest != null && !earliest.isBefore(Until.over(day)));
            }
        };
    }
}
