package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.projection.duties.DutyTexts.aware;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;
import static se.stabsliggaren.projection.duties.DutyTexts.suspected;

import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.duties.DutyClock.State;

/** Whoever puts a word right says nothing of when it was so, and moves no limit by it. */
class CorrectedStartTest {

    private final History history = new History().clock("2024-11-06T12:00:00Z");
    private final int breach;
    private final int became;

    CorrectedStartTest() {
        history.records(opened());
        breach = history.records(suspected("socialnämnden"));
        became = history.occurred("2024-11-06T06:00Z").records(aware(breach, "socialnämnden"));
        history.clock("2024-11-08T12:00:00Z");
    }

    @Test
    void aCorrectionWithoutATimeLeavesTheLimitWhereItWas() {
        int corrected = history.correcting(became, "fel chef").records(aware(breach, "socialnämnden"));

        DutyClock clock = notify("2024-11-08T13:00:00Z").clock();

        assertThat(clock.begun().startedBy()).isEqualTo(corrected);
        assertThat(clock.ends().limit()).isEqualTo("2024-11-09T06:00:00Z");
    }

    @Test
    void aCorrectionThatSaysAnotherTimeMovesIt() {
        history.occurred("2024-11-06T04:00Z").correcting(became, "tidigare").records(aware(breach, "socialnämnden"));

        assertThat(notify("2024-11-08T13:00:00Z").clock().ends().limit()).isEqualTo("2024-11-09T04:00:00Z");
    }

    @Test
    void aFilingWhoseReceiverIsPutRightWasFiledWhenItWas() {
        int filing = history.occurred("2024-11-09T05:00Z")
                .records(filed("GDPR33.NOTIFY", "Datainspektionen", "socialnämnden", Stage.INITIAL));
        history.clock("2024-11-12T12:00:00Z")
                .correcting(filing, "heter IMY")
                .records(filed("GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL));

        assertThat(notify("2024-11-13T12:00:00Z").clock().state()).isEqualTo(State.MET);
    }

    @Test
    void aVerdictCitesThePostThatStands() {
        int filing = history.occurred("2024-11-08T06:00Z")
                .records(filed("GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL));
        int later = history.occurred("2024-11-10T06:00Z")
                .correcting(filing, "fel dag")
                .records(filed("GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL));
        assertThat(notify("2024-11-13T12:00:00Z").clock().said())
                .startsWith("Lämnad för sent, i nr %d: ".formatted(later));
    }

    @Test
    void ofAStartThatIsPutRightTheOneThatStandsIsCited() {
        int filing = history.occurred("2024-11-08T06:00Z")
                .records(filed("GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL));
        int moved = history.occurred("2024-11-12T06:00Z")
                .correcting(became, "först då")
                .records(aware(breach, "socialnämnden"));
        assertThat(notify("2024-11-13T12:00:00Z").clock().said())
                .isEqualTo("Lämnad i nr %d, innan fristen började i nr %d.".formatted(filing, moved));
    }

    private Duty notify(String now) {
        return history.page(new DutyBoard(), History.readAt(now)).duties().stream()
                .filter(duty -> duty.regime().equals("GDPR33.NOTIFY"))
                .findFirst()
                .orElseThrow();
    }
}
