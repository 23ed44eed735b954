package se.stabsliggaren.projection.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    private static Interval at(String when) {
        return Interval.of(Occurred.at(When.parse(when)));
    }
}
