package se.stabsliggaren.api.append;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import se.stabsliggaren.api.store.AnotherDatabase;
import se.stabsliggaren.api.store.DurabilityUnknown;
import se.stabsliggaren.api.store.Receipts;
import se.stabsliggaren.api.store.UnknownPost;

/**
 * Sends commands and waits for them. A command is judged first on what is remembered: if it appends, the numbers it took
 * prove that nothing came in between. If it appends nothing, or another writer was faster, it is judged again on what is
 * in the store, a bounded number of times.
 */
public final class CommandDispatcher {

    private static final int ATTEMPTS = 20;
    private static final long MOST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long SECONDS = 30;

    /** After which nothing is tried once more: who waits for a lock waits long each time, and somebody waits for them. */
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(4);

    private final CommandBus bus;

    public CommandDispatcher(CommandBus bus) {
        this.bus = bus;
    }

    /**
     * What the command's handler answered, once it is committed.
     *
     * @throws DurabilityUnknown when nobody heard how its commit ended
     * @throws NotRecorded.NotNow when nothing was recorded
     * @param command makes the command, anew for each attempt, so that its time of recording is that of the attempt
     * @param receipts where the store leaves the sealed posts
     */
    public Object send(Supplier<?> command, Receipts receipts) {
        return send(command, receipts, System.nanoTime() + LONGEST_NANOS);
    }

    /**
     * The same.
     *
     * @param end after which nothing is tried once more that was judged on what is in the store, by {@link System#nanoTime}
     */
    Object send(Supplier<?> command, Receipts receipts, long end) {
        for (int attempt = 1; true; attempt++) {
            boolean trusting = receipts.trustsMemory();
            try {
                Object answer = once(command.get(), receipts);
                if (!trusting || !receipts.none()) {
                    return answer;
                }
            } catch (ConcurrencyException e) {
                if (!trusting && (attempt >= ATTEMPTS || System.nanoTime() - end >= 0)) {
                    throw new NotRecorded.NotNow(e);
                }
                LockSupport.parkNanos(ThreadLocalRandom.current()
                        .nextLong(Math.min(attempt, ATTEMPTS) * MOST_PAUSE_NANOS / ATTEMPTS));
            }
            receipts.readFirst();
        }
    }

    /**
     * What the command's handler answered, once it is committed, of one attempt. Whatever breaks it off, no transaction is
     * left on the thread.
     *
     * @throws DurabilityUnknown when nobody heard how its commit ended
     * @throws ConcurrencyException when another writer was faster, and nothing was recorded
     */
    Object once(Object command, Receipts receipts) {
        FutureCallback<Object, Object> answer = new FutureCallback<>();
        MetaData metaData = MetaData.from(Map.of(Receipts.KEY, receipts));
        try {
            bus.dispatch(GenericCommandMessage.asCommandMessage(command).withMetaData(metaData), answer);
            var result = answer.get(SECONDS, TimeUnit.SECONDS);
            if (!result.isExceptional()) {
                return result.getPayload();
            }
            throw result.exceptionResult();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DurabilityUnknown(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new DurabilityUnknown(e);
        } catch (Throwable e) {
            throw unwrapped(e, receipts);
        } finally {
            receipts.letGo();
        }
    }

    private static RuntimeException unwrapped(Throwable error, Receipts receipts) {
        if (receipts.mayBeCommitted()) {
            return new DurabilityUnknown(error);
        }
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyException concurrency) {
                return concurrency;
            }
            if (cause instanceof UnknownPost unknown) {
                return unknown;
            }
            if (cause instanceof AnotherDatabase another) {
                return new NotRecorded.NotNow(another);
            }
        }
        return error instanceof RuntimeException runtime ? runtime : new NotRecorded.NotNow(error);
    }
}
