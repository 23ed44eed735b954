package se.stabsliggaren.projection.regime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.text.SwedishWords;

/**
 * When a limit runs out, with the arithmetic.
 *
 * @param at the instant it runs out; of a day, the midnight after it
 * @param lateAfter after which a report is late whoever counts: of hours, the hour that the start fell in is perhaps not
 *     one of them (Regulation 1182/71, article 3; from memory, not checked against its text), so that the last one is
 *     over only when the clock strikes
 * @param shown that moment in Swedish
 * @param raw the day before it was moved; null for hours
 * @param moved the day it ends; null for hours
 * @param steps how it was counted, one step a line
 */
public record Limit(
        Instant at,
        Instant lateAfter,
        String shown,
        @Nullable LocalDate raw,
        @Nullable LocalDate moved,
        List<String> steps) {

    /** The limit of a clock started then; none when the law gives no length. */
    public static Optional<Limit> of(Length length, Instant start) {
        return switch (length) {
            case Length.Hours hours -> Optional.of(hours(start, hours.hours()));
            case Length.Days days -> Optional.of(days(start, days.days()));
            case Length.Weeks weeks -> Optional.of(weeks(start, weeks.weeks()));
            case Length.Months months -> Optional.of(months(start, months.months()));
            case Length.None ignored -> Optional.empty();
        };
    }

    /** Whether a holiday moved it, which a law does that nobody checked (1930:173). */
    public boolean isMoved() {
        return raw != null && !raw.equals(moved);
    }

    /** The instant it would run out if no holiday moved it. */
    Instant unmoved() {
        return raw == null ? at : raw.plusDays(1).atStartOfDay(When.LOCAL).toInstant();
    }

    /** The day it runs out, before a holiday moved it. */
    LocalDate day() {
        return raw == null ? local(at.minusMillis(1)).toLocalDate() : raw;
    }

    private static Limit hours(Instant start, int hours) {
        Instant end = start.plus(Duration.ofHours(hours));
        List<String> steps = new ArrayList<>();
        steps.add("Start: " + SwedishTime.dated(start));
        steps.add("+ " + SwedishWords.counted(hours, "timme", "timmar") + " i följd, helger inräknade");
        Duration shift = shift(start, end);
        if (!shift.isZero()) {
            steps.add("Klockan ställs %s en timme under tiden, så klockslaget blir ett annat"
                    .formatted(shift.isNegative() ? "tillbaka" : "fram"));
        }
        steps.add("= " + SwedishTime.dated(end));
        return new Limit(end, afterFullHours(start, hours), SwedishTime.dated(end), null, null, List.copyOf(steps));
    }

    /** The day it starts is not counted. */
    private static Limit days(Instant start, int days) {
        LocalDate raw = local(start).toLocalDate().plusDays(days);
        return day(
                start, raw, "+ %s = %s".formatted(SwedishWords.counted(days, "dag", "dagar"), SwedishTime.dated(raw)));
    }

    private static Limit weeks(Instant start, int weeks) {
        LocalDate begins = local(start).toLocalDate();
        LocalDate raw = begins.plusWeeks(weeks);
        return day(
                start,
                raw,
                "+ %s = %s".formatted(SwedishWords.counted(weeks, "vecka", "veckor"), SwedishTime.dated(raw)));
    }

    /** The same number in the month, or the month's last day when there is none; never a number of days. */
    private static Limit months(Instant start, int months) {
        LocalDate begins = local(start).toLocalDate();
        LocalDate raw = begins.plusMonths(months);
        String counted =
                "+ %s = %s".formatted(SwedishWords.counted(months, "månad", "månader"), SwedishTime.dated(raw));
        return day(
                start,
                raw,
                raw.getDayOfMonth() == begins.getDayOfMonth()
                        ? counted
                        : counted + ", månadens sista dag, eftersom den " + SwedishWords.ordinal(begins.getDayOfMonth())
                                + " inte finns");
    }

    private static Limit day(Instant start, LocalDate raw, String counted) {
        LocalDate moved = WorkingDays.from(raw);
        List<String> steps = new ArrayList<>();
        steps.add("Start: " + SwedishTime.dated(start));
        steps.add(counted);
        if (!moved.equals(raw)) {
            steps.add("%s är inte vardag; flyttas till nästa vardag (lag 1930:173)".formatted(SwedishTime.dated(raw)));
        }
        steps.add("= till och med " + SwedishTime.dated(moved));
        Instant at = moved.plusDays(1).atStartOfDay(When.LOCAL).toInstant();
        return new Limit(at, at, "till och med " + SwedishTime.dated(moved), raw, moved, List.copyOf(steps));
    }

    private static Instant afterFullHours(Instant start, int hours) {
        return start.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1L + hours));
    }

    private static Duration shift(Instant start, Instant end) {
        return Duration.ofSeconds(local(end).getOffset().getTotalSeconds()
                - local(start).getOffset().getTotalSeconds());
    }

    private static ZonedDateTime local(Instant instant) {
        return instant.atZone(When.LOCAL);
    }
}
