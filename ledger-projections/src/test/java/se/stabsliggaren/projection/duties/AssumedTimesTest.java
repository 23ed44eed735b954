package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.projection.duties.DutyTexts.aware;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;
import static se.stabsliggaren.projection.duties.DutyTexts.suspected;

import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.duties.DutyClock.State;

/** What a post tells without a time had happened when it was recorded, and nobody knows how long before. */
class AssumedTimesTest {

    private final History history = new History().clock("2026-03-02T08:00:00Z");
    private final int breach;

    AssumedTimesTest() {
        history.records(opened());
        breach = history.records(suspected("socialnämnden"));
    }

    @Test
    void fromAnAwarenessWithoutATimeNothingIsInTimeForCertain() {
        int aware = history.records(aware(breach, "socialnämnden"));
        int filing = filedAt("2026-03-03T08:00Z");
        DutyClock clock = clock("2026-03-10T08:00:00Z");
        assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock.settledBy()).isEqualTo(filing);
        assertThat(clock.said())
                .isEqualTo(
                        ("Om nr %d hände när den infördes, vilket ingen post säger: Lämnad i tid, i nr %d, med 2 dygn"
                                        + " kvar.")
                                .formatted(aware, filing));
    }

    @Test
    void butWhatIsLateFromTheTimeOfRecordingIsLate() {
        history.records(aware(breach, "socialnämnden"));
        int filing = filedAt("2026-03-05T08:30Z");
        DutyClock clock = clock("2026-03-10T08:00:00Z");
        assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
        history.correcting(filing, "fel dag");
        filedAt("2026-03-07T08:02Z");
        assertThat(clock("2026-03-10T08:00:00Z").state()).isEqualTo(State.LATE);
    }

    @Test
    void aFilingWithoutATimeIsNotLateForCertain() {
        history.occurred(Occurred.between(null, When.parse("2025-12-02T11:00Z")))
                .records(aware(breach, "socialnämnden"));
        int filing = history.records(filed("GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL));
        DutyClock clock = clock("2026-03-10T08:00:00Z");
        assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock.said())
                .startsWith("Om nr %d hände när den infördes, vilket ingen post säger: Lämnad för sent, i nr %d: minst"
                        .formatted(filing, filing));
    }

    @Test
    void butOneRecordedBeforeTheLimitIsInTime() {
        history.occurred("2026-03-02T06:00Z").records(aware(breach, "socialnämnden"));
        int filing = history.records(filed("GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL));
        DutyClock clock = clock("2026-03-10T08:00:00Z");
        assertThat(clock.state()).isEqualTo(State.MET);
        assertThat(clock.said()).startsWith("Lämnad i tid, i nr %d, med minst 2 dygn 21 h".formatted(filing));
    }

    @Test
    void aLimitThatRunsFromTheTimeOfRecordingSaysSo() {
        int aware = history.records(aware(breach, "socialnämnden"));
        String from = " Räknat från när nr %d infördes; ingen post säger när det hände.".formatted(aware);
        assertThat(clock("2026-03-03T08:02:00Z").state()).isEqualTo(State.RUNNING);
        assertThat(clock("2026-03-03T08:02:00Z").said()).isEqualTo("Fristen löper; 2 dygn kvar." + from);
        assertThat(clock("2026-03-06T08:02:00Z").state()).isEqualTo(State.PASSED);
        assertThat(clock("2026-03-06T08:02:00Z").said()).endsWith(from);
    }

    private int filedAt(String when) {
        return history.occurred(when).records(filed("GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL));
    }

    private DutyClock clock(String now) {
        return history.page(new DutyBoard(), History.readAt(now)).duties().stream()
                .filter(duty -> duty.regime().equals("GDPR33.NOTIFY"))
                .findFirst()
                .orElseThrow()
                .clock();
    }
}
