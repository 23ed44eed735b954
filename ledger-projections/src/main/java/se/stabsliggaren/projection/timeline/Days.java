package se.stabsliggaren.projection.timeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.When;

/** The local days that a moment, as exactly as it is known, can lie on. */
record Days(LocalDate first, LocalDate last) {

    /** A longer time is drawn on its first and its last day only, so that a mistyped year does not fill the page. */
    static final int LONGEST_DRAWN = 31;

    static Days of(When when) {
        return new Days(
                LocalDate.ofInstant(when.earliest(), When.LOCAL),
                LocalDate.ofInstant(when.end().minusMillis(1), When.LOCAL));
    }

    /** The days on which what happened then is drawn, in order; none when nobody can place it. */
    static List<LocalDate> of(Occurred occurred) {
        When at = occurred.at();
        return at == null ? ofAny(occurred) : on(at);
    }

    /** Whether it is told so exactly that somebody knows the day; of a time from one moment to another, when it began. */
    static boolean isKnown(@Nullable When at) {
        return switch (at) {
            case null -> true;
            case When.At ignored -> true;
            case When.Part ignored -> true;
            case When.Day ignored -> true;
            case When.Week ignored -> false;
            case When.Month ignored -> false;
            case When.Year ignored -> false;
            case When.About about -> isKnown(about.moment());
            case When.Between ignored -> false;
        };
    }

    private static List<LocalDate> on(When at) {
        return switch (at) {
            case When.At moment -> List.of(of(moment).first);
            case When.Part part -> List.of(part.date());
            case When.Day day -> of(day).each();
            case When.Week week -> of(week).each();
            case When.Month month -> of(month).each();
            case When.Year year -> of(year).each();
            case When.About about -> on(about.moment());
            case When.Between between -> of(between).each();
        };
    }

    private static List<LocalDate> ofAny(Occurred occurred) {
        if (!occurred.candidates().isEmpty()) {
            return occurred.candidates().stream()
                    .flatMap(candidate -> of(candidate).each().stream())
                    .distinct()
                    .sorted()
                    .toList();
        }
        Days days = between(occurred.from(), occurred.to());
        return days == null ? List.of() : days.each();
    }

    /** From one moment to another; an open end leaves the day that is known. Null when both are open. */
    static @Nullable Days between(@Nullable When from, @Nullable When to) {
        Days begin = from == null ? null : of(from);
        Days end = to == null ? null : of(to);
        if (begin == null) {
            return end;
        }
        return end == null ? begin : new Days(begin.first, end.last);
    }

    List<LocalDate> each() {
        if (first.equals(last)) {
            return List.of(first);
        }
        if (last.isBefore(first)) {
            return List.of(last, first);
        }
        boolean drawnWhole = first.plusDays(LONGEST_DRAWN).isAfter(last);
        return drawnWhole ? first.datesUntil(last.plusDays(1)).toList() : List.of(first, last);
    }
}
