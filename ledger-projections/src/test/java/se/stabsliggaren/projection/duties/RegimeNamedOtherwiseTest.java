package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.projection.duties.DutyTexts.applies;
import static se.stabsliggaren.projection.duties.DutyTexts.assessed;
import static se.stabsliggaren.projection.duties.DutyTexts.aware;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;
import static se.stabsliggaren.projection.duties.DutyTexts.suspected;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.duties.DutyClock.State;

/** A post that names a law by what people call it is of that law, and shows what was typed. */
class RegimeNamedOtherwiseTest {

    private final History history = new History();

    @ParameterizedTest
    @ValueSource(strings = {"CSL", "NIS2", "nis 2", "Cybersäkerhetslagen"})
    void theClocksOfTheActRunByAnyOfItsNames(String typed) {
        history.clock("2026-11-24T08:00:00Z").records(opened());
        history.occurred("2026-11-24T08:00Z").records(applies(typed));
        assertThat(duty("CSL.EARLY").clock().state()).isEqualTo(State.RUNNING);
        assertThat(duty("CSL.NOTIFY").assessments())
                .singleElement()
                .satisfies(assessment -> assertThat(assessment.regime()).isEqualTo(typed));
    }

    @Test
    void aNotificationUnderGdprIsTheOneToImy() {
        history.records(opened());
        int breach = history.records(suspected("socialnämnden"));
        history.records(aware(breach, "socialnämnden"));
        int filed = history.records(filed("GDPR", "IMY", "socialnämnden", Stage.INITIAL));
        assertThat(duty("GDPR33.NOTIFY").clock().settledBy()).isEqualTo(filed);
    }

    @Test
    void thatGdprDoesNotApplyIsSaidOfTheNotification() {
        history.records(opened());
        int breach = history.records(suspected("socialnämnden"));
        history.records(aware(breach, "socialnämnden"));
        history.records(assessed("dataskyddsförordningen", Verdict.DOES_NOT_APPLY));
        assertThat(duty("GDPR33.NOTIFY").clock().state()).isEqualTo(State.DOES_NOT_APPLY);
    }

    @Test
    void aWordThatNoPackKnowsIsALineOfItsOwn() {
        history.records(opened());
        history.records(applies("Avtalet"));
        assertThat(history.page(new DutyBoard()).duties())
                .extracting(Duty::regime)
                .containsExactly("Avtalet");
    }

    private Duty duty(String regime) {
        return history.page(new DutyBoard()).duties().stream()
                .filter(duty -> duty.regime().equals(regime))
                .findFirst()
                .orElseThrow();
    }
}
