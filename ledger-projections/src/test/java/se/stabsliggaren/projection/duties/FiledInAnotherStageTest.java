package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.projection.duties.DutyTexts.applies;
import static se.stabsliggaren.projection.duties.DutyTexts.aware;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;
import static se.stabsliggaren.projection.duties.DutyTexts.suspected;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.breachrecord.BreachRecord;
import se.stabsliggaren.projection.breachrecord.RecordField;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.duties.PassedLimits.Passing;
import se.stabsliggaren.projection.view.View;

/** A filing whose duty and stage do not go together is neither denied nor taken for what would be filed in that stage. */
class FiledInAnotherStageTest {

    private static final String NOW = "2026-11-26T08:00:00Z";

    private final History history = new History().clock(NOW);

    @ParameterizedTest(name = "{1} as {2}")
    @CsvSource({
        "CSL, CSL.EARLY, SUPPLEMENT",
        "CSL, CSL.EARLY, STATUS",
        "CSL, CSL.EARLY, FINAL",
        "CSL, CSL.NOTIFY, STATUS",
        "CSL, CSL.NOTIFY, FINAL",
    })
    void ofAReportToTheCsirt(String law, String regime, Stage stage) {
        tells("2026-09-07T08:00Z", law, regime, "CERT-SE", stage);
        assertUncertain(regime);
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({
        "NIS1.STEP1, SUPPLEMENT",
        "NIS1.STEP1, STATUS",
        "NIS1.STEP1, FINAL",
        "NIS1.STEP2, INITIAL",
        "NIS1.STEP3, INITIAL"
    })
    void ofAReportUnderTheLawBefore(String regime, Stage stage) {
        int filing = tells("2024-11-04T08:00Z", "NIS1", regime, "MSB", stage);
        assertUncertain("NIS1.STEP1");
        assertThat(duty(regime).filings()).singleElement().satisfies(one -> {
            assertThat(one.post()).isEqualTo(filing);
            assertThat(one.regimeInferred()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, names = "INITIAL", mode = Mode.EXCLUDE)
    void ofANotificationOfABreach(Stage stage) {
        int filing = notified("GDPR33.NOTIFY", stage);
        assertUncertain("GDPR33.NOTIFY");
        assertThat(notifiedAt()).contains("den kan gälla detta").contains("posts=[%d]".formatted(filing));
    }

    @Test
    void aSupplementThatIsCalledANotificationIsNoNotificationInTime() {
        int filing = notified("GDPR33.SUPPLEMENT", Stage.INITIAL);
        assertUncertain("GDPR33.NOTIFY");
        assertThat(duty("GDPR33.NOTIFY").clock().said())
                .endsWith(
                        ("; om något är lämnat är osäkert, för nr %d kan gälla detta, men nämner ”Komplettering av anmälan”"
                                        + " som anmälan.")
                                .formatted(filing));
        assertThat(notifiedAt()).contains("posten nämner ”Komplettering av anmälan” som anmälan, den kan gälla detta");
    }

    @Test
    void itIsShownUnderTheDutyItNamesWithWhatToDo() {
        int filing = tells("2026-09-07T08:00Z", "CSL", "CSL.EARLY", "CERT-SE", Stage.FINAL);
        assertThat(duty("CSL.EARLY").filings()).extracting(FilingEntry::post).containsExactly(filing);
        assertThat(duty("CSL.EARLY").warnings())
                .contains(
                        ("Nr %d nämner ”Upplysning om betydande incident” som slutrapport, och det lämnas inte så; rätta det"
                                        + " som är fel. Det kan vara ”Slutrapport, eller lägesrapport om incidenten pågår” eller"
                                        + " ”Slutrapport efter lägesrapport”.")
                                .formatted(filing));
    }

    @Test
    void oneThatGoesTogetherAfterwardsSettlesIt() {
        tells("2026-09-07T08:00Z", "CSL", "CSL.EARLY", "CERT-SE", Stage.FINAL);
        history.occurred("2026-09-07T13:00Z").records(filed("CSL.EARLY", "CERT-SE", null, Stage.INITIAL));
        assertThat(duty("CSL.EARLY").clock().state()).isEqualTo(State.MET);
    }

    private int tells(String when, String law, String regime, String recipient, Stage stage) {
        history.occurred(when).records(opened());
        history.occurred(when).records(applies(law));
        return history.occurred(when.replace("T08", "T12")).records(filed(regime, recipient, null, stage));
    }

    private int notified(String regime, Stage stage) {
        history.occurred("2026-09-07T08:00Z").records(opened());
        int breach = history.occurred("2026-09-07T08:00Z").records(suspected("kommunstyrelsen"));
        history.occurred("2026-09-07T08:00Z").records(aware(breach));
        return history.occurred("2026-09-07T12:00Z").records(filed(regime, "IMY", "kommunstyrelsen", stage));
    }

    private void assertUncertain(String regime) {
        DutyClock clock = duty(regime).clock();
        assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock.isOpen()).isTrue();
        assertThat(clock.said())
                .contains("om något är lämnat är osäkert, för nr ")
                .doesNotContain("Lämnad");
        assertThat(recorded()).doesNotContain(regime);
    }

    private Duty duty(@Nullable String regime) {
        return history.page(new DutyBoard(), History.readAt(NOW)).duties().stream()
                .filter(duty -> duty.regime().equals(regime))
                .findFirst()
                .orElseThrow();
    }

    private String notifiedAt() {
        return history.page(new BreachRecord(), History.readAt(NOW))
                .entries()
                .getFirst()
                .cells()
                .get(RecordField.NOTIFIED_AT.ordinal())
                .values()
                .toString();
    }

    private List<String> recorded() {
        DutyBoard duties = new DutyBoard();
        return duties.passedLimits(View.of(duties, history.posts()), Instant.parse(NOW)).unrecorded().stream()
                .map(Passing::event)
                .map(LimitPassed::regime)
                .toList();
    }
}
