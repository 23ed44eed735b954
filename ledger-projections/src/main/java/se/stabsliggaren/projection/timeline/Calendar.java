package se.stabsliggaren.projection.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
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

    private final TreeMap<LocalDate, List<Entered>> days = new TreeMap<>();

    /** A line on a day, with where in the day it goes. */
    private record Entered(Placed placed, Instant order) {}

    /** Draws it; false when nobody can place it. */
    boolean draw(Item item) {
        Occurred occurred = item.occurred();
        When at = occurred.at();
        if (at != null) {
            drawAt(item, at);
            return true;
        }
        if (!occurred.candidates().isEmpty()) {
            drawCandidates(item, occurred.candidates());
            return true;
        }
        Days days = Days.between(occurred.from(), occurred.to());
        if (days == null) {
            return false;
        }
        draw(item, days, Placing.SPAN, item.when());
        return true;
    }

    private void drawAt(Item item, When at) {
        switch (at) {
            case When.At moment ->
                enter(Days.of(at).first(), at.earliest(), moment(item, SwedishTime.clock(moment.earliest())));
            case When.Part part -> enter(part.date(), at.earliest(), moment(item, SwedishTime.word(part.part())));
            case When.Day day -> draw(item, Days.of(day), Placing.DAY, null);
            case When.Week week -> draw(item, Days.of(week), Placing.SPAN, "någon gång " + item.when());
        }
    }

    private static Placed moment(Item item, String time) {
        return new Placed(Placing.MOMENT, time, null, item);
    }

    private void drawCandidates(Item item, List<When> candidates) {
        candidates.stream()
                .flatMap(candidate -> Days.of(candidate).each().stream())
                .distinct()
                .forEach(day -> draw(item, new Days(day, day), Placing.CANDIDATE, "en av: " + item.when()));
    }

    private void draw(Item item, Days on, Placing placing, @Nullable String note) {
        for (LocalDate day : on.each()) {
            Instant order = day.atStartOfDay(When.LOCAL).toInstant();
            enter(day, order, new Placed(placing, null, note, item));
        }
    }

    private void enter(LocalDate day, Instant order, Placed placed) {
        days.computeIfAbsent(day, none -> new ArrayList<>()).add(new Entered(placed, order));
    }

    /** The weeks with anything in them. */
    List<Week> weeks(@Nullable LocalDate firstDay) {
        if (days.isEmpty()) {
            return List.of();
        }
        LocalDate first = firstDay == null ? days.firstKey() : firstDay;
        return days.keySet().stream()
                .map(day -> Math.floorDiv(ChronoUnit.DAYS.between(first, day), DAYS_OF_A_WEEK))
                .distinct()
                .map(week -> week(Math.toIntExact(week), first.plusDays(week * DAYS_OF_A_WEEK)))
                .toList();
    }

    private Week week(int fromFirst, LocalDate begins) {
        String range = SwedishTime.day(begins) + " – " + SwedishTime.day(begins.plusDays(DAYS_OF_A_WEEK - 1));
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
