package se.stabsliggaren.api.view;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Those who read the same log at once do so one after the other, so that a log which a whole staff asks for is opened
 * once, however many ask. Logs do not wait for one another. Who gets no turn within their patience is told so, and does
 * not do again what another is doing.
 */
final class Turns {

    private final Duration patience;

    /** A lock for each log, for as long as somebody holds it or waits for it. */
    private final LoadingCache<String, Lock> locks =
            Caffeine.newBuilder().weakValues().build(log -> new ReentrantLock());

    Turns(Duration patience) {
        this.patience = patience;
    }

    /** @throws TurnTimeout when it did not come to be this reader's turn */
    <T> T take(String log, Supplier<T> work) {
        Lock lock = locks.get(log);
        if (!gets(lock)) {
            throw new TurnTimeout();
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private boolean gets(Lock lock) {
        try {
            return lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
