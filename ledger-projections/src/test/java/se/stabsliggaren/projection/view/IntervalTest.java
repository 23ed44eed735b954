package se.stabsliggaren.projection.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.When;

class IntervalTest {

    private static final Interval DAY = at("2024-11-06");

    @Test
    void aDayIsAllItsInstantsAndNoneOfTheNext() {
        assertThat(DAY.earliest()).isEqualTo("2024-11-05T23:00:00Z");
        assertThat(DAY.latest()).isEqualTo("2024-11-06T22:59:59.999Z");
        assertThat(DAY.end()).isEqualTo("2024-11-06T23:00:00Z");
        assertThat(DAY.firstDay()).isEqualTo(DAY.lastDay()).isEqualTo(LocalDate.of(2024, 11, 6));
        assertThat(DAY.certainlyBefore(at("2024-11-07"))).isTrue();
        assertThat(DAY.certainlyBefore(at("2024-11-06T22:59Z"))).isFalse();
    }

    @Test
    void aMinuteIsAMomentOfAPageButNotSurelyBeforeASecondInIt() {
        Interval minute = at("2024-11-06T12:00Z");
        assertThat(minute.isMoment()).isTrue();
        assertThat(minute.until()).isEqualTo(minute.earliest());
        assertThat(minute.certainlyBefore(at("2024-11-06T12:00:30Z"))).isFalse();
        assertThat(minute.certainlyBefore(at("2024-11-06T12:01Z"))).isTrue();
        assertThat(DAY.isMoment()).isFalse();
        assertThat(DAY.until()).isEqualTo(DAY.end());
    }

    @Test
    void anOpenEndIsNotBoundByAnything() {
        Interval until = Interval.of(Occurred.between(null, When.parse("2024-11-06")));
        assertThat(until.earliest()).isNull();
        assertThat(until.latest()).isEqualTo(DAY.latest());
        assertThat(until.canHaveHappenedBy(Instant.MIN)).isTrue();
        assertThat(Interval.of(Occurred.isUnknown())).isEqualTo(Interval.UNKNOWN);
        assertThat(Interval.UNKNOWN.certainlyBefore(DAY)).isFalse();
        assertThat(DAY.certainlyBefore(Interval.UNKNOWN)).isFalse();
    }

    @Test
    void aTimeThatEndsBeforeItBeginsSaysNothing() {
        assertThat(Interval.of(Occurred.between(When.parse("2024-11-09"), When.parse("2024-11-07"))))
                .isEqualTo(Interval.UNKNOWN);
    }

    @Test
    void severalCandidatesReachFromTheFirstToTheLast() {
        Interval either = Interval.of(Occurred.oneOf(List.of(When.parse("2024-11-08"), When.parse("2024-11-06"))));
        assertThat(either.earliest()).isEqualTo(DAY.earliest());
        assertThat(either.latest()).isEqualTo(at("2024-11-08").latest());
    }

    @Test
    void theFirstOfSeveralIsAnyTimeIfOneOfThemIsButNotAfterTheFirstThatIsKnown() {
        Interval noon = at("2024-11-06T12:00Z");
        assertThat(Interval.firstOf(List.of(DAY, at("2024-11-09"), noon)))
                .isEqualTo(new Interval(DAY.earliest(), noon.latest()));
        assertThat(Interval.firstOf(List.of(noon, Interval.UNKNOWN))).isEqualTo(new Interval(null, noon.latest()));
        assertThat(Interval.firstOf(List.of())).isEqualTo(Interval.UNKNOWN);
    }

    @Test
    void itDoesNotEndBeforeItBegins() {
        Instant noon = Instant.parse("2024-11-06T12:00:00Z");
        assertThatThrownBy(() -> new Interval(noon, noon.minusMillis(1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Interval(noon, noon)).isEqualTo(Interval.at(noon));
    }

    @Test
    void lessThanAMinuteIsAMomentAndAWholeOneIsNot() {
        Instant noon = Instant.parse("2024-11-06T12:00:00Z");
        assertThat(new Interval(noon, noon.plusMillis(59_999)).isMoment()).isTrue();
        assertThat(new Interval(noon, noon.plusMillis(60_000)).isMoment()).isFalse();
        assertThat(new Interval(noon, null).isMoment()).isFalse();
        assertThat(new Interval(null, noon).isMoment()).isFalse();
    }

    @Test
    void whatHasNoEndRunsUntilNobodyKnowsWhen() {
        Interval since = Interval.of(Occurred.between(When.parse("2024-11-06"), null));
        assertThat(since.end()).isNull();
        assertThat(since.until()).isNull();
        assertThat(since.lastDay()).isNull();
    }

    @Test
    void itCanHaveHappenedByTheInstantItCanFirstHaveBegun() {
        assertThat(DAY.canHaveHappenedBy(Instant.parse("2024-11-05T23:00:00Z"))).isTrue();
        assertThat(DAY.canHaveHappenedBy(Instant.parse("2024-11-05T22:59:59.999Z")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-11-06, 2024-11-06, true",
                "2024-11-07, -, false",
                "2024-11-06, -, true",
                "-, 2024-11-06, true",
                "-, 2024-11-05, false",
                "-, -, true",
                "2024-11-01, 2024-11-05, false",
                "2024-11-01, 2024-11-30, true"
            })
    void itCanHaveHappenedBetweenDaysThatAreBothIncluded(
            @Nullable LocalDate from, @Nullable LocalDate to, boolean can) {
        assertThat(DAY.canHaveHappened(from, to)).isEqualTo(can);
        assertThat(Interval.UNKNOWN.canHaveHappened(from, to)).isTrue();
    }

    @Test
    void itsDaysAreThoseOfASwedishWall() {
        assertThat(at("2024-12-31T23:00Z").firstDay()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(at("2024-03-31").end()).isEqualTo(Instant.parse("2024-03-31T22:00:00Z"));
        assertThat(at("2024-W01").firstDay()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(at("2024-W01").lastDay()).isEqualTo(LocalDate.of(2024, 1, 7));
    }

    private static Interval at(String when) {
        return Interval.of(Occurred.at(When.parse(when)));
    }
}
