package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.projection.duties.DutyTexts.applies;
import static se.stabsliggaren.projection.duties.DutyTexts.aware;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;
import static se.stabsliggaren.projection.duties.DutyTexts.suspected;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.view.ReadOptions;

/** A duty says which posts it rests on that count only because their sheets say that they were written in time. */
class StatedOnPaperTest {

    private static final String KS = "Kommunstyrelsen";
    private static final String AT = "2026-11-24T12:00:00Z";

    private final History history = new History().clock("2026-11-20T08:00:00Z");
    private final int breach;
    private final int recorded;

    StatedOnPaperTest() {
        history.records(opened());
        breach = history.records(suspected(KS));
        recorded = breach;
        history.clock("2026-11-25T08:00:00Z");
    }

    @Test
    void whatStartedItsLimit() {
        int aware = history.onPaper("B-07", "2026-11-22T06:00Z")
                .occurred("2026-11-22T06:00Z")
                .records(aware(breach, KS));
        assertThat(duty("GDPR33.NOTIFY", stated()).stated()).containsExactly(aware);
        assertThat(DutyOutcome.of(duty("GDPR33.NOTIFY", stated())).stated()).containsExactly(aware);
        assertThat(RunningLimits.of(history.page(new DutyBoard(), stated()).duties()))
                .anySatisfy(limit -> assertThat(limit.posts()).containsExactly(aware));
    }

    @Test
    void whatWasFiled() {
        int aware = history.onPaper("B-07", "2026-11-22T06:00Z")
                .occurred("2026-11-22T06:00Z")
                .records(aware(breach, KS));
        int filing = history.onPaper("B-08", "2026-11-23T06:00Z")
                .occurred("2026-11-23T06:00Z")
                .records(filed("GDPR33.NOTIFY", "IMY", KS, Stage.INITIAL));
        assertThat(duty("GDPR33.NOTIFY", stated()).stated()).containsExactly(aware, filing);
    }

    @Test
    void howItWasJudged() {
        int assessed = history.onPaper("B-07", "2026-11-22T06:00Z")
                .occurred("2026-11-22T06:00Z")
                .records(applies("CSL"));
        assertThat(duty("CSL.EARLY", stated()).stated()).containsExactly(assessed);
    }

    @Test
    void noneOfAnyOtherReading() {
        history.onPaper("B-07", "2026-11-22T06:00Z")
                .occurred("2026-11-22T06:00Z")
                .records(aware(breach, KS));
        assertThat(duty("GDPR33.NOTIFY", History.readAt(AT)).stated()).isEmpty();
        assertThat(duty("GDPR33.NOTIFY", reading(false)).stated()).isEmpty();
    }

    private ReadOptions stated() {
        return reading(true);
    }

    private ReadOptions reading(boolean paperAsStated) {
        return new ReadOptions("L1-2026-3", false, Instant.parse(AT), Instant.parse(AT), recorded, paperAsStated, null);
    }

    private Duty duty(String regime, ReadOptions reading) {
        return history.page(new DutyBoard(), reading).duties().stream()
                .filter(duty -> duty.regime().equals(regime))
                .findFirst()
                .orElseThrow();
    }
}
