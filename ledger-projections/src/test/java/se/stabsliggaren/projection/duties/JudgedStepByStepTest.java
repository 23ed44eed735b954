package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.projection.duties.DutyTexts.assessed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.authorities.AuthoritiesPage.Advice;
import se.stabsliggaren.projection.authorities.AuthorityBoard;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.duties.PassedLimits.Passing;
import se.stabsliggaren.projection.view.View;

/** A judgement is of what its regime names, a step alone or the whole law; of each step the latest that speaks of it counts. */
class JudgedStepByStepTest {

    private static final String NOW = "2026-11-26T08:00:00Z";

    private final History history = new History().clock(NOW);

    @ParameterizedTest(name = "{2} judged not to apply leaves {3}")
    @CsvSource({
        "2026-09-07, CSL, CSL.EARLY, CSL.NOTIFY",
        "2026-09-07, CSL, CSL.NOTIFY, CSL.EARLY",
        "2025-11-03, NIS1, NIS1.STEP2, NIS1.STEP1"
    })
    void thatOneStepDoesNotApplySaysNothingOfAnother(String day, String law, String step, String other) {
        history.occurred(day + "T06:00Z").records(opened());
        int whole = history.occurred(day + "T08:00Z").records(assessed(law, Verdict.APPLIES));
        int alone = history.occurred(day + "T09:00Z").records(assessed(step, Verdict.DOES_NOT_APPLY));
        assertThat(duty(step).clock().state()).isEqualTo(State.DOES_NOT_APPLY);
        assertThat(duty(other).clock().state()).isEqualTo(State.PASSED);
        assertThat(duty(other).assessments()).extracting(Duty.Assessment::post).containsExactly(whole);
        assertThat(duty(other).warnings()).noneMatch(warning -> warning.contains("bedömning"));
        assertThat(recorded()).contains(other).doesNotContain(step);
        var page = history.page(new AuthorityBoard(), History.readAt(NOW));
        assertThat(page.doesNotApply())
                .filteredOn(advice -> advice.regime().equals(step))
                .singleElement()
                .satisfies(advice -> assertThat(advice.conclusion().posts()).containsExactly(alone));
        assertThat(page.applies()).extracting(Advice::regime).contains(other);
    }

    @Test
    void theWholeLawJudgedAfterwardsIsOfTheStepToo() {
        history.occurred("2026-09-07T06:00Z").records(opened());
        history.occurred("2026-09-07T08:00Z").records(assessed("CSL.EARLY", Verdict.DOES_NOT_APPLY));
        int whole = history.occurred("2026-09-07T09:00Z").records(assessed("CSL", Verdict.APPLIES));
        for (String step : List.of("CSL.EARLY", "CSL.NOTIFY")) {
            assertThat(duty(step).clock().state()).isEqualTo(State.PASSED);
            assertThat(duty(step).applying()).map(Duty.Assessment::post).contains(whole);
        }
        assertThat(duty("CSL.EARLY").warnings())
                .contains("Plikten är bedömd på nytt; den senaste bedömningen räknas: gäller.");
        assertThat(history.page(new AuthorityBoard(), History.readAt(NOW)).applies())
                .extracting(Advice::regime)
                .contains("CSL.EARLY", "CSL.NOTIFY");
    }

    @Test
    void ofAStepThatNobodyJudgedNoPostSaysThatItDoesNotApply() {
        history.occurred("2026-09-07T06:00Z").records(opened());
        history.occurred("2026-09-07T08:00Z").records(assessed("CSL.EARLY", Verdict.DOES_NOT_APPLY));
        DutiesPage page = history.page(new DutyBoard(), History.readAt(NOW));
        assertThat(page.duties()).extracting(Duty::regime).doesNotContain("CSL.NOTIFY");
        assertThat(page.unassessed()).extracting(DutiesPage.Open::regime).contains("CSL.NOTIFY");
    }

    @Test
    void thatOneStepAppliesTellsOfTheKnowledgeThatStartsTheOther() {
        history.occurred("2026-09-07T06:00Z").records(opened());
        int alone = history.occurred("2026-09-07T08:00Z").records(assessed("CSL.EARLY", Verdict.APPLIES));
        assertThat(duty("CSL.NOTIFY").clock().begun().startedBy()).isEqualTo(alone);
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
