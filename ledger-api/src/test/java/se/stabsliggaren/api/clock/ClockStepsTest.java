package se.stabsliggaren.api.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RegisterEvent.ClockStepped;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.ledger.RecordedAt;

/** That the machine's clock was moved is told by the register, once. */
@ParameterizedClass
@EnumSource(Kind.class)
class ClockStepsTest {

    private static final Instant START = Instant.parse("2024-11-06T13:00:00Z");

    private final Database database;
    private final TestLedger ledger;
    private final Machine machine = new Machine();

    /** A machine whose clock can be moved beside the time that goes by. */
    private static final class Machine {
        private Instant shown = START;
        private long nanos = 42;

        void goesBy(Duration time) {
            shown = shown.plus(time);
            nanos += time.toNanos();
        }
    }

    ClockStepsTest(Kind kind) {
        database = kind.open();
        ledger = TestLedger.over(database);
        ledger.openIncident();
    }

    @AfterEach
    void close() {
        ledger.close();
        database.close();
    }

    @Test
    void aClockThatGoesAsTimeGoesIsNotToldOf() {
        ClockSteps steps = steps(machine);
        for (int look = 0; look < 5; look++) {
            steps.step();
            machine.goesBy(Duration.ofSeconds(20));
            machine.shown = machine.shown.plusMillis(900);
        }
        assertThat(stepped()).isEmpty();
    }

    @Test
    void aStepForwardOrBackIsToldOnce() {
        ClockSteps steps = steps(machine);
        steps.step();
        moves(Duration.ofHours(2));
        steps.step();
        machine.goesBy(Duration.ofSeconds(20));
        steps.step();
        moves(Duration.ofHours(-1));
        steps.step();
        steps.step();

        assertThat(stepped())
                .extracting(Post::event)
                .containsExactly(
                        new ClockStepped(7_200_000L, ClockState.FREE), new ClockStepped(-3_600_000L, ClockState.FREE));
        assertThat(stepped().getFirst().entry().by().via()).isEqualTo(Via.CLOCK);
        assertThat(stepped().getFirst().entry().by().function()).isEqualTo("liggaren");
    }

    @Test
    void nodesOfOneMachineTellOfAStepOnceWhicheverLooksFirst() {
        try (TestLedger another = TestLedger.over(database)) {
            ClockSteps one = steps(machine);
            ClockSteps other = steps(machine, another);
            one.step();
            machine.goesBy(Duration.ofSeconds(10));
            other.step();
            moves(Duration.ofHours(2));
            one.step();
            machine.shown = machine.shown.plusMillis(300);
            machine.goesBy(Duration.ofSeconds(10));
            other.step();
            moves(Duration.ofHours(2));
            other.step();
            one.step();
        }
        assertThat(stepped())
                .extracting(Post::event)
                .as("two steps of one length")
                .containsExactly(
                        new ClockStepped(7_200_000L, ClockState.FREE), new ClockStepped(7_200_000L, ClockState.FREE));
    }

    @Test
    void twoStepsThatOneNodeToldOfApartAreNotToldTogetherByAnother() {
        try (TestLedger another = TestLedger.over(database)) {
            ClockSteps one = steps(machine);
            ClockSteps other = steps(machine, another);
            one.step();
            other.step();
            moves(Duration.ofHours(2));
            one.step();
            moves(Duration.ofMinutes(-30));
            one.step();
            other.step();
        }
        assertThat(stepped()).hasSize(2);
    }

    @Test
    void nodesOfOneMachineThatLookAtTheSameTimeTellOfAStepOnce() throws Exception {
        try (TestLedger another = TestLedger.over(database);
                ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            List<ClockSteps> both = List.of(steps(machine), steps(machine, another));
            both.forEach(ClockSteps::step);
            moves(Duration.ofHours(2));
            // Both have looked for what is told before either tells.
            CyclicBarrier together = new CyclicBarrier(2);
            AtomicInteger asked = new AtomicInteger();
            Runnable meets = () -> {
                if (asked.incrementAndGet() <= 2) {
                    meet(together);
                }
            };
            ledger.whenAskedForTheTime(meets);
            another.whenAskedForTheTime(meets);
            for (Future<Integer> looked : nodes.invokeAll(
                    both.stream().<Callable<Integer>>map(steps -> steps::step).toList())) {
                looked.get();
            }
        }
        assertThat(stepped()).extracting(Post::event).containsExactly(new ClockStepped(7_200_000L, ClockState.FREE));
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aStepThatCouldNotBeNotedIsNotedTheNextTime() {
        ClockSteps steps = steps(machine);
        steps.step();
        moves(Duration.ofHours(2));
        ledger.whenAskedForTheTime(() -> {
            throw new IllegalStateException("broken on purpose");
        });
        assertThatThrownBy(steps::step).isInstanceOf(RuntimeException.class);
        ledger.whenAskedForTheTime(() -> {});
        machine.goesBy(Duration.ofSeconds(20));
        steps.step();

        assertThat(stepped()).extracting(Post::event).containsExactly(new ClockStepped(7_200_000L, ClockState.FREE));
    }

    @Test
    void aClockThatShowsLessThanTheLastPostIsToldOfAtTheStartOnceHoweverOftenItStarts() {
        Instant last = lastRecorded();
        machine.shown = last.minus(Duration.ofHours(3));
        ledger.showsClock(machine.shown);
        steps(machine).step();
        try (TestLedger another = TestLedger.over(database)) {
            another.showsClock(machine.shown.plusSeconds(30));
            machine.goesBy(Duration.ofSeconds(30));
            steps(machine, another).step();
        }
        assertThat(stepped()).extracting(Post::event).containsExactly(new ClockStepped(-10_800_000L, ClockState.FREE));
    }

    @Test
    void aStepThatWasToldWhileItRanIsNotToldAgainAtTheStart() {
        machine.shown = lastRecorded().plus(Duration.ofMinutes(10));
        ClockSteps steps = steps(machine);
        steps.step();
        moves(Duration.ofHours(-3));
        ledger.showsClock(machine.shown);
        steps.step();
        machine.goesBy(Duration.ofMinutes(5));
        steps(machine).step();

        assertThat(stepped()).hasSize(1);
    }

    @Test
    void nodesWhoseClocksDifferALittleTellOfNoStep() {
        machine.shown = lastRecorded().minus(ClockSteps.BETWEEN_NODES);
        steps(machine).step();
        assertThat(stepped()).isEmpty();
    }

    private void moves(Duration by) {
        machine.goesBy(Duration.ofSeconds(20));
        machine.shown = machine.shown.plus(by);
    }

    private ClockSteps steps(Machine of) {
        return steps(of, ledger);
    }

    private static ClockSteps steps(Machine of, TestLedger node) {
        return new ClockSteps(
                node.directory(),
                node.posts(),
                () -> new RecordedAt(of.shown, ClockState.FREE),
                () -> of.nanos,
                log -> "c3");
    }

    private String register() {
        return ledger.directory().log().orElseThrow();
    }

    private List<Post> posts() {
        return ledger.posts().posts(register(), 0, 1000).stream()
                .map(StoredPost::post)
                .toList();
    }

    /** The register's last; no incident's is later. */
    private Instant lastRecorded() {
        return posts().getLast().recordedAt();
    }

    private List<Post> stepped() {
        return posts().stream()
                .filter(post -> post.event() instanceof ClockStepped)
                .toList();
    }
}
