package se.stabsliggaren.projection;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Random;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.PartOfDay;
import se.stabsliggaren.event.When;

/**
 * Times of ten days as people tell them: to the minute, a part of a day, a day, a week, a month, a year, about
 * then, one of two, one end of them, unknown.
 */
public final class RandomTimes {

    private static final int DAYS = 10;

    private final Random random;
    private final LocalDate first;

    public RandomTimes(Random random, LocalDate first) {
        this.random = random;
        this.first = first;
    }

    public Occurred occurred() {
        return switch (random.nextInt(8)) {
            case 0 -> Occurred.isUnknown();
            case 1 -> Occurred.oneOf(List.of(when(), when()));
            case 2 -> Occurred.between(when(), random.nextBoolean() ? when() : null);
            case 3 -> Occurred.between(null, when());
            default -> Occurred.at(when());
        };
    }

    public When when() {
        LocalDate day = first.plusDays(random.nextInt(DAYS));
        return switch (random.nextInt(10)) {
            case 0 -> new When.Day(day);
            case 1 -> new When.Part(day, PartOfDay.values()[random.nextInt(PartOfDay.values().length)]);
            case 2 -> new When.Week(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case 3 -> new When.Month(YearMonth.from(day));
            case 4 -> new When.Year(day.getYear());
            case 5 -> new When.About(random.nextBoolean() ? new When.Day(day) : minute());
            default -> minute();
        };
    }

    private When minute() {
        return new When.At(instant(DAYS), ChronoUnit.MINUTES);
    }

    /** Some minute of as many days. */
    public Instant instant(int days) {
        return first.atStartOfDay(When.LOCAL).toInstant().plus(Duration.ofMinutes(random.nextInt(days * 24 * 60)));
    }
}
