package se.stabsliggaren.projection.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.timeline.TimelinePage.Day;
import se.stabsliggaren.projection.timeline.TimelinePage.Placed;
import se.stabsliggaren.projection.timeline.TimelinePage.Placing;
import se.stabsliggaren.projection.timeline.TimelinePage.Week;

/** Draws lines on the days they belong to, and the days in weeks of the incident. */
final class Calendar {

    private static final int DAYS_OF_A_WEEK = 7;

    private final @Nullable LocalDate begun;
    private final ClockSteps steps;
    private final Predicate<LocalDate> shown;
    private final TreeMap<LocalDate, List<Entered>> days = new TreeMap<>();

    /** A line on a day, with where in the day it goes. */
    private record Entered(Placed placed, Instant order) {}

    /**
     * @param begun the day from which weeks are counted; null for the first one drawn
     * @param steps of the clock by which posts were recorded
     * @param shown the days that are drawn
     */
    Calendar(@Nullable LocalDate begun, ClockSteps steps, Predicate<LocalDate> shown) {
        this.begun = begun;
        this.steps = steps;
        this.shown = shown;
    }

    /** Where on its day something is told: at its hour, or before all that has one. */
    static Instant order(Occurred occurred, LocalDate day) {
        When at = occurred.at();
        return at == null ? beginning(day) : order(at, day);
    }

    private static Instant order(When at, LocalDate day) {
        return switch (at) {
            case When.At moment -> moment.earliest();
            case When.Part part -> part.earliest();
            case When.Day ignored -> beginning(day);
            case When.Week ignored -> beginning(day);
            case When.Month ignored -> beginning(day);
            case When.Year ignored -> beginning(day);
            case When.About about -> order(about.moment(), day);
            case When.Between ignored -> beginning(day);
        };
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(When.LOCAL).toInstant();
    }

    /** Draws it; false when nobody can place it. */
    boolean draw(Item item) {
        Occurred placing = steps.placing(item.number(), item.happened().occurred());
        List<LocalDate> on = Days.of(placing);
        for (LocalDate day : on) {
            if (shown.test(day)) {
                days.computeIfAbsent(day, none -> new ArrayList<>())
                        .add(new Entered(placed(item), order(placing, day)));
            }
        }
        return !on.isEmpty();
    }

    private Placed placed(Item item) {
        return switch (item.happened().occurred().at()) {
            case When.At moment ->
                new Placed(Placing.MOMENT, SwedishTime.clock(moment.earliest()), steps.note(item.number()), item);
            case When.Part part -> new Placed(Placing.MOMENT, SwedishTime.word(part.part()), null, item);
            case When.Day ignored -> new Placed(Placing.DAY, null, null, item);
            case When.Week ignored -> sometime(item);
            case When.Month ignored ->
                new Placed(Placing.SPAN, null, "någon gång i " + item.happened().when(), item);
            case When.Year ignored -> sometime(item);
            case When.About about -> about(about, item);
            case When.Between ignored ->
                new Placed(Placing.SPAN, null, item.happened().when(), item);
            case null ->
                item.happened().occurred().candidates().isEmpty()
                        ? new Placed(
                                Placing.SPAN,
                                null,
                                item.happened().when() + undrawn(item.happened().occurred()),
                                item)
                        : new Placed(
                                Placing.CANDIDATE,
                                null,
                                "en av: " + item.happened().when(),
                                item);
        };
    }

    /** On which days it stands, where it can have been on others too; a page does not end on which. */
    private static String undrawn(Occurred occurred) {
        When from = occurred.from();
        When to = occurred.to();
        if (to == null) {
            return "; står bara på sin första dag, men kan ha hänt eller pågått senare";
        }
        if (from == null) {
            return "; står bara på sin sista dag, men kan ha hänt eller pågått tidigare";
        }
        return Days.of(from)
                        .first()
                        .plusDays(Days.LONGEST_DRAWN)
                        .isAfter(Days.of(to).last())
                ? ""
                : "; står bara på sin första och sista dag, men kan ha hänt eller pågått också däremellan";
    }

    private static Placed sometime(Item item) {
        return new Placed(Placing.SPAN, null, "någon gång " + item.happened().when(), item);
    }

    /** At the hour that was said when one was, and at no hour of the days it is about. */
    private static Placed about(When.About about, Item item) {
        return about.moment() instanceof When.At moment
                ? new Placed(Placing.MOMENT, "omkring " + SwedishTime.clock(moment.earliest()), null, item)
                : new Placed(Placing.SPAN, null, item.happened().when(), item);
    }

    /** The weeks with anything in them. */
    List<Week> weeks() {
        if (days.isEmpty()) {
            return List.of();
        }
        LocalDate first = begun == null ? days.firstKey() : begun;
        return days.keySet().stream()
                .map(day -> week(first, day))
                .distinct()
                .map(week -> week(week, first.plusDays((long) week * DAYS_OF_A_WEEK)))
                .toList();
    }

    /** In which week of the incident a day lies, 0 being the week of its first day. */
    static int week(LocalDate first, LocalDate day) {
        return Math.toIntExact(Math.floorDiv(ChronoUnit.DAYS.between(first, day), DAYS_OF_A_WEEK));
    }

    private Week week(int fromFirst, LocalDate begins) {
        String range = SwedishTime.dated(begins) + " – " + SwedishTime.dated(begins.plusDays(DAYS_OF_A_WEEK - 1));
        String title = fromFirst < 0
                ? "Före händelsens första dag: " + range
                : "Händelsens vecka " + (fromFirst + 1) + ": " + range;
        return new Week(
                fromFirst + 1,
                title,
                begins.datesUntil(begins.plusDays(DAYS_OF_A_WEEK))
                        .map(this::day)
                        .toList());
    }

    private Day day(LocalDate date) {
        List<Placed> items = days.getOrDefault(date, List.of()).stream()
                .sorted(Comparator.comparing(Entered::order)
                        .thenComparing(entered -> entered.placed().item().number()))
                .map(Entered::placed)
                .toList();
        return new Day(date.toString(), SwedishTime.longDay(date), items);
    }
}
