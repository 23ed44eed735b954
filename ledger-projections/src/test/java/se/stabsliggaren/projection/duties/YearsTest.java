package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.duties.Duty.Assessment;

/** A page that is read another year says which year it tells of. */
class YearsTest {

    private final History history = new History();

    @Test
    void aFilingAndAnAssessmentOfAnotherYearSayWhich() {
        history.occurred("2024-11-06T08:00Z")
                .records(new DutyAssessed("GDPR33.NOTIFY", null, null, Verdict.APPLIES, null, null, null));
        history.occurred(Occurred.between(When.parse("2024-11-02"), When.parse("2024-11-08")))
                .records(new DutyFiled("GDPR33.NOTIFY", "IMY", null, Stage.INITIAL, null, null, null, null));
        assertThat(read("2026-01-12T08:00:00Z"))
                .containsExactly("ons 6 nov 2024 kl. 09.00", "från lör 2 nov 2024 till och med fre 8 nov 2024");
        assertThat(read("2024-12-12T08:00:00Z"))
                .containsExactly("ons 6 nov kl. 09.00", "från lör 2 nov till och med fre 8 nov");
    }

    private List<String> read(String now) {
        Duty duty = history.page(new DutyBoard(), History.readAt(now)).duties().stream()
                .filter(one -> one.regime().equals("GDPR33.NOTIFY"))
                .findFirst()
                .orElseThrow();
        Assessment assessment = duty.assessments().getFirst();
        FilingEntry filing = duty.filings().getFirst();
        return List.of(assessment.happened().when(), filing.happened().when());
    }
}
