package se.stabsliggaren.api.webhook;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * When a receiver that did not answer is tried again: soon at first, then ever later, up to a day apart, each time a little
 * earlier or later, so that not all come back to it at once. After a week it rests.
 */
public final class RetrySchedule {

    /** How long a receiver can fail before it rests. */
    static final Duration UNTIL_REST = Duration.ofDays(7);

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(20));

    /** By how much of itself a wait is longer or shorter. */
    private static final double PART = 0.2;

    private final RandomGenerator random;

    public RetrySchedule(RandomGenerator random) {
        this.random = random;
    }

    /** @param attempts how many failed in a row, 1 or more */
    Duration wait(int attempts) {
        Duration plain = WAITS.get(Math.min(attempts, WAITS.size()) - 1);
        return Duration.ofMillis(Math.round(plain.toMillis() * (1 - PART + 2 * PART * random.nextDouble())));
    }
}
