package se.stabsliggaren.api.wiring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import se.stabsliggaren.event.ClockState;

/**
 * Whether the machine keeps its clock in step with others', asked now and then and never while somebody waits. An answer
 * that is old by the clock itself is worth nothing: the machine has slept, or the clock was moved.
 */
final class ClockWatch {

    static final Duration FRESH = Duration.ofMinutes(1);
    static final Duration WORTH_NOTHING = Duration.ofMinutes(5);

    private final Clock clock;
    private final BooleanSupplier inStep;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile Answer last;

    private record Answer(Instant given, ClockState state) {}

    ClockWatch(Clock clock, BooleanSupplier inStep) {
        this.clock = clock;
        this.inStep = inStep;
        this.last = answer();
    }

    ClockState state() {
        Answer known = last;
        Duration age = Duration.between(known.given(), clock.instant()).abs();
        if (age.compareTo(FRESH) > 0 && asking.compareAndSet(false, true)) {
            Thread.ofVirtual().name("clock").start(this::ask);
        }
        return age.compareTo(WORTH_NOTHING) > 0 ? ClockState.FREE : known.state();
    }

    private void ask() {
        try {
            last = answer();
        } finally {
            asking.set(false);
        }
    }

    private Answer answer() {
        ClockState state = inStep.getAsBoolean() ? ClockState.SYNCHRONISED : ClockState.FREE;
        return new Answer(clock.instant(), state);
    }
}
