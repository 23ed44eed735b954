package se.stabsliggaren.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.api.store.StartupException;
import se.stabsliggaren.event.ClockState;

class ClockWatchTest {

    private Instant now = Instant.parse("2024-11-06T12:05:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    @Nested
    class WhenTheMachineIsAsked {

        private final AtomicBoolean inStep = new AtomicBoolean(true);
        private final AtomicInteger asked = new AtomicInteger();
        private final ClockWatch watch = new ClockWatch(clock, () -> {
            asked.incrementAndGet();
            return inStep.get();
        });

        @Test // #2
        void believesAFreshAnswerAndDoesNotAskAgain() {
            now = now.plus(ClockWatch.FRESH);

            assertThat(watch.state()).isEqualTo(ClockState.SYNCHRONISED);
            assertThat(asked).hasValue(1);
        }

        @Test // #2
        void asksAgainAfterAWhileWithoutLettingAnybodyWait() {
            inStep.set(false);
            now = now.plus(ClockWatch.FRESH).plusSeconds(1);

            assertThat(watch.state()).as("the last answer").isEqualTo(ClockState.SYNCHRONISED);
            await().until(() -> watch.state() == ClockState.FREE);
            assertThat(asked).hasValue(2);
        }

        @Test // #2
        void believesNoAnswerThatIsOldByTheClockItself() {
            now = now.plus(ClockWatch.WORTH_NOTHING).plusSeconds(1);

            assertThat(watch.state()).isEqualTo(ClockState.FREE);
            await().until(() -> watch.state() == ClockState.SYNCHRONISED);
        }

        @Test // #2
        void believesNoAnswerFromBeforeTheClockWasSetBack() {
            now = now.minus(Duration.ofHours(1));

            assertThat(watch.state()).isEqualTo(ClockState.FREE);
            await().until(() -> watch.state() == ClockState.SYNCHRONISED);
        }
    }

    @Nested
    class WhenAProgramAnswers {

        private final Pattern yes = Pattern.compile("^yes\\s*$");

        @Test // #2
        void takesItsYesAndNothingElseForYes() {
            assertThat(answered("echo yes")).isTrue();
            assertThat(answered("echo no")).isFalse();
            assertThat(answered("echo yes; exit 1")).isFalse();
        }

        @Test // #2
        void takesSilenceForNo() {
            assertThat(answered("exec sleep 60")).isFalse();
            assertThat(new Synchronisation.Question(List.of("no-such-program-anywhere"), yes).answeredYes())
                    .isFalse();
        }

        private boolean answered(String script) {
            return new Synchronisation.Question(List.of("sh", "-c", script), yes).answeredYes();
        }
    }

    @Nested
    class WhenTheSettingSaysIt {

        @Test // #2
        void isBelieved() {
            assertThat(ClockSetting.read("synchronised", clock).get()).isEqualTo(ClockState.SYNCHRONISED);
            assertThat(ClockSetting.read("free", clock).get()).isEqualTo(ClockState.FREE);
            assertThat(ClockSetting.read("set-by-hand", clock).get()).isEqualTo(ClockState.SET_BY_HAND);
        }

        @Test // #2
        void saysWhichWordsThereAre() {
            assertThatThrownBy(() -> ClockSetting.read("atomur", clock))
                    .isInstanceOf(StartupException.class)
                    .hasMessageContaining("atomur")
                    .hasMessageContaining("set-by-hand");
        }
    }
}
