package se.stabsliggaren.projection.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-01-01", // nyårsdagen
                "2025-01-06", // trettondedag jul
                "2024-03-29", // långfredagen
                "2024-04-01", // annandag påsk
                "2024-05-01", // första maj
                "2024-05-09", // Kristi himmelsfärdsdag
                "2024-06-06", // nationaldagen
                "2024-06-21", // midsommarafton
                "2025-06-20", // midsommarafton
                "2024-11-02", // alla helgons dag
                "2024-12-24", // julafton
                "2024-12-25", // juldagen
                "2024-12-26", // annandag jul
                "2024-12-31", // nyårsafton
                "2024-11-09", // en lördag
                "2024-11-10" // en söndag
            })
    void noPeriodEndsOn(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-05-10", // klämdag
                "2024-05-20", // före detta annandag pingst
                "2024-12-23",
                "2024-12-30",
                "2024-11-01", // dagen före alla helgons dag
                "2026-04-02" // skärtorsdagen
            })
    void aPeriodCanEndOn(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-24, 2024-12-27",
        "2024-12-28, 2024-12-30",
        "2024-12-31, 2025-01-02",
        "2026-06-19, 2026-06-22",
        "2024-03-29, 2024-04-02"
    })
    void itMovesToTheNextWorkingDay(LocalDate day, LocalDate moved) {
        assertThat(WorkingDays.from(day)).isEqualTo(moved);
    }
}
