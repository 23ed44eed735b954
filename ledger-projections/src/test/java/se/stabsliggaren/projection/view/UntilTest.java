package se.stabsliggaren.projection.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stabsliggaren.event.When;

/** Until an instant means until that instant; until a day, until the day has gone. */
class UntilTest {

    @ParameterizedTest
    @CsvSource({
        "2024-11-08T14:00Z, 2024-11-08T14:00:00Z",
        "2024-11-08T14:00:31Z, 2024-11-08T14:00:31Z",
        "2024-11-08, 2024-11-08T23:00:00Z",
        "2024-03-31, 2024-03-31T22:00:00Z",
        "2024-10-27, 2024-10-27T23:00:00Z",
        "2024-12-31, 2024-12-31T23:00:00Z",
        "2024-11-08/night, 2024-11-08T05:00:00Z",
        "2024-11-08/evening, 2024-11-08T23:00:00Z",
        "2024-W45, 2024-11-10T23:00:00Z",
        "2020-W53, 2021-01-03T23:00:00Z"
    })
    void itIsOver(String to, Instant over) {
        assertThat(Until.over(When.parse(to))).isEqualTo(over);
    }
}
