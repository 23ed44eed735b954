package se.stabsliggaren.api.cli;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.OutOfReach;

/**
 * Keeps a ledger serving. When its database has closed itself, as on a full disk, all of the ledger is started anew as soon
 * as the database can be opened: what was remembered is read again, and held against the journal as at every start.
 */
final class ServerSupervisor {

    /** How often it is looked whether the database has closed itself. */
    static final Duration EVERY = Duration.ofSeconds(5);

    private static final Duration AGAIN = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(ServerSupervisor.class);

    private final Supplier<ConfigurableApplicationContext> start;
    private final Consumer<ConfigurableApplicationContext> tell;
    private final Duration patience;
    private final Consumer<String> waits;

    /** What is served over a database that is there at once. */
    ServerSupervisor(Supplier<ConfigurableApplicationContext> start, Consumer<ConfigurableApplicationContext> tell) {
        this(start, tell, Duration.ZERO, sentence -> {});
    }

    /**
     * Made ready to serve.
     *
     * @param start starts the ledger, and starts it again
     * @param tell says where it answers
     * @param patience how long a database is waited for that is not up yet
     * @param waits is told, once, why it is waited
     */
    ServerSupervisor(
            Supplier<ConfigurableApplicationContext> start,
            Consumer<ConfigurableApplicationContext> tell,
            Duration patience,
            Consumer<String> waits) {
        this.start = start;
        this.tell = tell;
        this.patience = patience;
        this.waits = waits;
    }

    /** Returns when the ledger has been stopped, by a signal or by whoever started it. */
    void untilStopped() throws InterruptedException {
        ConfigurableApplicationContext ledger = first();
        tell.accept(ledger);
        while (closedItself(ledger)) {
            LOG.warn("the database closed itself and can be opened again; the ledger starts anew");
            ledger.close();
            ledger = again();
            tell.accept(ledger);
        }
    }

    /** A machine that starts brings up its services in any order. */
    private ConfigurableApplicationContext first() throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        boolean told = false;
        while (true) {
            try {
                return start.get();
            } catch (RuntimeException e) {
                if (!OutOfReach.behind(e) || System.nanoTime() >= end) {
                    throw e;
                }
                if (!told) {
                    waits.accept(StartFailure.sentence(e));
                    told = true;
                }
                TimeUnit.MILLISECONDS.sleep(AGAIN.toMillis());
            }
        }
    }

    /** What hinders a start now, a disk that filled up again, may be gone at the next. */
    private ConfigurableApplicationContext again() throws InterruptedException {
        while (true) {
            try {
                return start.get();
            } catch (RuntimeException e) {
                LOG.warn("not started yet: {}", StartFailure.sentence(e));
                TimeUnit.MILLISECONDS.sleep(EVERY.toMillis());
            }
        }
    }

    /** Waits until the database closed itself and can be opened again; false when the ledger was stopped before. */
    private static boolean closedItself(ConfigurableApplicationContext ledger) throws InterruptedException {
        Stopped stopped = new Stopped(ledger);
        if (stopped.already()) {
            return false;
        }
        Database database = ledger.getBean(Database.class);
        while (!stopped.within(EVERY)) {
            if (database.closedItself() && database.canOpen()) {
                // A ledger that is being stopped closes its database, too.
                return !stopped.already();
            }
        }
        return false;
    }
}
