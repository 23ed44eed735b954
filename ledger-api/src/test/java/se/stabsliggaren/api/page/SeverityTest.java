package se.stabsliggaren.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.decisions.Decision;
import se.stabsliggaren.projection.decisions.DecisionBoard;
import se.stabsliggaren.projection.duties.DutyClock;
import se.stabsliggaren.projection.status.Status;
import se.stabsliggaren.projection.text.Holding;

/** The colour repeats what the words beside it say, and the most urgent is never drawn like good news. */
class SeverityTest {

    private static final Instant NOW = Instant.parse("2026-10-03T10:00:00Z");

    @Nested
    class OfASystem {

        @Test
        void whatIsDownEncryptedOrLostIsAnAlarm() {
            assertThat(List.of(SystemStatus.DOWN, SystemStatus.ENCRYPTED, SystemStatus.LOST))
                    .extracting(Severity::of)
                    .containsOnly(Severity.ALARM);
        }

        @Test
        void whatIsOnlyPartlyThereIsAWarning() {
            assertThat(List.of(SystemStatus.LIMITED, SystemStatus.SHUT_BY_US, SystemStatus.RESTORING))
                    .extracting(Severity::of)
                    .containsOnly(Severity.WARN);
        }

        @Test
        void whatWorksIsCalm() {
            assertThat(List.of(SystemStatus.UP, SystemStatus.VERIFIED, SystemStatus.RESTORED))
                    .extracting(Severity::of)
                    .containsOnly(Severity.CALM);
        }

        @Test
        void thatIsDownIsRedOnTheBoard() {
            Played played = new Played()
                    .records(new SystemStatusChanged(Scope.everything(), SystemStatus.DOWN, null, null, null));
            assertThat(new PageHtml().render("status", played.page(new Status()), LedgerPage.FIRST))
                    .contains("<span class=\"badge alarm\">nere</span>");
        }
    }

    @Nested
    class OfALimit {

        @Test
        void inTwentyMinutesIsAnAlarmAndInTwentyFiveDaysIsNot() {
            assertThat(limit(Duration.ofMinutes(20))).isEqualTo(Severity.ALARM);
            assertThat(limit(Duration.ofHours(20))).isEqualTo(Severity.WARN);
            assertThat(limit(Duration.ofDays(25))).isEqualTo(Severity.PLAIN);
        }

        @Test
        void thatHasPassedIsAnAlarmHoweverLongAgo() {
            assertThat(Severity.of(DutyClock.State.PASSED, NOW.minus(Duration.ofDays(25)), NOW))
                    .isEqualTo(Severity.ALARM);
        }

        @Test
        void thatWasMetInTimeIsCalm() {
            assertThat(Severity.of(DutyClock.State.MET, NOW.plusSeconds(60), NOW))
                    .isEqualTo(Severity.CALM);
        }

        private Severity limit(Duration left) {
            return Severity.of(DutyClock.State.RUNNING, NOW.plus(left), NOW);
        }
    }

    @Nested
    class OfADecision {

        @Test
        void thatExpiresInTwentyMinutesIsAnAlarmAndInTwentyFiveDaysIsNot() {
            assertThat(Severity.of(Decision.Status.EXPIRES, NOW.plus(Duration.ofMinutes(20)), NOW))
                    .isEqualTo(Severity.ALARM);
            assertThat(Severity.of(Decision.Status.EXPIRES, NOW.plus(Duration.ofDays(25)), NOW))
                    .isEqualTo(Severity.PLAIN);
        }

        @Test
        void isTheSameOnTheBoardAndInTheLog() {
            for (Holding.State state : Holding.State.values()) {
                for (Duration left : List.of(Duration.ofMinutes(20), Duration.ofHours(20), Duration.ofDays(25))) {
                    Instant ends = NOW.plus(left);
                    assertThat(Severity.of(state, ends, NOW))
                            .as("%s, %s left", state, left)
                            .isEqualTo(Severity.of(inTheLog(state), ends, NOW));
                }
            }
        }

        @Test
        void thatLastsForWeeksIsNoAlarmOnAnyPage() {
            When end = When.parse("2024-12-01T12:00Z");
            Played played = new Played()
                    .records(new DecisionTaken(
                            null,
                            Text.of("Stäng trafiken."),
                            null,
                            List.of(),
                            null,
                            null,
                            new Validity(null, end, null),
                            null,
                            List.of(),
                            null,
                            List.of()));
            assertThat(new PageHtml().render("status", played.page(new Status()), LedgerPage.FIRST))
                    .contains("<li class=\"card plain\">");
            assertThat(new PageHtml().render("decisions", played.page(new DecisionBoard()), LedgerPage.FIRST))
                    .contains("<li class=\"card plain\">")
                    .contains("<span class=\"badge plain\">");
        }

        private static Decision.Status inTheLog(Holding.State state) {
            return switch (state) {
                case COMING -> Decision.Status.COMING;
                case HOLDS -> Decision.Status.IN_FORCE;
                case EXPIRES -> Decision.Status.EXPIRES;
                case IMPRECISE -> Decision.Status.IMPRECISE;
                case EXPIRED -> Decision.Status.EXPIRED;
            };
        }
    }
}
