package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.projection.duties.DutyTexts.applies;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.duties.PassedLimits.Passing;
import se.stabsliggaren.projection.openpoints.OpenPoints;
import se.stabsliggaren.projection.view.View;

/** A supplement that does not say what it completes can complete whatever was first filed with its recipient. */
class SupplementWithoutRegimeTest {

    private static final String NOW = "2026-11-26T08:00:00Z";

    private final History history = new History().clock(NOW);

    private void inOctober2026() {
        history.occurred("2026-10-03T06:00Z").records(opened());
        history.occurred("2026-10-03T06:00Z").records(applies("CSL"));
        history.occurred("2026-10-03T10:00Z").records(filed("CSL.EARLY", "CERT-SE", null, Stage.INITIAL));
    }

    private void inNovember2024() {
        history.occurred("2024-11-06T06:00Z").records(opened());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CERT-SE", "Cyberportalen"})
    void itEndsNoWatchOfTheNotification(String recipient) {
        inOctober2026();
        int supplement = supplemented(null, recipient, Stage.SUPPLEMENT);
        DutyClock clock = duty("CSL.NOTIFY").clock();
        assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock.isOpen()).isTrue();
        assertThat(clock.said()).contains("nr %d kan gälla detta utan att säga det".formatted(supplement));
        assertThat(history.page(new OpenPoints(), History.readAt(NOW)).ticking().limits())
                .extracting(RunningLimit::duty)
                .contains("Incidentanmälan");
        assertThat(passed()).doesNotContain("CSL.NOTIFY");
    }

    @Test
    void itIsShownByItselfWithAllThatItMayComplete() {
        inOctober2026();
        int supplement = supplemented(null, "CERT-SE", Stage.SUPPLEMENT);
        assertThat(duty("").warnings())
                .containsExactly(
                        ("Nr %d säger högst i sitt innehåll vilket regelverk; det kan vara ”Upplysning om betydande incident” eller"
                                        + " ”Incidentanmälan” eller ”Frivillig rapport om incident, hot eller tillbud”.")
                                .formatted(supplement));
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"SUPPLEMENT", "STATUS"})
    void whatFollowsAVoluntaryReportIsPerhapsNoReportOfASupplier(Stage stage) {
        inNovember2024();
        history.occurred("2024-11-06T07:00Z").records(applies("NIS1.VOLUNTARY"));
        history.occurred("2024-11-06T08:00Z").records(filed("NIS1.VOLUNTARY", "CERT-SE", null, Stage.INITIAL));
        int following = history.occurred("2024-11-07T08:00Z").records(filed(null, "CERT-SE", null, stage));
        assertThat(duties("NIS1.STEP2")).isEmpty();
        assertThat(duty("").filings()).extracting(FilingEntry::post).containsExactly(following);
    }

    @Test
    void oneThatNamesWhatItCompletesIsShownThereAndMayBeTheNextStepToo() {
        inOctober2026();
        int supplement = supplemented("CSL.EARLY", "CERT-SE", Stage.SUPPLEMENT);
        assertThat(duty("CSL.EARLY").filings()).extracting(FilingEntry::post).contains(supplement);
        assertThat(duty("CSL.EARLY").warnings())
                .contains(("Nr %d kompletterar ”Upplysning om betydande incident”, men kan också vara"
                                + " ”Incidentanmälan”.")
                        .formatted(supplement));
        assertThat(duty("CSL.NOTIFY").clock().state()).isEqualTo(State.UNCERTAIN);
        assertThat(passed()).doesNotContain("CSL.NOTIFY");
    }

    @Test
    void oneThatNamesTheNotificationIsThat() {
        inOctober2026();
        int supplement = supplemented("CSL.NOTIFY", "CERT-SE", Stage.SUPPLEMENT);
        assertThat(duty("CSL.NOTIFY").clock().state()).isEqualTo(State.MET);
        assertThat(duty("CSL.NOTIFY").clock().settledBy()).isEqualTo(supplement);
    }

    @Test
    void whereSupplementsAreARegimeOfTheirOwnItIsThat() {
        history.occurred("2026-10-03T06:00Z").records(opened());
        int supplement = supplemented(null, "IMY", Stage.SUPPLEMENT);
        assertThat(duty("GDPR33.SUPPLEMENT").filings())
                .extracting(FilingEntry::post)
                .containsExactly(supplement);
    }

    private int supplemented(@Nullable String regime, String recipient, Stage stage) {
        return history.occurred("2026-10-03T15:00Z").records(filed(regime, recipient, null, stage));
    }

    private Duty duty(String regime) {
        return duties(regime).findFirst().orElseThrow();
    }

    private Stream<Duty> duties(String regime) {
        return history.page(new DutyBoard(), History.readAt(NOW)).duties().stream()
                .filter(duty -> duty.regime().equals(regime));
    }

    private List<String> passed() {
        DutyBoard duties = new DutyBoard();
        return duties.passedLimits(View.of(duties, history.posts()), Instant.parse(NOW)).unrecorded().stream()
                .map(Passing::event)
                .map(passed -> passed.regime())
                .toList();
    }
}
