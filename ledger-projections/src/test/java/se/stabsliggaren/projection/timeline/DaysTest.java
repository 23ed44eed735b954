package se.stabsliggaren.projection.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.When;

/** On which local days something is drawn, however vaguely it is known. */
class DaysTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-11-06T22:59Z     | 2024-11-06
            2024-11-06T23:00Z     | 2024-11-07
            2024-12-31T23:00Z     | 2025-01-01
            2024-11-06/night      | 2024-11-06
            2024-11-06/evening    | 2024-11-06
            2024-03-31            | 2024-03-31
            2024-10-27            | 2024-10-27
            """)
    void aMomentAPartAndADayStandOnOneDay(String when, LocalDate day) {
        assertThat(Days.of(Occurred.at(When.parse(when)))).containsExactly(day);
    }

    @Test
    void aWeekStandsOnItsSevenDaysAcrossTheYear() {
        assertThat(Days.of(Occurred.at(When.parse("2025-W01"))))
                .hasSize(7)
                .startsWith(LocalDate.of(2024, 12, 30))
                .endsWith(LocalDate.of(2025, 1, 5));
    }

    @Test
    void whatLastsAMonthIsDrawnOnEachDayAndWhatLastsLongerOnItsEnds() {
        assertThat(between("2024-10-01", "2024-10-31")).hasSize(31);
        assertThat(between("2024-10-01", "2024-11-01"))
                .containsExactly(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 11, 1));
    }

    @Test
    void anOpenEndLeavesTheDayThatIsKnown() {
        assertThat(between("2024-11-06", null)).containsExactly(LocalDate.of(2024, 11, 6));
        assertThat(between(null, "2024-11-06")).containsExactly(LocalDate.of(2024, 11, 6));
        assertThat(between(null, null)).isEmpty();
        assertThat(Days.of(Occurred.isUnknown())).isEmpty();
    }

    @Test
    void severalCandidatesStandOnEachOfTheirDaysOnceAndInOrder() {
        Occurred several = Occurred.oneOf(
                List.of(When.parse("2024-11-27"), When.parse("2024-11-18"), When.parse("2024-11-18T10:00Z")));
        assertThat(Days.of(several)).containsExactly(LocalDate.of(2024, 11, 18), LocalDate.of(2024, 11, 27));
    }

    @Test
    void ofATimeThatEndsBeforeItBeginsBothEndsStandInOrder() {
        assertThat(between("2024-11-09", "2024-11-07"))
                .containsExactly(LocalDate.of(2024, 11, 7), LocalDate.of(2024, 11, 9));
    }

    private static List<LocalDate> between(@Nullable String from, @Nullable String to) {
        return Days.of(Occurred.between(from == null ? null : When.parse(from), to == null ? null : When.parse(to)));
    }
}
