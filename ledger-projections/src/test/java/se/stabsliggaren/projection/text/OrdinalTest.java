package se.stabsliggaren.projection.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day of a month is read {@code 1:a} or {@code 3:e}. */
class OrdinalTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1:a",
        "2, 2:a",
        "3, 3:e",
        "10, 10:e",
        "11, 11:e",
        "12, 12:e",
        "20, 20:e",
        "21, 21:a",
        "22, 22:a",
        "23, 23:e",
        "29, 29:e",
        "30, 30:e",
        "31, 31:a"
    })
    void itEndsAsItIsSaid(int day, String ordinal) {
        assertThat(SwedishWords.ordinal(day)).isEqualTo(ordinal);
    }
}
