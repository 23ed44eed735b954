package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.projection.duties.DutyTexts.applies;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.IncidentEvent.IncidentDetected;
import se.stabsliggaren.event.IncidentEvent.Knower;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.authorities.AuthoritiesPage.Advice;
import se.stabsliggaren.projection.authorities.AuthorityBoard;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.duties.PassedLimits.Passing;
import se.stabsliggaren.projection.view.View;

/** What can have happened before the law or while it was in force holds only if it was, and is counted from its first day. */
class OnEitherSideOfALawTest {

    private static final String NOW = "2026-11-26T08:00:00Z";

    private final History history = new History().clock(NOW);

    static Stream<Occurred> times() {
        return Stream.of(
                Occurred.between(null, When.parse("2026-01-15T09:00Z")),
                Occurred.between(When.parse("2026-01-14T06:00Z"), When.parse("2026-01-15T09:00Z")),
                Occurred.oneOf(List.of(When.parse("2026-01-14"), When.parse("2026-01-15"))),
                Occurred.at(When.parse("2026-01")));
    }

    @ParameterizedTest
    @MethodSource("times")
    void anAssessmentStartsNothingForCertain(Occurred when) {
        history.occurred("2026-01-14T06:00Z").records(opened());
        history.occurred(when);
        int assessed = history.records(applies("CSL"));
        for (String regime : List.of("CSL.EARLY", "CSL.NOTIFY")) {
            DutyClock clock = duty(regime).clock();
            assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
            assertThat(clock.isOpen()).isTrue();
            assertThat(clock.said())
                    .startsWith(
                            "Om nr %d hände när regelverket gällde, från tors 15 jan 2026, vilket ingen post säger: "
                                    .formatted(assessed));
            assertThat(clock.begun().start()).isAfterOrEqualTo(Instant.parse("2026-01-14T23:00:00Z"));
            assertThat(clock.said()).doesNotContain("2 jan 2026");
        }
        assertThat(recorded()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("times")
    void norDoesItSayWhomToTell(Occurred when) {
        history.occurred("2026-01-14T06:00Z").records(opened());
        history.occurred(when);
        int assessed = history.records(applies("CSL"));
        assertThat(history.page(new AuthorityBoard(), History.readAt(NOW)).possible())
                .filteredOn(advice -> advice.regime().equals("CSL.EARLY"))
                .singleElement()
                .extracting(Advice::conclusion)
                .satisfies(conclusion -> {
                    assertThat(conclusion.said())
                            .isEqualTo(
                                    "Bedömd: gäller, men om lagen var i kraft beror på när det hände; rätta när det hände, eller bedöm den på nytt.");
                    assertThat(conclusion.posts()).containsExactly(assessed);
                });
    }

    @ParameterizedTest
    @MethodSource("times")
    void knowledgeIsCountedFromItsFirstDayWithWhatNobodyChecked(Occurred when) {
        history.occurred("2026-01-14T06:00Z").records(opened());
        history.occurred(when);
        int detected = history.records(new IncidentDetected(null, null, null, null, Knower.OWN_STAFF));
        history.occurred("2026-01-20T09:00Z").records(applies("CSL"));
        history.occurred("2026-01-15T09:30Z").records(filed("CSL.EARLY", "CERT-SE", null, Stage.INITIAL));
        DutyClock clock = duty("CSL.EARLY").clock();
        assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock.said())
                .contains(
                        "Om den var känd före lagen, som nr %d kan visa, är inte sagt, och hur lagen räknar då är inte kontrollerat."
                                .formatted(detected))
                .doesNotContain("2 jan 2026");
    }

    @Test
    void whatAPostSaysOfTheTimeBeforeTheLawIsNotSaidToBeUnsaid() {
        history.occurred("2026-01-13T06:00Z").records(opened());
        int detected = history.occurred("2026-01-14T20:00Z")
                .records(new IncidentDetected(null, null, null, null, Knower.OWN_STAFF));
        history.occurred("2026-01-15T09:00Z").records(applies("CSL"));
        assertThat(duty("CSL.EARLY").clock().said())
                .contains("känd före lagen (nr %d), och hur lagen räknar då är inte kontrollerat.".formatted(detected))
                .doesNotContain("är inte sagt");
    }

    private Duty duty(String regime) {
        return history.page(new DutyBoard(), History.readAt(NOW)).duties().stream()
                .filter(duty -> duty.regime().equals(regime))
                .findFirst()
                .orElseThrow();
    }

    private List<String> recorded() {
        DutyBoard duties = new DutyBoard();
        return duties.passedLimits(View.of(duties, history.posts()), Instant.parse(NOW)).unrecorded().stream()
                .map(Passing::event)
                .map(LimitPassed::regime)
                .toList();
    }
}
