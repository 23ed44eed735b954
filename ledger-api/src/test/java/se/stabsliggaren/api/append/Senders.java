package se.stabsliggaren.api.append;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.awaitility.Awaitility;

/** Each in a thread of its own, so that it can be seen who waits for a turn. */
final class Senders {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final List<Thread> threads = new ArrayList<>();

    /** What one is told. */
    final class Sent<T> {
        private final FutureTask<T> task;

        private Sent(FutureTask<T> task) {
            this.task = task;
        }

        T told() throws Exception {
            try {
                return task.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException refused) {
                    throw refused;
                }
                throw e;
            }
        }

        boolean isTold() {
            return task.isDone();
        }
    }

    <T> Sent<T> send(Supplier<T> sending) {
        FutureTask<T> task = new FutureTask<>(sending::get);
        threads.add(Thread.ofPlatform().daemon().start(task));
        return new Sent<>(task);
    }

    /** Returns when all that were sent, but for so many, wait for a turn. */
    void awaitWaiting(int others) {
        Awaitility.await()
                .atMost(LONGEST)
                .until(() -> threads.stream()
                                .filter(thread -> LockSupport.getBlocker(thread) instanceof GroupCommitQueue)
                                .count()
                        == threads.size() - others);
    }

    static void await(CountDownLatch latch) {
        try {
            if (!latch.await(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody came");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
