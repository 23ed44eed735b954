package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.projection.duties.DutyTexts.aware;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;
import static se.stabsliggaren.projection.duties.DutyTexts.suspected;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.duties.PassedLimits.Passing;
import se.stabsliggaren.projection.openpoints.OpenPoints;
import se.stabsliggaren.projection.view.View;

/** A board that a breach's own post named by mistake: while an awareness still names it, nobody knows whether its limit is one. */
class CorrectedControllerTest {

    private static final String NOW = "2026-11-26T17:00:00Z";
    private static final String KS = "Kommunstyrelsen";
    private static final String KULTUR = "Kulturnämnden";

    private final History history = new History().clock("2026-11-26T08:00:00Z");
    private final int breach;
    private final int aware;

    CorrectedControllerTest() {
        history.records(opened());
        breach = history.records(suspected(KS));
        aware = history.occurred("2026-11-19T06:00Z").records(aware(breach, KS));
    }

    @Test
    void itsClockSaysThatThePostsDifferAndStaysOpen() {
        int correction = history.correcting(breach, "fel nämnd").records(suspected(KULTUR));
        assertThat(notify(KS).clock().state()).isEqualTo(State.UNCERTAIN);
        assertThat(notify(KS).clock().isOpen()).isTrue();
        assertThat(notify(KS).clock().said()).startsWith(differing(correction) + " Fristen gick ut för ");
        assertThat(notify(KULTUR).clock().state()).isEqualTo(State.NOT_STARTED);
    }

    @Test
    void theClockRecordsNothing() {
        history.correcting(breach, "fel nämnd").records(suspected(KULTUR));
        assertThat(passed()).isEmpty();
    }

    @Test
    void theOpenPointsSayIt() {
        int correction = history.correcting(breach, "fel nämnd").records(suspected(KULTUR));
        assertThat(history.page(new OpenPoints(), History.readAt(NOW)).ticking().limits())
                .singleElement()
                .satisfies(limit -> assertThat(limit.said()).startsWith(differing(correction)));
    }

    @Test
    void whatIsReadLaterSaysIt() {
        int correction = history.correcting(breach, "fel nämnd").records(suspected(KULTUR));
        assertThat(LastingWords.of(notify(KS))).startsWith(differing(correction));
    }

    @Test
    void whatItFiledIsInTimeOnlyIfItHadTo() {
        history.occurred("2026-11-20T06:00Z").records(filed("GDPR33.NOTIFY", "IMY", KS, Stage.INITIAL));
        int correction = history.correcting(breach, "fel nämnd").records(suspected(KULTUR));
        assertThat(notify(KS).clock().state()).isEqualTo(State.UNCERTAIN);
        assertThat(notify(KS).clock().said()).startsWith(differing(correction) + " Lämnad i tid");
    }

    @Test
    void soItIsOnceTheBreachsOwnPostIsWithdrawn() {
        int withdrawn = history.records(new PostWithdrawn(Ref.to(breach), Text.of("Ingen incident.")));
        assertThat(notify(KS).clock().said()).startsWith(differing(withdrawn));
        assertThat(passed()).isEmpty();
    }

    @Test
    void onceTheAwarenessIsCorrectedTooNothingDiffers() {
        history.correcting(breach, "fel nämnd").records(suspected(KULTUR));
        history.occurred("2026-11-19T06:00Z").correcting(aware, "fel nämnd").records(aware(breach, KULTUR));
        assertThat(notify(KULTUR).clock().state()).isEqualTo(State.PASSED);
        assertThat(passed()).containsExactly(KULTUR);
    }

    @Test
    void aCorrectionThatStillNamesItOrNamesNobodyChangesNothing() {
        int more = history.correcting(breach, "fler").records(suspected(KS, KULTUR));
        assertThat(passed()).containsExactly(KS);
        history.correcting(more, "okänt vilka").records(suspected());
        assertThat(passed()).containsExactly(KS);
    }

    @Test
    void aBoardThatNoOwnPostEverNamedHasTheLimitThatItsAwarenessTells() {
        history.occurred("2026-11-19T06:00Z").records(aware(breach, KULTUR));
        assertThat(passed()).containsExactlyInAnyOrder(KS, KULTUR);
    }

    private String differing(int amendment) {
        return ("Incidentens egen post nämner inte längre Kommunstyrelsen (nr %d), men nr %d gör det; rätta den som är fel."
                        + " Enligt nr %d:")
                .formatted(amendment, aware, aware);
    }

    private Duty notify(String controller) {
        return history.page(new DutyBoard(), History.readAt(NOW)).duties().stream()
                .filter(duty -> duty.regime().equals("GDPR33.NOTIFY") && controller.equals(duty.controller()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> passed() {
        DutyBoard duties = new DutyBoard();
        return duties.passedLimits(View.of(duties, history.posts()), Instant.parse(NOW)).unrecorded().stream()
                .map(Passing::event)
                .map(passed -> passed.controller() == null ? "" : passed.controller())
                .toList();
    }
}
