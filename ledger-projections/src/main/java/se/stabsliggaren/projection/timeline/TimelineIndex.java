package se.stabsliggaren.projection.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/**
 * The stretches of a timeline, from its oldest day on: weeks in which little happened go together, of a week with much each
 * day is its own, and a day with much is cut. What stretches there are follows from the posts alone.
 */
final class TimelineIndex {

    /** Lines of a stretch at most. */
    static final int LINES = 100;

    private static final String WHOLE = "allt";
    private static final String STATED = "uppgivet";
    private static final String UNPLACED = "okant";

    /** Keys there are or have been: of a day, of a post, or a word. */
    private static final Pattern KEY = Pattern.compile(
            "(?<date>\\d{4}-\\d{2}-\\d{2})(:\\d{1,6})?|nr-(?<post>\\d{1,9})|(allt|uppgivet|okant)(:\\d{1,6})?");

    private final TreeMap<LocalDate, List<Row<TimelineRow>>> told = new TreeMap<>();
    private final TreeMap<LocalDate, List<Integer>> ongoing = new TreeMap<>();
    private final List<Row<TimelineRow>> stated = new ArrayList<>();
    private final List<Row<TimelineRow>> unplaced = new ArrayList<>();
    private final List<TimelineStretch> stretches = new ArrayList<>();
    private final ClockSteps steps;
    private final @Nullable LocalDate firstDay;

    private TimelineIndex(View<TimelineRow> known, @Nullable LocalDate begun, ClockSteps steps) {
        this.steps = steps;
        known.rows().forEach(row -> enter(row, known.isAsStated(row)));
        TreeSet<LocalDate> days = new TreeSet<>(told.keySet());
        days.addAll(ongoing.keySet());
        firstDay = begun != null || days.isEmpty() ? begun : days.first();
        if (told.values().stream().mapToInt(List::size).sum() + stated.size() + unplaced.size() <= LINES) {
            stretches.add(whole(known, days));
            return;
        }
        weeks(days);
        cut(STATED, "Uppgivet på papper, infört senare", stated);
        cut(UNPLACED, "Okänt när", unplaced);
    }

    /** @param begun the day from which weeks are counted; null for the first on which anything is drawn */
    static TimelineIndex of(View<TimelineRow> known, @Nullable LocalDate begun, ClockSteps steps) {
        return new TimelineIndex(known, begun, steps);
    }

    private void enter(Row<TimelineRow> row, boolean asStated) {
        List<LocalDate> days = asStated ? List.of() : Days.of(placing(row));
        if (asStated) {
            stated.add(row);
        } else if (days.isEmpty()) {
            unplaced.add(row);
        } else {
            told.computeIfAbsent(days.getFirst(), none -> new ArrayList<>()).add(row);
            days.stream().skip(1).forEach(day -> ongoing.computeIfAbsent(day, none -> new ArrayList<>())
                    .add(row.number()));
        }
    }

    private Occurred placing(Row<TimelineRow> row) {
        return steps.placing(row);
    }

    private static TimelineStretch whole(View<TimelineRow> known, Set<LocalDate> days) {
        return new TimelineStretch(
                WHOLE,
                "Allt",
                known.rows().size(),
                null,
                Set.copyOf(days),
                known.rows().stream().map(Row::number).toList(),
                List.of());
    }

    private void weeks(SortedSet<LocalDate> days) {
        TreeMap<Integer, SortedSet<LocalDate>> weeks = new TreeMap<>();
        for (LocalDate day : days) {
            weeks.computeIfAbsent(Calendar.week(first(), day), none -> new TreeSet<>())
                    .add(day);
        }
        SortedSet<LocalDate> together = new TreeSet<>();
        for (SortedSet<LocalDate> week : weeks.values()) {
            SortedSet<LocalDate> longer = new TreeSet<>(together);
            longer.addAll(week);
            if (standing(longer).size() > LINES) {
                weeksTogether(together);
                longer = week;
            }
            if (standing(longer).size() > LINES) {
                week.forEach(this::day);
                longer = new TreeSet<>();
            }
            together = longer;
        }
        weeksTogether(together);
    }

    private LocalDate first() {
        return firstDay == null ? LocalDate.EPOCH : firstDay;
    }

    /** The posts that stand on any of these days. */
    private SortedSet<Integer> standing(SortedSet<LocalDate> days) {
        TreeSet<Integer> posts = new TreeSet<>();
        for (LocalDate day : days) {
            told.getOrDefault(day, List.of()).forEach(row -> posts.add(row.number()));
            posts.addAll(ongoing.getOrDefault(day, List.of()));
        }
        return posts;
    }

    private void weeksTogether(SortedSet<LocalDate> days) {
        if (days.size() < 2) {
            days.forEach(this::day);
            return;
        }
        String title = SwedishTime.dated(days.first()) + " – " + SwedishTime.dated(days.last());
        int count = days.stream()
                .mapToInt(day -> told.getOrDefault(day, List.of()).size())
                .sum();
        stretches.add(new TimelineStretch(
                days.first().toString(),
                title,
                count,
                days.first(),
                Set.copyOf(days),
                List.copyOf(standing(days)),
                List.of()));
    }

    private void day(LocalDate day) {
        List<Row<TimelineRow>> rows = told.getOrDefault(day, List.of()).stream()
                .sorted(Comparator.comparing((Row<TimelineRow> row) -> Calendar.order(placing(row), day))
                        .thenComparing(Row::number))
                .toList();
        cut(day.toString(), SwedishTime.longDay(day), day, rows);
    }

    private void cut(String key, String title, List<Row<TimelineRow>> rows) {
        cut(key, title, null, rows);
    }

    private void cut(String key, String title, @Nullable LocalDate day, List<Row<TimelineRow>> rows) {
        int parts = (rows.size() + LINES - 1) / LINES;
        for (int part = 1; part <= parts; part++) {
            List<Row<TimelineRow>> shown = rows.subList((part - 1) * LINES, Math.min(part * LINES, rows.size()));
            stretches.add(new TimelineStretch(
                    parts == 1 ? key : key + ":" + part,
                    parts == 1 ? title : "%s, del %d av %d".formatted(title, part, parts),
                    shown.size(),
                    day,
                    day == null ? Set.of() : Set.of(day),
                    shown.stream().map(Row::number).toList(),
                    day == null || part > 1 ? List.of() : List.copyOf(ongoing.getOrDefault(day, List.of()))));
        }
    }

    List<TimelineStretch> stretches() {
        return List.copyOf(stretches);
    }

    /** The day from which weeks are counted; null when nothing stands on a day. */
    @Nullable
    LocalDate firstDay() {
        return firstDay;
    }

    /** The last one that has begun by then. */
    TimelineStretch newest(Instant now) {
        return upTo(LocalDate.ofInstant(now, When.LOCAL));
    }

    /** The one of this key, or what is in its place now: as posts come, days are cut and weeks fall into days. */
    Optional<TimelineStretch> of(String key) {
        Optional<TimelineStretch> same =
                stretches.stream().filter(any -> any.key().equals(key)).findFirst();
        Matcher asked = KEY.matcher(key);
        if (same.isPresent() || !asked.matches()) {
            return same;
        }
        if (asked.group("post") != null) {
            Integer post = Integer.valueOf(asked.group("post"));
            return stretches.stream().filter(any -> any.posts().contains(post)).findFirst();
        }
        try {
            return asked.group("date") == null
                    ? Optional.of(stretches.getLast())
                    : Optional.of(upTo(LocalDate.parse(asked.group("date"))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private TimelineStretch upTo(LocalDate day) {
        TimelineStretch last = stretches.getFirst();
        for (TimelineStretch each : stretches) {
            LocalDate first = each.first();
            last = first == null || first.isAfter(day) ? last : each;
        }
        return last;
    }
}
