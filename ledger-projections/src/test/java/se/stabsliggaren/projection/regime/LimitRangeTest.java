package se.stabsliggaren.projection.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
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

    @Nested
    class WhenItBeganWithinAnHour {

        private final Instant from = Instant.parse("2024-11-06T12:10:00Z");
        private final Instant to = Instant.parse("2024-11-06T12:50:00Z");
        private final LimitRange limits =
                LimitRange.of(new Length.Hours(6), new Interval(from, to)).orElseThrow();
        private final Instant first = Instant.parse("2024-11-06T18:10:00Z");
        private final Instant last = Instant.parse("2024-11-06T18:50:00Z");
        private final Instant lateAfter = Instant.parse("2024-11-06T19:00:00Z");

        @Test
        void itCertainlyRunsUntilTheEarliestEndAndHasCertainlyPassedAfterTheLatest() {
            assertThat(limits.ends()).isEqualTo(new Interval(first, last));
            assertThat(limits.certainlyRunsAt(first)).isTrue();
            assertThat(limits.certainlyRunsAt(first.plusMillis(1))).isFalse();
            assertThat(limits.certainlyPassedAt(last)).isFalse();
            assertThat(limits.certainlyPassedAt(last.plusMillis(1))).isTrue();
        }

        @Test
        void whatWasFiledIsCertainlyInTimeWhenAllOfItIsAndCertainlyLateWhenNoneOfItCanBe() {
            assertThat(limits.certainlyMetBy(new Interval(from, first))).isTrue();
            assertThat(limits.certainlyMetBy(new Interval(from, first.plusMillis(1))))
                    .isFalse();
            assertThat(limits.certainlyMetBy(new Interval(from, null))).isFalse();
            assertThat(limits.certainlyLate(Interval.at(lateAfter))).isFalse();
            assertThat(limits.certainlyLate(Interval.at(lateAfter.plusMillis(1))))
                    .isTrue();
            assertThat(limits.certainlyLate(new Interval(null, null))).isFalse();
        }

        @Test
        void itIsNoOneLimit() {
            assertThat(limits.isOne()).isFalse();
        }
    }

    @Test
    void itIsOneWhenItBeganAtAMomentOrWhenTheDayItEndsIsTheSame() {
        Instant morning = Instant.parse("2024-11-06T08:00:00Z");
        Interval day = new Interval(morning, morning.plus(Duration.ofHours(8)));
        assertThat(LimitRange.of(new Length.Days(14), day).orElseThrow().isOne())
                .isTrue();
        assertThat(LimitRange.of(new Length.Hours(6), Interval.at(morning))
                        .orElseThrow()
                        .isOne())
                .isTrue();
        assertThat(LimitRange.of(new Length.Days(14), new Interval(morning, null))
                        .orElseThrow()
                        .isOne())
                .isFalse();
    }

    @Test
    void whereTheLawGivesNoLengthThereIsNoLimit() {
        assertThat(LimitRange.of(new Length.None("genast"), Interval.at(BEGIN))).isEmpty();
    }

    private Instant instant(int days) {
        return BEGIN.plus(Duration.ofMinutes(random.nextInt(days * 24 * 60)));
    }
}
