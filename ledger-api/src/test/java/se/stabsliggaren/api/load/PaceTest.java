package se.stabsliggaren.api.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final long SECOND = 1_000_000_000L;

    private final Pace pace = new Pace(Duration.ofSeconds(10), 1000);

    @Test
    void nobodyIsTooSlowBeforePatienceIsOver() {
        assertThat(pace.tooSlow(1, SECOND)).isFalse();
        assertThat(pace.tooSlow(1, 9 * SECOND)).isFalse();
    }

    @Test
    void whoeverSendsAByteASecondIsTooSlow() {
        assertThat(pace.tooSlow(10, 10 * SECOND)).isTrue();
    }

    @Test
    void whoeverKeepsTheRateIsNot() {
        for (int second = 1; second <= 100; second++) {
            assertThat(pace.tooSlow(1000, second * SECOND))
                    .as("second " + second)
                    .isFalse();
        }
    }

    @Test
    void whoeverWasFastOnceCannotBeSlowForEver() {
        assertThat(pace.tooSlow(50_000_000, 10 * SECOND)).isFalse();
        assertThat(pace.tooSlow(100, 20 * SECOND)).isTrue();
    }
}
