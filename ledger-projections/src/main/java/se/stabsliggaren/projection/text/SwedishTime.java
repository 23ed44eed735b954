package se.stabsliggaren.projection.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.PartOfDay;
import se.stabsliggaren.event.When;

/**
 * Moments as they stand on a Swedish wall: {@code ons 6 nov kl. 14.05}. Local time, always; the words are written out
 * here and not taken from the Java platform, so that the same posts give the same page on any.
 */
public final class SwedishTime {

    private static final List<String> WEEKDAYS = List.of("mån", "tis", "ons", "tors", "fre", "lör", "sön");
    private static final List<String> LONG_WEEKDAYS =
            List.of("Måndag", "Tisdag", "Onsdag", "Torsdag", "Fredag", "Lördag", "Söndag");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec");
    private static final List<String> LONG_MONTHS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");

    private static final String ABOUT = "omkring ";

    /** Where no year stands above, each moment says its own. */
    public static final Year NONE = Year.of(Year.MIN_VALUE);

    private SwedishTime() {}

    /** The year an instant lies in, by the clock on the wall. */
    public static Year year(Instant instant) {
        return Year.from(instant.atZone(When.LOCAL));
    }

    /** {@code ons 6 nov kl. 14.05}, with the year unless it is this one. */
    public static String moment(Instant instant, Year own) {
        return year(instant).equals(own) ? moment(instant) : dated(instant);
    }

    /** {@code ons 6 nov kl. 14.05}, where the year stands above. */
    public static String moment(Instant instant) {
        ZonedDateTime local = instant.atZone(When.LOCAL);
        return day(local.toLocalDate()) + " " + clock(local);
    }

    /** {@code ons 6 nov 2024 kl. 14.05}, for headings and papers that are read years later. */
    public static String dated(Instant instant) {
        ZonedDateTime local = instant.atZone(When.LOCAL);
        return dated(local.toLocalDate()) + " " + clock(local);
    }

    /** {@code ons 6 nov}. */
    public static String day(LocalDate day) {
        return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1) + " " + day.getDayOfMonth() + " "
                + MONTHS.get(day.getMonthValue() - 1);
    }

    /** {@code ons 6 nov 2024}. */
    public static String dated(LocalDate day) {
        return day(day) + " " + day.getYear();
    }

    /** {@code Onsdag 6 november 2024}. */
    public static String longDay(LocalDate day) {
        return LONG_WEEKDAYS.get(day.getDayOfWeek().getValue() - 1) + " " + day.getDayOfMonth() + " "
                + LONG_MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    /** What {@link #when(When)} and {@link #dated(When)} give, with the year unless it is this one. */
    public static String when(When when, Year own) {
        return switch (when) {
            case When.At at -> moment(at.earliest(), own);
            case When.Day day -> of(Year.from(day.date()), day, own);
            case When.Part part -> of(Year.from(part.date()), part, own);
            case When.Week week -> of(Year.of(week.year()), week, own);
            case When.Month month -> of(Year.of(month.month().getYear()), month, own);
            case When.Year year -> dated(year);
            case When.About about -> ABOUT + when(about.moment(), own);
            case When.Between between -> between(when(between.first(), own), when(between.last(), own));
        };
    }

    private static String of(Year its, When when, Year own) {
        return its.equals(own) ? when(when) : dated(when);
    }

    private static String between(String first, String last) {
        return "någon gång mellan " + first + " och " + last;
    }

    /**
     * {@code ons 6 nov kl. 14.05}, {@code ons 6 nov}, {@code ons 6 nov förmiddag}, {@code vecka 45}, {@code november} or
     * {@code år 2024}; {@code omkring} and {@code någon gång mellan} before what is so.
     */
    public static String when(When when) {
        return switch (when) {
            case When.At at -> moment(at.earliest());
            case When.Day day -> day(day.date());
            case When.Part part -> day(part.date()) + " " + word(part.part());
            case When.Week week -> "vecka " + week.week();
            case When.Month month -> LONG_MONTHS.get(month.month().getMonthValue() - 1);
            case When.Year year -> "år " + year.year();
            case When.About about -> ABOUT + when(about.moment());
            case When.Between between -> between(when(between.first()), when(between.last()));
        };
    }

    /** The same with the year. */
    public static String dated(When when) {
        return switch (when) {
            case When.At at -> dated(at.earliest());
            case When.Day day -> dated(day.date());
            case When.Part part -> dated(part.date()) + " " + word(part.part());
            case When.Week week -> "vecka " + week.week() + " " + week.year();
            case When.Month month -> when(month) + " " + month.month().getYear();
            case When.Year year -> when(year);
            case When.About about -> ABOUT + dated(about.moment());
            case When.Between between -> between(dated(between.first()), dated(between.last()));
        };
    }

    /** When something happened, as exactly as it is known, where the year stands above. */
    public static String occurred(Occurred occurred) {
        return Part.plain(Phrase.of("").occurred("", occurred).parts());
    }

    /** The same, with the year unless it is this one. */
    public static String occurred(Occurred occurred, Year own) {
        return Part.plain(Phrase.of("").occurred("", occurred).parts(), own);
    }

    /** {@code 45 min}, {@code 3 h 5 min}, {@code 2 dygn 3 h}; less than a minute is {@code mindre än en minut}. */
    public static String length(Duration length) {
        long minutes = length.abs().toMinutes();
        if (minutes < 1) {
            return "mindre än en minut";
        }
        if (minutes < 60) {
            return minutes + " min";
        }
        if (minutes < 24 * 60) {
            return minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
        }
        long hours = minutes / 60;
        return hours / 24 + " dygn" + (hours % 24 == 0 ? "" : " " + hours % 24 + " h");
    }

    /** The same of what it is at most: never shorter than it is, though told in whole minutes or hours. */
    public static String lengthAtMost(Duration length) {
        Duration told = length.abs();
        if (told.toMinutes() < 1) {
            return length(told);
        }
        Duration unit = told.compareTo(Duration.ofDays(1)) < 0 ? Duration.ofMinutes(1) : Duration.ofHours(1);
        Duration over = Duration.ofMillis(told.toMillis() % unit.toMillis());
        return length(over.isZero() ? told : told.minus(over).plus(unit));
    }

    /** {@code kl. 14.05}, where the day stands above. */
    public static String clock(Instant instant) {
        return clock(instant.atZone(When.LOCAL));
    }

    /** The hour that comes twice when summer time ends says which of the two it is. */
    private static String clock(ZonedDateTime local) {
        String time = "kl. " + twoDigits(local.getHour()) + "." + twoDigits(local.getMinute());
        List<ZoneOffset> offsets = When.LOCAL.getRules().getValidOffsets(local.toLocalDateTime());
        if (offsets.size() < 2) {
            return time;
        }
        return time + (local.getOffset().equals(offsets.get(0)) ? " sommartid" : " vintertid");
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** {@code förmiddag}. */
    public static String word(PartOfDay part) {
        return switch (part) {
            case NIGHT -> "natt";
            case MORNING -> "morgon";
            case FORENOON -> "förmiddag";
            case AFTERNOON -> "eftermiddag";
            case EVENING -> "kväll";
        };
    }
}
