package se.stabsliggaren.api.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what is due now and then, at start and every hour or oftener: lets go of what is only kept for a while, notes heads,
 * looks at limits. Several nodes may do so at once.
 */
public final class Scheduler implements AutoCloseable {

    /** How often, if it is not said otherwise. */
    static final Duration EVERY = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);

    private final Clock clock;
    private final List<Chore> chores;
    private final Duration every;
    private final ScheduledExecutorService thread;

    /** Something that is due now and then, in steps of bounded size. */
    @FunctionalInterface
    public interface Chore {

        /** Does one step, and says how much it did; 0 when there was nothing left. */
        int step(Instant now);
    }

    public Scheduler(Clock clock, List<Chore> chores) {
        this("housekeeping", EVERY, clock, chores);
    }

    /** @param name the thread's */
    public Scheduler(String name, Duration every, Clock clock, List<Chore> chores) {
        this.clock = clock;
        this.chores = List.copyOf(chores);
        this.every = every;
        this.thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    public void start() {
        Future<?> unused = thread.scheduleWithFixedDelay(this::run, 0, every.toSeconds(), TimeUnit.SECONDS);
    }

    /** Does it once more as soon as it can. */
    public void soon() {
        if (!thread.isShutdown()) {
            Future<?> unused = thread.submit(this::run);
        }
    }

    /** Does everything that is due now. One chore that fails does not hinder the others; it is tried again next time. */
    public void run() {
        for (Chore chore : chores) {
            try {
                int gone = 1;
                while (gone > 0 && !thread.isShutdown()) {
                    gone = chore.step(clock.instant());
                }
            } catch (RuntimeException e) {
                LOG.warn("housekeeping was not done; it is tried again", e);
            }
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
