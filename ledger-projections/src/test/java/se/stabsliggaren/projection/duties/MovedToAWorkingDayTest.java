package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;

import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.duties.DutyClock.State;

/** That a period which ends on a Sunday ends on the Monday is a law that nobody checked: what rests on it alone is uncertain. */
class MovedToAWorkingDayTest {

    private static final String UNCHECKED = "Ej kontrollerat mot lagtexten; kontrollera innan ni litar på det.";

    private final History history = new History().clock("2026-11-04T08:00:00Z");

    /** A month from 1 October is Sunday 1 November. */
    MovedToAWorkingDayTest() {
        history.occurred("2026-10-01T06:00Z").records(opened());
        history.occurred("2026-10-01T09:00Z").records(filed("CSL.NOTIFY", "NCSC", null, Stage.INITIAL));
    }

    @Test
    void whatIsFiledOnTheMondayIsInTimeOnlyIfTheLimitWasMoved() {
        int last = filedOn("2026-11-02T09:00Z");
        DutyClock clock = clock("2026-11-04T08:00:00Z");
        assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock.settledBy()).isEqualTo(last);
        assertThat(clock.said())
                .isEqualTo(("Lämnad i nr %d: i tid om fristen är flyttad från sön 1 nov 2026 till nästa vardag"
                                + " (lag 1930:173), annars för sent. %s")
                        .formatted(last, UNCHECKED));
    }

    @Test
    void whatIsFiledOnTheSundayIsInTimeAnyway() {
        filedOn("2026-11-01T12:00Z");
        assertThat(clock("2026-11-04T08:00:00Z").state()).isEqualTo(State.MET);
    }

    @Test
    void whatIsFiledOnTheTuesdayIsLateAnyway() {
        filedOn("2026-11-03T12:00Z");
        assertThat(clock("2026-11-04T08:00:00Z").state()).isEqualTo(State.LATE);
    }

    @Test
    void theRunningLimitSaysThatItWasMoved() {
        DutyClock clock = clock("2026-10-20T08:00:00Z");
        assertThat(clock.state()).isEqualTo(State.RUNNING);
        assertThat(clock.said())
                .endsWith(" Den är flyttad från sön 1 nov 2026 till nästa vardag (lag 1930:173). " + UNCHECKED);
    }

    private int filedOn(String day) {
        return history.occurred(day).records(filed("CSL.FINAL", "NCSC", null, Stage.FINAL));
    }

    private DutyClock clock(String now) {
        return history.page(new DutyBoard(), History.readAt(now)).duties().stream()
                .filter(duty -> duty.regime().equals("CSL.FINAL"))
                .findFirst()
                .orElseThrow()
                .clock();
    }
}
