package se.stabsliggaren.projection.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.projection.view.Interval;

/** Whatever the law counts in, a limit that may have begun any time of an interval answers for all of it. */
class LimitRangeTest {

    private static final Instant BEGIN = Instant.parse("2024-01-01T00:00:00Z");
    private static final List<Length> LENGTHS = List.of(
            new Length.Hours(6), new Length.Hours(72), new Length.Days(14), new Length.Weeks(4), new Length.Months(1));

    private final Random random = new Random(1182);

    @Test
    void holdsForEveryStartWithin() {
        int certain = 0;
        for (int i = 0; i < 20_000; i++) {
            Length length = LENGTHS.get(random.nextInt(LENGTHS.size()));
            Instant from = instant(730);
            Duration wide = Duration.ofMinutes(random.nextInt(7 * 24 * 60));
            LimitRange limits =
                    LimitRange.of(length, new Interval(from, from.plus(wide))).orElseThrow();
            Limit drawn = Limit.of(
                            length,
                            from.plus(wide.multipliedBy(random.nextInt(101)).dividedBy(100)))
                    .orElseThrow();
            Instant moment = drawn.at().plus(Duration.ofMinutes(random.nextInt(20 * 24 * 60) - 10 * 24 * 60));
            Interval filed = Interval.at(moment);
            assertThat(!limits.certainlyMetBy(filed) || !moment.isAfter(drawn.at()))
                    .isTrue();
            assertThat(!limits.certainlyLate(filed) || moment.isAfter(drawn.lateAfter()))
                    .isTrue();
            assertThat(!limits.certainlyPassedAt(moment) || moment.isAfter(drawn.at()))
                    .isTrue();
            assertThat(!limits.certainlyRunsAt(moment) || !moment.isAfter(drawn.at()))
                    .isTrue();
            certain += limits.certainlyMetBy(filed) || limits.certainlyLate(filed) ? 1 : 0;
        }
        assertThat(certain).isGreaterThan(10_000);
    }

    @Test
    void ofWhatBeganNobodyKnowsWhenNothingIsCertain() {
        LimitRange limits =
                LimitRange.of(new Length.Hours(72), Interval.UNKNOWN).orElseThrow();
        assertThat(limits.ends()).isEqualTo(Interval.UNKNOWN);
        assertThat(limits.certainlyRunsAt(Instant.MIN)).isFalse();
        assertThat(limits.certainlyPassedAt(Instant.MAX)).isFalse();
        assertThat(limits.certainlyMetBy(Interval.at(Instant.MIN))).isFalse();
        assertThat(limits.certainlyLate(Interval.at(Instant.MAX))).isFalse();
    }

    private Instant instant(int days) {
        return BEGIN.plus(Duration.ofMinutes(random.nextInt(days * 24 * 60)));
    }
}
