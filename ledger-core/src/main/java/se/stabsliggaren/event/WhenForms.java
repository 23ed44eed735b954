package se.stabsliggaren.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How moments are written and read; strict, so that 30 February is refused and not moved. */
final class WhenForms {
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MINUTE = utc("uuuu-MM-dd'T'HH:mm'Z'");
    private static final DateTimeFormatter SECOND = utc("uuuu-MM-dd'T'HH:mm:ss'Z'");
    private static final DateTimeFormatter MILLI = utc("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");

    private WhenForms() {}

    static DateTimeFormatter pattern(ChronoUnit precision) {
        return switch (precision) {
            case MINUTES -> MINUTE;
            case SECONDS -> SECOND;
            case MILLIS -> MILLI;
            default -> throw new DateTimeException("a moment is written to the minute, second or millisecond");
        };
    }

    static When parse(String written) {
        if (written.indexOf('/') == 10) {
            return part(written);
        }
        return switch (written.length()) {
            case 8 -> week(written);
            case 10 -> new When.Day(LocalDate.from(DAY.parse(written)));
            case 17 -> at(written, ChronoUnit.MINUTES);
            case 20 -> at(written, ChronoUnit.SECONDS);
            case 24 -> at(written, ChronoUnit.MILLIS);
            default -> throw new DateTimeException("not a moment: " + written);
        };
    }

    private static When at(String written, ChronoUnit precision) {
        return new When.At(Instant.from(pattern(precision).parse(written)), precision);
    }

    private static When week(String written) {
        Matcher matcher = WEEK.matcher(written);
        if (!matcher.matches()) {
            throw new DateTimeException("not a week: " + written);
        }
        When.Week week = new When.Week(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(LocalDate.of(week.year(), 1, 4))
                .getMaximum();
        if (week.week() < 1 || week.week() > weeks) {
            throw new DateTimeException("no such week: " + written);
        }
        return week;
    }

    private static When part(String written) {
        LocalDate day = LocalDate.from(DAY.parse(written.substring(0, 10)));
        for (PartOfDay part : PartOfDay.values()) {
            if (part.name().toLowerCase(Locale.ROOT).equals(written.substring(11))) {
                return new When.Part(day, part);
            }
        }
        throw new DateTimeException("no such part of a day: " + written);
    }

    private static DateTimeFormatter utc(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT)
                .withZone(ZoneOffset.UTC);
    }
}
