package se.stabsliggaren.projection.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.When;

class SwedishTimeTest {

    @Test
    void readsMomentsByTheClockOnASwedishWall() {
        assertThat(SwedishTime.moment(Instant.parse("2024-11-06T13:05:59.999Z")))
                .isEqualTo("ons 6 nov kl. 14.05");
        assertThat(SwedishTime.moment(Instant.parse("2024-07-31T22:30:00Z"))).isEqualTo("tors 1 aug kl. 00.30");
        assertThat(SwedishTime.dated(Instant.parse("2024-11-06T13:05:00Z"))).isEqualTo("ons 6 nov 2024 kl. 14.05");
    }

    @Test
    void saysWhichOfTheTwoHoursItIsWhenSummerTimeEnds() {
        assertThat(SwedishTime.moment(Instant.parse("2024-10-27T00:30:00Z")))
                .isEqualTo("sön 27 okt kl. 02.30 sommartid");
        assertThat(SwedishTime.moment(Instant.parse("2024-10-27T01:30:00Z")))
                .isEqualTo("sön 27 okt kl. 02.30 vintertid");
        assertThat(SwedishTime.moment(Instant.parse("2024-10-27T02:30:00Z"))).isEqualTo("sön 27 okt kl. 03.30");
    }

    @Test
    void isNoMoreExactThanWhatIsKnown() {
        assertThat(SwedishTime.when(When.parse("2024-11-06T13:05Z"))).isEqualTo("ons 6 nov kl. 14.05");
        assertThat(SwedishTime.when(When.parse("2024-11-06"))).isEqualTo("ons 6 nov");
        assertThat(SwedishTime.when(When.parse("2024-11-06/forenoon"))).isEqualTo("ons 6 nov förmiddag");
        assertThat(SwedishTime.when(When.parse("2024-W45"))).isEqualTo("vecka 45");
        assertThat(SwedishTime.dated(When.parse("2024-W45"))).isEqualTo("vecka 45 2024");
        assertThat(SwedishTime.when(When.parse("2024-11"))).isEqualTo("november");
        assertThat(SwedishTime.dated(When.parse("2024-11"))).isEqualTo("november 2024");
        assertThat(SwedishTime.when(When.parse("2024"))).isEqualTo("år 2024");
        assertThat(SwedishTime.when(When.parse("2024-11-06T02:00Z~"))).isEqualTo("omkring ons 6 nov kl. 03.00");
        assertThat(SwedishTime.when(When.parse("[2024-12-30..2025-01-02]"), Year.of(2024)))
                .isEqualTo("någon gång mellan mån 30 dec och tors 2 jan 2025");
        assertThat(SwedishTime.longDay(LocalDate.of(2024, 11, 2))).isEqualTo("Lördag 2 november 2024");
    }

    @Test
    void saysRangesCandidatesAndTheUnknownAsSuch() {
        assertThat(SwedishTime.occurred(Occurred.between(When.parse("2024-11-02"), When.parse("2024-11-08"))))
                .isEqualTo("från lör 2 nov till och med fre 8 nov");
        assertThat(SwedishTime.occurred(Occurred.between(When.parse("2024-11-11"), null)))
                .isEqualTo("från mån 11 nov");
        assertThat(SwedishTime.occurred(Occurred.between(null, When.parse("2024-11-06T13:05Z"))))
                .isEqualTo("senast ons 6 nov kl. 14.05");
        assertThat(SwedishTime.occurred(Occurred.between(null, When.parse("2024-01-29"))))
                .isEqualTo("senast mån 29 jan");
        assertThat(SwedishTime.occurred(Occurred.oneOf(
                        List.of(When.parse("2024-11-18"), When.parse("2024-11-27"), When.parse("2024-12-02")))))
                .isEqualTo("mån 18 nov, ons 27 nov eller mån 2 dec");
        assertThat(SwedishTime.occurred(Occurred.isUnknown())).isEqualTo("okänt när");
    }

    @Test
    void ofAnotherYearThanThePagesOwnItSaysTheYear() {
        Year own = Year.of(2024);
        assertThat(SwedishTime.moment(Instant.parse("2024-12-31T22:59:00Z"), own))
                .isEqualTo("tis 31 dec kl. 23.59");
        assertThat(SwedishTime.moment(Instant.parse("2024-12-31T23:00:00Z"), own))
                .isEqualTo("ons 1 jan 2025 kl. 00.00");
        assertThat(SwedishTime.when(When.parse("2025-W01"), own)).isEqualTo("vecka 1 2025");
        assertThat(SwedishTime.occurred(
                        Occurred.oneOf(List.of(When.parse("2024-11-18"), When.parse("2025-11-18"))), own))
                .isEqualTo("mån 18 nov eller tis 18 nov 2025");
        assertThat(Part.plain(
                        Phrase.of("")
                                .range("löper ", When.parse("2024-11-26"), When.parse("2027-11-26"))
                                .parts(),
                        own))
                .isEqualTo("löper från tis 26 nov till och med fre 26 nov 2027");
    }

    @Test
    void givesLengthsInTheTwoLargestUnits() {
        assertThat(SwedishTime.length(Duration.ofSeconds(59))).isEqualTo("mindre än en minut");
        assertThat(SwedishTime.length(Duration.ofMinutes(45))).isEqualTo("45 min");
        assertThat(SwedishTime.length(Duration.ofMinutes(185))).isEqualTo("3 h 5 min");
        assertThat(SwedishTime.length(Duration.ofHours(51))).isEqualTo("2 dygn 3 h");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0      | mindre än en minut
            59999  | mindre än en minut
            60000  | 1 min
            3599999 | 59 min
            3600000 | 1 h
            3660000 | 1 h 1 min
            86399999 | 23 h 59 min
            86400000 | 1 dygn
            89999999 | 1 dygn
            90000000 | 1 dygn 1 h
            -3660000 | 1 h 1 min
            31536000000 | 365 dygn
            """)
    void aLengthTurnsOverWhereTheUnitIsFull(long milliseconds, String words) {
        assertThat(SwedishTime.length(Duration.ofMillis(milliseconds))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-01-01 | mån 1 jan  | Måndag 1 januari 2024
            2024-02-29 | tors 29 feb | Torsdag 29 februari 2024
            2024-03-05 | tis 5 mars | Tisdag 5 mars 2024
            2024-04-06 | lör 6 apr  | Lördag 6 april 2024
            2024-05-08 | ons 8 maj  | Onsdag 8 maj 2024
            2024-06-09 | sön 9 juni | Söndag 9 juni 2024
            2024-07-12 | fre 12 juli | Fredag 12 juli 2024
            2024-08-13 | tis 13 aug | Tisdag 13 augusti 2024
            2024-09-14 | lör 14 sep | Lördag 14 september 2024
            2024-10-15 | tis 15 okt | Tisdag 15 oktober 2024
            2024-11-16 | lör 16 nov | Lördag 16 november 2024
            2024-12-31 | tis 31 dec | Tisdag 31 december 2024
            """)
    void everyMonthAndDayHasItsName(LocalDate day, String shortly, String wholly) {
        assertThat(SwedishTime.day(day)).isEqualTo(shortly);
        assertThat(SwedishTime.longDay(day)).isEqualTo(wholly);
    }

    @ParameterizedTest
    @CsvSource({"night, natt", "morning, morgon", "forenoon, förmiddag", "afternoon, eftermiddag", "evening, kväll"})
    void aPartOfTheDayIsCalledAsPeopleCallIt(String part, String word) {
        When when = When.parse("2024-11-06/" + part);
        assertThat(SwedishTime.when(when)).isEqualTo("ons 6 nov " + word);
        assertThat(SwedishTime.dated(when)).isEqualTo("ons 6 nov 2024 " + word);
        assertThat(SwedishTime.when(when, Year.of(2025))).isEqualTo("ons 6 nov 2024 " + word);
        assertThat(SwedishTime.when(when, Year.of(2024))).isEqualTo("ons 6 nov " + word);
    }

    @Test
    void aDayOrAMomentOfAnotherYearSaysIt() {
        assertThat(SwedishTime.when(When.parse("2024-12-31"), Year.of(2025))).isEqualTo("tis 31 dec 2024");
        assertThat(SwedishTime.when(When.parse("2024-12-31T23:30Z"), Year.of(2025)))
                .isEqualTo("ons 1 jan kl. 00.30");
        assertThat(SwedishTime.when(When.parse("2024-W45"), Year.of(2024))).isEqualTo("vecka 45");
    }

    @Test
    void whereNoYearStandsAboveEachMomentSaysItsOwn() {
        assertThat(SwedishTime.moment(Instant.parse("2024-11-06T13:05:00Z"), SwedishTime.NONE))
                .isEqualTo("ons 6 nov 2024 kl. 14.05");
    }

    @Test
    void anHourAndAMinuteAreOfTwoDigits() {
        assertThat(SwedishTime.clock(Instant.parse("2024-11-06T08:09:00Z"))).isEqualTo("kl. 09.09");
        assertThat(SwedishTime.clock(Instant.parse("2024-11-06T09:10:00Z"))).isEqualTo("kl. 10.10");
    }

    @Test
    void whenTheClockIsSetForwardAnHourIsPassedOver() {
        assertThat(SwedishTime.clock(Instant.parse("2024-03-31T00:59:00Z"))).isEqualTo("kl. 01.59");
        assertThat(SwedishTime.clock(Instant.parse("2024-03-31T01:00:00Z"))).isEqualTo("kl. 03.00");
    }

    @Test
    void theHourThatComesTwiceBeginsAndEndsOnTheHour() {
        assertThat(SwedishTime.clock(Instant.parse("2024-10-26T23:59:59Z"))).isEqualTo("kl. 01.59");
        assertThat(SwedishTime.clock(Instant.parse("2024-10-27T00:00:00Z"))).isEqualTo("kl. 02.00 sommartid");
        assertThat(SwedishTime.clock(Instant.parse("2024-10-27T01:59:59Z"))).isEqualTo("kl. 02.59 vintertid");
        assertThat(SwedishTime.clock(Instant.parse("2024-10-27T02:00:00Z"))).isEqualTo("kl. 03.00");
    }
}
