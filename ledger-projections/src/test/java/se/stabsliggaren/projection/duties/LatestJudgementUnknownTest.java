package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.projection.duties.DutyTexts.assessed;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.authorities.AuthorityBoard;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.view.View;

/** Of two judgements whose order no post says, none is the latest: the duty is watched, and what holds depends on it. */
class LatestJudgementUnknownTest {

    private static final String NOW = "2026-11-26T08:00:00Z";

    private final History history = new History().clock(NOW);

    LatestJudgementUnknownTest() {
        history.occurred("2026-09-07T06:00Z").records(opened());
    }

    static Stream<Arguments> times() {
        return Stream.of(
                Arguments.of(
                        Occurred.between(When.parse("2026-09-07T08:30Z"), null),
                        Occurred.between(null, When.parse("2026-09-07T10:00Z"))),
                Arguments.of(
                        Occurred.at(When.parse("2026-09-07T08:30Z")), Occurred.at(When.parse("2026-09-07T08:30Z"))),
                Arguments.of(Occurred.at(When.parse("2026-09-07T08:30Z")), Occurred.isUnknown()));
    }

    @ParameterizedTest
    @MethodSource("times")
    void inWhicheverOrderTheyWereRecorded(Occurred applies, Occurred not) {
        judged(applies, Verdict.APPLIES);
        assertWatched(judged(not, Verdict.DOES_NOT_APPLY));
    }

    @ParameterizedTest
    @MethodSource("times")
    void orTheOtherWayRound(Occurred applies, Occurred not) {
        int doesNot = judged(not, Verdict.DOES_NOT_APPLY);
        judged(applies, Verdict.APPLIES);
        assertWatched(doesNot);
    }

    private void assertWatched(int not) {
        DutyClock clock = early().clock();
        assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock.isOpen()).isTrue();
        assertThat(clock.said())
                .startsWith(
                        "Om den senaste bedömningen inte är nr %d, att plikten inte gäller, vilket ingen post säger: "
                                .formatted(not));
        assertThat(early().warnings())
                .contains(
                        "Bedömningarna går isär, och ingen post säger vilken som är den senaste; plikten bevakas. Rätta när de gjordes, eller bedöm den på nytt.");
        assertThat(history.page(new AuthorityBoard(), History.readAt(NOW)).possible())
                .filteredOn(advice -> advice.regime().equals("CSL.EARLY"))
                .singleElement()
                .satisfies(
                        advice -> assertThat(advice.conclusion().said())
                                .isEqualTo(
                                        "Bedömningarna går isär, och ingen post säger vilken som är den senaste; bedöm den på nytt."));
        DutyBoard duties = new DutyBoard();
        assertThat(duties.passedLimits(View.of(duties, history.posts()), Instant.parse(NOW))
                        .unrecorded())
                .isEmpty();
    }

    @Test
    void whatIsFiledMeetsItOnlyIfItApplies() {
        judged(Occurred.at(When.parse("2026-09-07T08:30Z")), Verdict.APPLIES);
        judged(Occurred.isUnknown(), Verdict.DOES_NOT_APPLY);
        history.occurred("2026-09-07T09:00Z").records(filed("CSL.EARLY", "CERT-SE", null, Stage.INITIAL));
        assertThat(early().clock().state()).isEqualTo(State.UNCERTAIN);
    }

    @Test
    void oneAfterBothCounts() {
        judged(Occurred.at(When.parse("2026-09-07T08:30Z")), Verdict.APPLIES);
        judged(Occurred.at(When.parse("2026-09-07T08:30Z")), Verdict.DOES_NOT_APPLY);
        judged(Occurred.at(When.parse("2026-09-07T08:31Z")), Verdict.DOES_NOT_APPLY);
        assertThat(early().clock().state()).isEqualTo(State.DOES_NOT_APPLY);
    }

    @Test
    void thoseThatSayNoTimeAreInTheOrderOfTheirPosts() {
        history.clock("2026-11-25T08:00:00Z");
        history.records(assessed("CSL", Verdict.APPLIES));
        history.records(assessed("CSL", Verdict.DOES_NOT_APPLY));
        assertThat(early().clock().state()).isEqualTo(State.DOES_NOT_APPLY);
    }

    private int judged(Occurred when, Verdict verdict) {
        history.occurred(when);
        return history.records(assessed("CSL", verdict));
    }

    private Duty early() {
        return history.page(new DutyBoard(), History.readAt(NOW)).duties().stream()
                .filter(duty -> duty.regime().equals("CSL.EARLY"))
                .findFirst()
                .orElseThrow();
    }
}
