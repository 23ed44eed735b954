package se.stabsliggaren.projection.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.When;

/** In which tense a page tells of what a post tells. */
class TenseTest {

    /** A time, when its post was recorded, when it is read, and how it stands then. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-09-06T08:00Z | 2026-09-05T08:00:00Z | 2026-09-06T07:59:59Z | FUTURE
            2026-09-06T08:00Z | 2026-09-05T08:00:00Z | 2026-09-06T08:00:00Z | PAST
            2026-09-06        | 2026-09-05T08:00:00Z | 2026-09-05T21:59:59Z | FUTURE
            2026-09-06        | 2026-09-05T08:00:00Z | 2026-09-05T22:00:00Z | OPEN
            2026-09-06        | 2026-09-05T08:00:00Z | 2026-09-06T21:59:59Z | OPEN
            2026-09-06        | 2026-09-05T08:00:00Z | 2026-09-06T22:00:00Z | PAST
            2026-09-06        | 2026-09-06T08:00:00Z | 2026-09-06T08:00:00Z | PAST
            2026-09-06        | 2026-09-06T08:00:00Z | 2026-09-06T07:59:59Z | OPEN
            2026-09-06        | 2026-09-07T08:00:00Z | 2026-09-06T12:00:00Z | OPEN
            2026-09           | 2026-08-31T08:00:00Z | 2026-09-15T08:00:00Z | OPEN
            2026-09           | 2026-09-06T08:00:00Z | 2026-09-06T08:00:00Z | PAST
            2026-09-06T08:00Z~ | 2026-09-06T06:00:00Z | 2026-09-06T08:30:00Z | OPEN
            2026-09-06T08:00Z~ | 2026-09-06T06:00:00Z | 2026-09-06T09:01:00Z | PAST
            2026-09-06T08:00Z~ | 2026-09-06T08:05:00Z | 2026-09-06T08:05:00Z | PAST
            [2026-09-06..2026-09-07] | 2026-09-06T08:00:00Z | 2026-09-06T12:00:00Z | OPEN
            [2026-09-06..2026-09-07] | 2026-09-07T08:00:00Z | 2026-09-07T12:00:00Z | PAST
            """)
    void ofOneTime(String at, Instant recorded, Instant read, Tense tense) {
        assertThat(Tense.of(Occurred.at(When.parse(at)), recorded, read)).isEqualTo(tense);
    }

    /** One of two days, whichever way that is told. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-09-05T08:00:00Z | 2026-09-05T12:00:00Z | FUTURE
            2026-09-06T08:00:00Z | 2026-09-06T12:00:00Z | OPEN
            2026-09-06T08:00:00Z | 2026-09-07T21:59:59Z | OPEN
            2026-09-06T08:00:00Z | 2026-09-07T22:00:00Z | PAST
            2026-09-07T08:00:00Z | 2026-09-07T12:00:00Z | PAST
            """)
    void ofOneOfTwoDays(Instant recorded, Instant read, Tense tense) {
        When one = When.parse("2026-09-06");
        When other = When.parse("2026-09-07");
        assertThat(Stream.of(Occurred.between(one, other), Occurred.oneOf(List.of(one, other))))
                .allSatisfy(occurred ->
                        assertThat(Tense.of(occurred, recorded, read)).isEqualTo(tense));
    }

    @Test
    void byADayThatIsNotOverItMayBeToCome() {
        Occurred by = Occurred.between(null, When.parse("2026-09-07"));
        Instant recorded = Instant.parse("2026-09-06T08:00:00Z");
        assertThat(Tense.of(by, recorded, Instant.parse("2026-09-07T12:00:00Z")))
                .isEqualTo(Tense.OPEN);
        assertThat(Tense.of(by, recorded, Instant.parse("2026-09-07T22:00:00Z")))
                .isEqualTo(Tense.PAST);
    }

    @Test
    void atTheEarliestADayPlacedAheadItMayAlwaysBeToCome() {
        Occurred from = Occurred.between(When.parse("2026-09-07"), null);
        assertThat(Tense.of(from, Instant.parse("2026-09-06T08:00:00Z"), Instant.parse("2026-12-01T12:00:00Z")))
                .isEqualTo(Tense.OPEN);
    }

    @Test
    void whatNobodyPlacedHadHappenedWhenItWasRecorded() {
        Instant recorded = Instant.parse("2026-09-06T08:00:00Z");
        assertThat(Tense.of(Occurred.isUnknown(), recorded, recorded)).isEqualTo(Tense.PAST);
        assertThat(Tense.of(Occurred.isUnknown(), recorded, recorded.minusMillis(1)))
                .isEqualTo(Tense.OPEN);
    }
}
