package se.stabsliggaren.api.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** When a ledger has been stopped, by a signal or by whoever started it. */
final class Stopped {

    private final CountDownLatch stopped = new CountDownLatch(1);

    Stopped(ConfigurableApplicationContext ledger) {
        ledger.addApplicationListener((ContextClosedEvent event) -> stopped.countDown());
        if (!ledger.isActive()) {
            stopped.countDown(); // before anybody listened
        }
    }

    /** Waits until it has been. */
    void await() throws InterruptedException {
        stopped.await();
    }

    /** Waits for at most so long, and says whether it has been. */
    boolean within(Duration time) throws InterruptedException {
        return stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    boolean already() {
        return stopped.getCount() == 0;
    }
}
