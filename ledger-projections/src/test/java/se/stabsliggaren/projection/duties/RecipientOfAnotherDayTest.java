package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.projection.duties.DutyTexts.applies;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.duties.PassedLimits.Passing;
import se.stabsliggaren.projection.evaluation.EvaluationReport;
import se.stabsliggaren.projection.evaluation.ReportedDuty;
import se.stabsliggaren.projection.view.View;

/** A filing to who received such reports on another day is of the regime it names; whether it met its limit is uncertain. */
class RecipientOfAnotherDayTest {

    private static final String NOW = "2026-11-26T08:00:00Z";

    private final History history = new History().clock(NOW);

    RecipientOfAnotherDayTest() {
        history.occurred("2026-07-01T06:00Z").records(opened());
        history.occurred("2026-07-01T06:00Z").records(applies("CSL"));
    }

    @Test
    void itIsShownUnderTheRegimeItNamesWithARemark() {
        int filing = filedToMcf("CSL.NOTIFY");
        Duty duty = duty("CSL.NOTIFY");
        assertThat(duty.recipient()).isEqualTo("FRA/NCSC (CERT-SE)");
        assertThat(duty.filings()).extracting(FilingEntry::post).containsExactly(filing);
        assertThat(duty.warnings())
                .contains(("Nr %d är lämnad till MCF, som enligt reglerna här inte tog emot detta då; det gjorde"
                                + " FRA/NCSC (CERT-SE). Lämna den dit, eller rätta posten.")
                        .formatted(filing));
    }

    @Test
    void whetherItMetTheLimitIsUncertainAndTheWatchGoesOn() {
        int filing = filedToMcf("CSL.NOTIFY");
        DutyClock clock = duty("CSL.NOTIFY").clock();
        assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock.isOpen()).isTrue();
        assertThat(clock.said())
                .contains(
                        "om något är lämnat är osäkert, för nr %d är enligt posten lämnad till MCF, som enligt reglerna här inte var mottagare då"
                                .formatted(filing))
                .doesNotContain("utan att säga det");
    }

    @Test
    void theReportShowsItInsteadOfDenyingIt() {
        int filing = filedToMcf("CSL.NOTIFY");
        ReportedDuty reported = history.page(new EvaluationReport(), History.readAt(NOW)).duties().stream()
                .filter(duty -> "Incidentanmälan".equals(duty.duty()))
                .findFirst()
                .orElseThrow();
        assertThat(reported.isUnfiled()).isFalse();
        assertThat(reported.filed()).singleElement().satisfies(cell -> {
            assertThat(cell.cites()).contains(filing);
            assertThat(cell.plain()).contains("till MCF").endsWith("; mottagare då var FRA/NCSC (CERT-SE)");
        });
    }

    @Test
    void whatFollowsItIsCountedFromItOnlyIfItCounts() {
        int filing = filedToMcf("CSL.NOTIFY");
        DutyClock last = duty("CSL.FINAL").clock();
        assertThat(last.state()).isEqualTo(State.UNCERTAIN);
        assertThat(last.said())
                .startsWith(
                        "Om nr %d räknas, fast den är enligt posten lämnad till MCF, som enligt reglerna här inte var mottagare då: Fristen gick ut"
                                .formatted(filing));
    }

    @Test
    void theClockRecordsNothingOfIt() {
        filedToMcf("CSL.NOTIFY");
        filedToMcf("CSL.EARLY");
        assertThat(passed()).isEmpty();
    }

    @Test
    void oneThatNamesNoRegimeMayBeOfEachThatItsRecipientReceivedAnotherDay() {
        int filing = filedToMcf(null);
        for (String regime : List.of("CSL.EARLY", "CSL.NOTIFY")) {
            assertThat(duty(regime).clock().state()).as(regime).isEqualTo(State.UNCERTAIN);
            assertThat(duty(regime).clock().said())
                    .contains("om något är lämnat är osäkert, för nr %d kan gälla detta utan att säga det"
                            .formatted(filing));
        }
        assertThat(duty("").warnings())
                .anyMatch(warning -> warning.startsWith(
                        "Nr %d säger högst i sitt innehåll vilket regelverk; det kan vara ”Upplysning"
                                .formatted(filing)));
        assertThat(passed()).isEmpty();
    }

    @Test
    void itIsNeverTakenForTheOnlyRegimeItMayBeOf() {
        int report = history.occurred("2026-07-02T06:00Z").records(filed(null, "MCF", null, Stage.FINAL));
        assertThat(duty("").filings()).extracting(FilingEntry::post).containsExactly(report);
    }

    @Test
    void oneToSomebodyWhoNeverReceivesItNamesItsRegimeAllTheSame() {
        int filing = history.occurred("2026-07-01T08:00Z").records(filed("CSL.NOTIFY", "IMY", null, Stage.INITIAL));
        assertThat(duty("CSL.NOTIFY").clock().said())
                .contains(
                        "om något är lämnat är osäkert, för nr %d är enligt posten lämnad till IMY, som enligt reglerna här inte var mottagare då"
                                .formatted(filing))
                .doesNotContain("utan att säga det");
        assertThat(passed()).doesNotContain("CSL.NOTIFY", "CSL.FINAL");
    }

    @Test
    void theRightOneAfterwardsSettlesIt() {
        filedToMcf("CSL.NOTIFY");
        history.occurred("2026-07-01T09:00Z").records(filed("CSL.NOTIFY", "NCSC", null, Stage.INITIAL));
        assertThat(duty("CSL.NOTIFY").clock().state()).isEqualTo(State.MET);
    }

    @Test
    void aLateRightOneIsLateOnlyIfTheWrongOneDoesNotCount() {
        int wrong = filedToMcf("CSL.NOTIFY");
        history.occurred("2026-07-09T09:00Z").records(filed("CSL.NOTIFY", "NCSC", null, Stage.INITIAL));
        DutyClock clock = duty("CSL.NOTIFY").clock();
        assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock.said())
                .contains(
                        "Om inte nr %d räknas, som enligt posten är lämnad till MCF, som enligt reglerna här inte var mottagare då: Lämnad för sent"
                                .formatted(wrong));
    }

    @Test
    void anAssessmentThatNamesItIsOfTheRegimeItNames() {
        int assessed = history.occurred("2026-07-01T07:00Z")
                .records(new DutyAssessed("CSL.EARLY", "MCF", null, Verdict.APPLIES, null, Text.of("därför"), null));
        assertThat(duty("CSL.EARLY").assessments())
                .extracting(Duty.Assessment::post)
                .contains(assessed);
        assertThat(duties("CSL.EARLY")).hasSize(1);
    }

    @ParameterizedTest(name = "{2} to {3} on {0}")
    @CsvSource({
        "2026-06-30T08:00Z, CSL, CSL.NOTIFY, FRA, MCF (CERT-SE)",
        "2025-12-30T08:00Z, NIS1, NIS1.STEP1, MCF, MSB (CERT-SE)"
    })
    void oneBeforeItsRecipientReceivedThemIsTreatedAlike(
            String at, String law, String regime, String written, String recipient) {
        History early = new History().clock(NOW);
        early.occurred(at).records(opened());
        early.occurred(at).records(applies(law));
        int filing = early.occurred(at).records(filed(regime, written, null, Stage.INITIAL));
        assertThat(early.page(new DutyBoard()).duties())
                .filteredOn(duty -> duty.regime().equals(regime))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.clock().state()).isEqualTo(State.UNCERTAIN);
                    assertThat(duty.filings()).extracting(FilingEntry::post).containsExactly(filing);
                    assertThat(duty.warnings()).anyMatch(warning -> warning.contains("det gjorde " + recipient + "."));
                });
    }

    private int filedToMcf(@Nullable String regime) {
        return history.occurred("2026-07-01T08:00Z").records(filed(regime, "MCF", null, Stage.INITIAL));
    }

    private Duty duty(String regime) {
        return duties(regime).getFirst();
    }

    private List<Duty> duties(String regime) {
        return history.page(new DutyBoard(), History.readAt(NOW)).duties().stream()
                .filter(duty -> duty.regime().equals(regime))
                .toList();
    }

    private List<String> passed() {
        DutyBoard duties = new DutyBoard();
        return duties.passedLimits(View.of(duties, history.posts()), Instant.parse(NOW)).unrecorded().stream()
                .map(Passing::event)
                .map(LimitPassed::regime)
                .toList();
    }
}
