package se.stabsliggaren.event;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * A moment as exactly as it is known, and no more exactly. Minutes and finer are instants in UTC; days, parts of a day,
 * weeks, months and years are local dates (spec/record.md, "Moments").
 */
public sealed interface When {

    /** The clock on every Swedish wall; local dates are read by it. */
    ZoneId LOCAL = ZoneId.of("Europe/Stockholm");

    /** The first instant it can mean. */
    Instant earliest();

    /** The first instant that is certainly after it. */
    Instant end();

    /** The form in which it is stored and sent. */
    String written();

    /** A minute or finer: {@code 2024-11-06T12:05Z}, {@code …:31Z} or {@code …:31.250Z}. */
    record At(Instant earliest, ChronoUnit precision) implements When {
        @Override
        public Instant end() {
            return earliest.plus(1, precision);
        }

        @Override
        public String written() {
            return WhenForms.pattern(precision).format(earliest);
        }
    }

    /** A local day: {@code 2024-11-06}. */
    record Day(LocalDate date) implements When {
        @Override
        public Instant earliest() {
            return date.atStartOfDay(LOCAL).toInstant();
        }

        @Override
        public Instant end() {
            return date.plusDays(1).atStartOfDay(LOCAL).toInstant();
        }

        @Override
        public String written() {
            return date.toString();
        }
    }

    /** A part of a local day: {@code 2024-11-06/forenoon}. */
    record Part(LocalDate date, PartOfDay part) implements When {
        @Override
        public Instant earliest() {
            return date.atTime(part.from()).atZone(LOCAL).toInstant();
        }

        @Override
        public Instant end() {
            return part.toHour() == 24
                    ? date.plusDays(1).atStartOfDay(LOCAL).toInstant()
                    : date.atTime(part.toHour(), 0).atZone(LOCAL).toInstant();
        }

        @Override
        public String written() {
            return date + "/" + part.name().toLowerCase(Locale.ROOT);
        }
    }

    /** An ISO 8601 week, Monday to Sunday: {@code 2024-W45}. */
    record Week(int year, int week) implements When {
        @Override
        public Instant earliest() {
            return monday().atStartOfDay(LOCAL).toInstant();
        }

        @Override
        public Instant end() {
            return monday().plusWeeks(1).atStartOfDay(LOCAL).toInstant();
        }

        public LocalDate monday() {
            return LocalDate.of(year, 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                    .with(DayOfWeek.MONDAY);
        }

        @Override
        public String written() {
            return "%04d-W%02d".formatted(year, week);
        }
    }

    /** A month: {@code 2024-11}. */
    record Month(YearMonth month) implements When {
        @Override
        public Instant earliest() {
            return month.atDay(1).atStartOfDay(LOCAL).toInstant();
        }

        @Override
        public Instant end() {
            return month.plusMonths(1).atDay(1).atStartOfDay(LOCAL).toInstant();
        }

        @Override
        public String written() {
            return month.toString();
        }
    }

    /** A year: {@code 2024}. */
    record Year(int year) implements When {
        @Override
        public Instant earliest() {
            return LocalDate.of(year, 1, 1).atStartOfDay(LOCAL).toInstant();
        }

        @Override
        public Instant end() {
            return LocalDate.of(year, 1, 1).plusYears(1).atStartOfDay(LOCAL).toInstant();
        }

        @Override
        public String written() {
            return "%04d".formatted(year);
        }
    }

    /**
     * About then ({@code omkring}): {@code 2024-11-06T03:00Z~}. How far from it nobody said; it is taken to lie within as
     * long before and after as the moment itself is long, and at least an hour.
     */
    record About(When moment) implements When {

        private static final Duration LEAST = Duration.ofHours(1);

        private Duration around() {
            Duration itself = Duration.between(moment.earliest(), moment.end());
            return itself.compareTo(LEAST) < 0 ? LEAST : itself;
        }

        @Override
        public Instant earliest() {
            return moment.earliest().minus(around());
        }

        @Override
        public Instant end() {
            return moment.end().plus(around());
        }

        @Override
        public String written() {
            return moment.written() + "~";
        }
    }

    /** One moment that lies somewhere between two, and no time that lasts from one to the other: {@code [2024-11-05..2024-11-07]}. */
    record Between(When first, When last) implements When {
        @Override
        public Instant earliest() {
            return first.earliest();
        }

        @Override
        public Instant end() {
            return last.end();
        }

        @Override
        public String written() {
            return "[" + first.written() + ".." + last.written() + "]";
        }
    }

    static When at(Instant instant) {
        return new At(instant.truncatedTo(ChronoUnit.MILLIS), ChronoUnit.MILLIS);
    }

    /**
     * Reads the one way each precision is written.
     *
     * @throws DateTimeException when it is written otherwise, or names a day, week or hour that does not exist
     */
    static When parse(String written) {
        return WhenForms.parse(written);
    }

    /**
     * Reads what people and programs send: the stored forms, and an instant with any offset, in lower case or with any
     * number of decimals (RFC 3339, section 5.6), which becomes one of the stored forms.
     *
     * @throws DateTimeException when it is written otherwise, does not exist, or has no stored form
     */
    static When sent(String written) {
        return SentMoment.read(written);
    }
}
