package se.stabsliggaren.api.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.stabsliggaren.api.http.ProblemHandler;

/** Who reads what another is reading waits for them, and nobody else does. */
class TurnsTest {

    private static final int MANY = 500;

    private final CountDownLatch reading = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void close() {
        done.countDown();
        readers.close();
    }

    @Test
    void aLongReadOfOneLogHoldsUpNoOther() throws Exception {
        Turns turns = new Turns(Duration.ZERO);
        readsLong(turns, "log 0");
        assertThat(IntStream.rangeClosed(1, MANY).map(i -> turns.take("log " + i, () -> i)))
                .hasSize(MANY);
    }

    @Test
    void whoGetsNoTurnIsToldSoAndReadsNothing() throws Exception {
        Turns turns = new Turns(Duration.ofMillis(20));
        readsLong(turns, "log 0");
        AtomicInteger read = new AtomicInteger();
        List<Future<Integer>> waiting = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            waiting.add(readers.submit(() -> turns.take("log 0", read::incrementAndGet)));
        }
        for (Future<Integer> each : waiting) {
            assertThatThrownBy(each::get)
                    .cause()
                    .isInstanceOf(TurnTimeout.class)
                    .hasMessageContaining("läs om");
        }
        assertThat(read).hasValue(0);
    }

    @Test
    void ofManyWhoReadTheSameLogOneReadsAtATime() throws Exception {
        Turns turns = new Turns(Duration.ofMinutes(1));
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<Integer>> read = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            read.add(readers.submit(() -> turns.take("log 0", () -> {
                most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                Thread.yield();
                return atOnce.decrementAndGet();
            })));
        }
        for (Future<Integer> each : read) {
            assertThat(each.get()).isZero();
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void whoAsksByHttpIsToldToReadAgain() throws Exception {
        MockMvc ledger = MockMvcBuilders.standaloneSetup(new Busy())
                .setControllerAdvice(new ViewProblems(), new ProblemHandler())
                .build();
        ledger.perform(get("/busy").accept(MediaType.APPLICATION_JSON))
                .andExpect(status().isServiceUnavailable())
                .andExpect(jsonPath("$.type").value("urn:stabsliggaren:problem:unavailable"))
                .andExpect(jsonPath("$.detail").value(containsString("läs om")));
    }

    @RestController
    static class Busy {

        @GetMapping("/busy")
        String view() {
            throw new TurnTimeout();
        }
    }

    private void readsLong(Turns turns, String log) throws InterruptedException {
        readers.submit(() -> turns.take(log, () -> {
            reading.countDown();
            return awaited(done);
        }));
        assertThat(reading.await(1, TimeUnit.MINUTES)).isTrue();
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
