package se.stabsliggaren.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How moments are written and read; strict, so that 30 February is refused and not moved. */
final class WhenForms {
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final String ABOUT = "~";
    private static final DateTimeFormatter YEAR =
            DateTimeFormatter.ofPattern("uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
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
        return parse(written, WhenForms::plain);
    }

    /** With the marks that stand around plain forms, each of which is read by this. */
    static When parse(String written, Function<String, When> plain) {
        if (written.endsWith(ABOUT)) {
            return new When.About(plain.apply(written.substring(0, written.length() - ABOUT.length())));
        }
        if (written.startsWith("[") && written.endsWith("]")) {
            String[] ends = written.substring(1, written.length() - 1).split("\\.\\.", -1);
            if (ends.length == 2) {
                return between(plain.apply(ends[0]), plain.apply(ends[1]));
            }
        }
        return plain.apply(written);
    }

    private static When between(When first, When last) {
        When.Between between = new When.Between(first, last);
        if (first.equals(last) || !last.end().isAfter(first.earliest())) {
            throw new DateTimeException("nothing lies between: " + between.written());
        }
        return between;
    }

    static When plain(String written) {
        if (written.indexOf('/') == 10) {
            return part(written);
        }
        return switch (written.length()) {
            case 4 -> new When.Year(Year.from(YEAR.parse(written)).getValue());
            case 7 -> new When.Month(YearMonth.from(MONTH.parse(written)));
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
