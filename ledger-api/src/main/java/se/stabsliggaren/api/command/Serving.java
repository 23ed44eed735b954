package se.stabsliggaren.api.command;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import se.stabsliggaren.api.store.Database;

/**
 * Keeps a ledger serving. When its database has closed itself, as on a full disk, all of the ledger is started anew as soon
 * as the database can be opened: what was remembered is read again, and held against the journal as at every start.
 */
final class Serving {

    /** How often it is looked whether the database has closed itself. */
    static final Duration EVERY = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

    private final Supplier<ConfigurableApplicationContext> start;
    private final Consumer<ConfigurableApplicationContext> tell;

    /**
     * Made ready to serve.
     *
     * @param start starts the ledger, and starts it again
     * @param tell says where it answers
     */
    Serving(Supplier<ConfigurableApplicationContext> start, Consumer<ConfigurableApplicationContext> tell) {
        this.start = start;
        this.tell = tell;
    }

    /** Returns when the ledger has been stopped, by a signal or by whoever started it. */
    void untilStopped() throws InterruptedException {
        ConfigurableApplicationContext ledger = start.get();
        tell.accept(ledger);
        while (closedItself(ledger)) {
            LOG.warn("the database closed itself and can be opened again; the ledger starts anew");
            ledger.close();
            ledger = again();
            tell.accept(ledger);
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
        CountDownLatch stopped = new CountDownLatch(1);
        ledger.addApplicationListener((ContextClosedEvent event) -> stopped.countDown());
        Database database = ledger.getBean(Database.class);
        while (ledger.isActive() && !stopped.await(EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
            if (database.closedItself() && database.canOpen()) {
                // A ledger that is being stopped closes its database, too.
                return stopped.getCount() > 0;
            }
        }
        return false;
    }
}
