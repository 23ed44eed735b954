package se.stabsliggaren.projection.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTest {

    @Nested
    class InHours {

        @Test
        void runsStraightThroughAWeekend() {
            Limit limit = limit(new Length.Hours(72), "2024-11-08T13:05:00Z");
            assertThat(limit.at()).isEqualTo("2024-11-11T13:05:00Z");
            assertThat(limit.steps())
                    .containsExactly(
                            "Start: fre 8 nov 2024 kl. 14.05",
                            "+ 72 timmar i följd, helger inräknade",
                            "= mån 11 nov 2024 kl. 14.05");
        }

        @Test
        void isElapsedTimeWhenSummerTimeEnds() {
            Limit limit = limit(new Length.Hours(72), "2026-10-24T08:00:00Z");
            assertThat(limit.at()).isEqualTo("2026-10-27T08:00:00Z");
            assertThat(limit.steps())
                    .contains(
                            "Start: lör 24 okt 2026 kl. 10.00",
                            "Klockan ställs tillbaka en timme under tiden, så klockslaget blir ett annat",
                            "= tis 27 okt 2026 kl. 09.00");
        }

        @Test
        void isElapsedTimeWhenSummerTimeBegins() {
            assertThat(limit(new Length.Hours(72), "2026-03-27T09:00:00Z").shown())
                    .isEqualTo("mån 30 mars 2026 kl. 11.00");
        }
    }

    @Test
    void daysAreCountedFromTheDayAfterAndMovedFromAHoliday() {
        Limit limit = limit(new Length.Days(14), "2026-12-11T09:00:00Z");
        assertThat(limit.raw()).isEqualTo("2026-12-25");
        assertThat(limit.moved()).isEqualTo("2026-12-28");
        assertThat(limit.steps()).contains("+ 14 dagar = fre 25 dec 2026");
    }

    @Nested
    class InMonths {

        @Test
        void endsOnTheSameDayNumberAndNeverAfterThirtyDays() {
            assertThat(limit(new Length.Months(1), "2026-02-10T09:00:00Z").raw())
                    .isEqualTo("2026-03-10");
            assertThat(limit(new Length.Months(1), "2026-08-13T09:00:00Z").raw())
                    .isEqualTo("2026-09-13")
                    .isNotEqualTo(LocalDate.of(2026, 8, 13).plusDays(30));
        }

        @Test
        void endsOnTheLastDayOfAMonthThatIsTooShort() {
            Limit limit = limit(new Length.Months(1), "2028-01-31T09:00:00Z");
            assertThat(limit.raw()).isEqualTo("2028-02-29");
            assertThat(limit.steps()).anyMatch(step -> step.contains("eftersom den 31:a inte finns"));
        }

        @Test
        void showsBothTheRawDayAndTheOneItIsMovedTo() {
            Limit limit = limit(new Length.Months(1), "2026-11-24T09:00:00Z");
            assertThat(limit.raw()).isEqualTo("2026-12-24");
            assertThat(limit.moved()).isEqualTo("2026-12-28");
            assertThat(limit.shown()).isEqualTo("till och med mån 28 dec 2026");
            assertThat(limit.at()).isEqualTo("2026-12-28T23:00:00Z");
        }

        @Test
        void beginsOnTheSwedishDayAndNotOnTheUtcOne() {
            assertThat(limit(new Length.Months(1), "2026-10-04T22:30:00Z").raw())
                    .isEqualTo("2026-11-05");
        }
    }

    @ParameterizedTest
    @CsvSource({"29, 29:e", "30, 30:e", "31, 31:a"})
    void theDayThatIsNotThereIsCalledAsItIsRead(int day, String called) {
        String start = "2026-01-%02dT09:00:00Z".formatted(day);
        assertThat(limit(new Length.Months(1), start).steps())
                .contains("+ 1 månad = lör 28 feb 2026, månadens sista dag, eftersom den " + called + " inte finns");
    }

    @Test
    void whenTheHourOfTheStartDoesNotCountTheLastOneIsFull() {
        assertThat(limit(new Length.Hours(6), "2024-11-08T13:05:00Z").lateAfter())
                .isEqualTo("2024-11-08T20:00:00Z");
        assertThat(limit(new Length.Hours(6), "2024-11-08T13:00:00Z").lateAfter())
                .isEqualTo("2024-11-08T20:00:00Z");
        assertThat(limit(new Length.Hours(6), "2024-11-08T12:59:59.999Z").lateAfter())
                .isEqualTo("2024-11-08T19:00:00Z");
    }

    @Test
    void ofDaysALimitIsLateWhenItsDayIsOverWhoeverCounts() {
        Limit limit = limit(new Length.Days(14), "2024-11-04T09:00:00Z");
        assertThat(limit.lateAfter()).isEqualTo(limit.at()).isEqualTo("2024-11-18T23:00:00Z");
    }

    @Test
    void anHourLimitHasNoDayAndSaysWhenTheClockIsSetForward() {
        Limit limit = limit(new Length.Hours(72), "2026-03-27T09:00:00Z");
        assertThat(limit.raw()).isNull();
        assertThat(limit.moved()).isNull();
        assertThat(limit.steps()).contains("Klockan ställs fram en timme under tiden, så klockslaget blir ett annat");
    }

    @Test
    void weeksEndOnTheSameDayOfTheWeekAcrossTheYear() {
        Limit limit = limit(new Length.Weeks(4), "2024-12-09T09:00:00Z");
        assertThat(limit.raw()).isEqualTo("2025-01-06");
        assertThat(limit.steps())
                .containsExactly(
                        "Start: mån 9 dec 2024 kl. 10.00",
                        "+ 4 veckor = mån 6 jan 2025",
                        "mån 6 jan 2025 är inte vardag; flyttas till nästa vardag (lag 1930:173)",
                        "= till och med tis 7 jan 2025");
    }

    @Test
    void aDayOfTwentyThreeHoursIsADay() {
        Limit limit = limit(new Length.Days(1), "2026-03-28T23:30:00Z");
        assertThat(limit.raw()).isEqualTo("2026-03-30");
        assertThat(limit(new Length.Days(2), "2026-10-23T22:30:00Z").at()).isEqualTo("2026-10-26T23:00:00Z");
    }

    @Test
    void severalMonthsAreCountedAsMonths() {
        assertThat(limit(new Length.Months(3), "2026-08-31T09:00:00Z").steps())
                .contains("+ 3 månader = mån 30 nov 2026, månadens sista dag, eftersom den 31:a inte finns");
        assertThat(limit(new Length.Months(12), "2026-08-31T09:00:00Z").steps())
                .contains("+ 12 månader = tis 31 aug 2027");
    }

    @Test
    void oneOfThemIsSaidAsOne() {
        assertThat(limit(new Length.Hours(1), "2026-08-31T09:00:00Z").steps())
                .contains("+ 1 timme i följd, helger inräknade");
        assertThat(limit(new Length.Days(1), "2026-08-31T09:00:00Z").steps()).contains("+ 1 dag = tis 1 sep 2026");
        assertThat(limit(new Length.Weeks(1), "2026-08-31T09:00:00Z").steps()).contains("+ 1 vecka = mån 7 sep 2026");
        assertThat(limit(new Length.Months(1), "2026-08-03T09:00:00Z").steps()).contains("+ 1 månad = tors 3 sep 2026");
    }

    @Test
    void thereIsNoneWhereTheLawGivesNoLength() {
        assertThat(Limit.of(new Length.None("skyndsamt"), Instant.EPOCH)).isEmpty();
    }

    private static Limit limit(Length length, String start) {
        return Limit.of(length, Instant.parse(start)).orElseThrow();
    }
}
