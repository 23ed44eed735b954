package se.stabsliggaren.api.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.api.store.Eras;

/** A log that takes long to compare keeps no other waiting, and nobody is told what was to be forgotten meanwhile. */
class VerdictsTest {

    /** In one place of any table by hash. */
    private static final String SLOW = "Aa";

    private static final String OTHER = "BB";

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void whoAsksForAnotherLogDoesNotWait() throws Exception {
        assertThat(SLOW.hashCode()).isEqualTo(OTHER.hashCode());
        Verdicts verdicts = verdicts(this::slow);
        CompletableFuture<String> slow = asked(verdicts, SLOW);
        await(begun);
        assertThat(asked(verdicts, OTHER).get(10, TimeUnit.SECONDS)).isEqualTo("BB 2");
        assertThat(slow).isNotDone();
        assertThat(verdicts.known(SLOW)).as("nobody waits to ask what is known").isEmpty();
        assertThat(verdicts.known()).containsOnlyKeys(OTHER);
        goOn.countDown();
        assertThat(slow.get(10, TimeUnit.SECONDS)).isEqualTo("Aa 1");
        assertThat(verdicts.of(SLOW)).as("it is looked for once").isEqualTo("Aa 1");
    }

    @Test
    void whatWasToBeForgottenWhileSomebodyLookedIsLookedForAnew() throws Exception {
        Verdicts verdicts = verdicts(this::slow);
        CompletableFuture<String> slow = asked(verdicts, SLOW);
        await(begun);
        verdicts.forget(SLOW);
        goOn.countDown();
        assertThat(slow.get(10, TimeUnit.SECONDS)).isEqualTo("Aa 2");
        assertThat(verdicts.known(SLOW)).contains("Aa 2");
    }

    @Test
    void whatCouldNotBeFoundIsLookedForByTheNext() {
        Verdicts verdicts = verdicts(log -> {
            if (looks.incrementAndGet() == 1) {
                throw new IllegalStateException("the database is away");
            }
            return log;
        });
        assertThatThrownBy(() -> verdicts.of(OTHER)).hasMessage("the database is away");
        assertThat(verdicts.of(OTHER)).isEqualTo(OTHER);
        verdicts.forget();
        assertThat(verdicts.known()).isEmpty();
    }

    private String slow(String log) {
        String found = log + " " + looks.incrementAndGet();
        if (log.equals(SLOW)) {
            begun.countDown();
            await(goOn);
        }
        return found;
    }

    /** In a thread of its own. */
    private static CompletableFuture<String> asked(Verdicts verdicts, String log) {
        return CompletableFuture.supplyAsync(
                () -> verdicts.of(log), task -> Thread.ofPlatform().daemon().start(task));
    }

    private static Verdicts verdicts(Function<String, String> finding) {
        return new Verdicts(new Eras(), finding);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
