package se.stabsliggaren.api.view;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Those who read the same log at once do so one after the other, so that a log which a whole staff asks for is opened once.
 * Nobody waits for long: who does not get a turn goes without, and at worst does again what another is doing.
 */
final class Turns {

    private static final int LOCKS = 64;
    private static final long SECONDS = 2;

    private final Lock[] locks =
            IntStream.range(0, LOCKS).mapToObj(i -> new ReentrantLock()).toArray(Lock[]::new);

    <T> T take(String log, Supplier<T> work) {
        Lock lock = locks[Math.floorMod(log.hashCode(), LOCKS)];
        if (!gets(lock)) {
            return work.get();
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private static boolean gets(Lock lock) {
        try {
            return lock.tryLock(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
