package se.stabsliggaren.api.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import se.stabsliggaren.event.ClockState;

class HealthTest {

    private static final Trouble SMALL = Trouble.of("small", "Något är fel.");
    private static final Trouble LARGE = Trouble.stopping("large", "Inget kan införas.");

    private final AtomicLong nanoseconds = new AtomicLong();

    private Health health(List<Supplier<List<Trouble>>> looks) {
        return new Health(List.of(), looks, nanoseconds::get);
    }

    @Test
    void isDegradedWhenSomethingIsWrongAndDownWhenNothingCanBeRecorded() {
        assertThat(health(List.of(List::of)).now().status()).isEqualTo("UP");
        assertThat(health(List.of(List::of, () -> List.of(SMALL))).now().status())
                .isEqualTo("DEGRADED");
        assertThat(health(List.of(() -> List.of(SMALL), () -> List.of(LARGE)))
                        .now()
                        .status())
                .isEqualTo("DOWN");
    }

    @Test
    void asksNothingMoreOnceItIsDown() {
        AtomicInteger asked = new AtomicInteger();
        health(List.of(() -> List.of(LARGE), () -> {
                    asked.incrementAndGet();
                    return List.of();
                }))
                .now();
        assertThat(asked).hasValue(0);
    }

    @Test
    void isDownWhenTheDatabaseGoesAwayWhileItIsAskedAndDegradedWhenItCannotSee() {
        assertThat(health(List.of(() -> {
                            throw new CannotGetJdbcConnectionException("", new SQLTransientConnectionException());
                        }))
                        .now()
                        .troubles())
                .containsExactly(Looks.SILENT);
        assertThat(health(List.of(() -> {
                            throw new IllegalStateException("oväntat");
                        }))
                        .now()
                        .status())
                .isEqualTo("DEGRADED");
    }

    @Test
    void looksEachTimeAtWhatItCannotRecordWithout() {
        AtomicInteger asked = new AtomicInteger();
        Health health = new Health(
                List.of(() -> {
                    asked.incrementAndGet();
                    return List.of();
                }),
                List.of(),
                nanoseconds::get);
        health.now();
        health.now();
        assertThat(asked).hasValue(2);
    }

    @Test
    void looksOnceASecondAtTheRestHoweverManyAsk() {
        AtomicInteger asked = new AtomicInteger();
        Health health = health(List.of(() -> {
            asked.incrementAndGet();
            return List.of();
        }));
        health.now();
        health.now();
        assertThat(asked).hasValue(1);
        nanoseconds.addAndGet(Duration.ofSeconds(2).toNanos());
        health.now();
        assertThat(asked).hasValue(2);
    }

    @Test
    void tellsOfAClockThatHasRunByItselfForAnHour() {
        Moving clock = new Moving();
        ClockState[] state = {ClockState.FREE};
        Supplier<List<Trouble>> look = Looks.clock(() -> state[0], clock);
        assertThat(look.get()).isEmpty();
        clock.now = clock.now.plus(Duration.ofMinutes(61));
        assertThat(look.get()).extracting(Trouble::code).containsExactly("clock-free");
        state[0] = ClockState.SYNCHRONISED;
        assertThat(look.get()).isEmpty();
        state[0] = ClockState.FREE;
        assertThat(look.get()).as("an hour begins anew").isEmpty();
    }

    private static final class Moving extends Clock {

        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
