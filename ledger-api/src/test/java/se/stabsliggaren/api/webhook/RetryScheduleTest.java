package se.stabsliggaren.api.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a receiver that failed is left alone. */
class RetryScheduleTest {

    @ParameterizedTest
    @CsvSource({"1, PT5S", "2, PT30S", "3, PT2M", "4, PT10M", "5, PT1H", "6, PT4H", "7, PT12H", "8, PT20H", "99, PT20H"
    })
    void aWaitIsAFifthMoreOrLessThanItsLength(int attempts, Duration length) {
        RetrySchedule schedule = new RetrySchedule(new Random(1));

        assertThat(IntStream.range(0, 1000).mapToObj(i -> schedule.wait(attempts)))
                .allSatisfy(wait -> assertThat(wait)
                        .isBetween(
                                length.multipliedBy(4).dividedBy(5),
                                length.multipliedBy(6).dividedBy(5))
                        .isLessThanOrEqualTo(Duration.ofDays(1)))
                .anySatisfy(wait -> assertThat(wait).isLessThan(length))
                .anySatisfy(wait -> assertThat(wait).isGreaterThan(length));
    }
}
