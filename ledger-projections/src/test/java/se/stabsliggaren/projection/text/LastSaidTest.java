package se.stabsliggaren.projection.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.view.Interval;

/** How old the last word is, once it is a week old. */
class LastSaidTest {

    private static final Instant RECORDED = Instant.parse("2024-11-06T12:00:00Z");

    @Test
    void whatWasSaidAWeekAgoNeedsNoMarkAndAMomentLaterItDoes() {
        Instant week = RECORDED.plus(Duration.ofDays(7));
        assertThat(LastSaid.longAgo(RECORDED, week).parts()).isEmpty();
        assertThat(Part.plain(LastSaid.longAgo(RECORDED, week.plusMillis(1)).parts()))
                .isEqualTo(", sagt senast ons 6 nov");
    }

    @Test
    void whatNobodyCanTellIsNotMarked() {
        assertThat(LastSaid.longAgo(null, RECORDED).parts()).isEmpty();
    }

    @Test
    void aDayThatIsOverIsThatDayAndNotTheNext() {
        Instant said = LastSaid.of(Interval.of(When.parse("2024-11-02")), RECORDED);
        assertThat(said).isEqualTo("2024-11-02T23:00:00Z");
        assertThat(Part.plain(LastSaid.longAgo(said, Instant.parse("2025-01-01T00:00:00Z"))
                        .parts()))
                .isEqualTo(", sagt senast lör 2 nov");
    }

    @Test
    void nothingIsSaidAfterThePostThatSaysIt() {
        assertThat(LastSaid.of(Interval.of(When.parse("2024-11-06")), RECORDED)).isEqualTo(RECORDED);
        assertThat(LastSaid.of(Interval.of(When.parse("2024-11-20")), RECORDED)).isEqualTo(RECORDED);
        assertThat(LastSaid.of(Interval.UNKNOWN, RECORDED)).isEqualTo(RECORDED);
    }
}
