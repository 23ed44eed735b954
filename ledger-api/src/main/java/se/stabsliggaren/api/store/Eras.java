package se.stabsliggaren.api.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The eras of the database. Within one it is the same database and has only grown, so that what was read of it may be
 * remembered. A new one begins when another database may stand in its place: a standby that was promoted, a restored
 * copy. What was remembered before is worth nothing then.
 */
public final class Eras {

    private static final Logger LOG = LoggerFactory.getLogger(Eras.class);

    private final AtomicLong era = new AtomicLong();
    private final List<Runnable> ended = new CopyOnWriteArrayList<>();

    /** The number of the era; it only ever grows. */
    public long now() {
        return era.get();
    }

    /** @throws IllegalStateException when this era is over */
    public void mustBe(long expected) {
        if (now() != expected) {
            throw new IllegalStateException("another database answers than the one it was recorded in");
        }
    }

    /** Begins a new era, unless somebody has begun one after this. */
    void end(long after, String why) {
        if (era.compareAndSet(after, after + 1)) {
            LOG.warn("What is remembered of the database is dropped: {}", why);
            ended.forEach(Runnable::run);
        }
    }

    /** Begins a new era because a log lacks posts that were read in this one, or has back what was erased. */
    public void wentBack(long era, String log) {
        end(era, log + " has less than what was read of it");
    }

    /** @param then is run when an era ended, by whoever found out, who does not wait */
    public void whenEnded(Runnable then) {
        ended.add(then);
    }
}
