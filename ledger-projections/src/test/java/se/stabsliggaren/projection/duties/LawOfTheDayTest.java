package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.stabsliggaren.projection.duties.DutyTexts.applies;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.IncidentEvent.IncidentReopened;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.duties.DutiesPage.Open;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.openpoints.OpenPoints;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.UnassessedDuty;
import se.stabsliggaren.projection.view.View;

/** The law is that of when things happened, whenever they were recorded, and an incident can last from one to the next. */
class LawOfTheDayTest {

    private final History history = new History().clock("2026-11-26T08:00:00Z");

    /** The same incident of one day, told in November 2026. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2024-11-06, NIS1, MSB (CERT-SE)",
        "2026-01-14, NIS1, MCF (CERT-SE)",
        "2026-01-15, CSL, MCF (CERT-SE)",
        "2026-06-30, CSL, MCF (CERT-SE)",
        "2026-07-01, CSL, FRA/NCSC (CERT-SE)"
    })
    void theSameIncidentIsAskedWhatTheLawOfItsDayAsks(String day, String law, String recipient) {
        history.occurred(day).records(opened());
        history.occurred(day).records(new IncidentClosed(null));

        List<Open> cyber = page().unassessed().stream()
                .filter(open ->
                        open.regime().startsWith("NIS1") || open.regime().startsWith("CSL"))
                .filter(open -> !open.regime().equals("CSL.RECIPIENTS"))
                .toList();

        assertThat(cyber)
                .hasSizeGreaterThan(1)
                .allMatch(open -> open.regime().startsWith(law + "."))
                .extracting(Open::recipient)
                .containsOnly(recipient);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2024-11-06, NIS1.STEP1, MSB, MSB (CERT-SE)",
        "2026-01-14, NIS1.STEP1, MCF, MCF (CERT-SE)",
        "2026-01-15, CSL.EARLY, MCF, MCF (CERT-SE)",
        "2026-07-01, CSL.EARLY, NCSC, FRA/NCSC (CERT-SE)"
    })
    void whatWasFiledThenMetTheLimitOfThatLawTowardsWhomItNamed(
            String day, String regime, String written, String recipient) {
        history.occurred(day).records(opened());
        history.occurred(day + "T08:00Z").records(applies(regime));
        history.occurred(day + "T09:00Z").records(filed(regime, written, null, Stage.INITIAL));

        assertThat(duties(regime))
                .extracting(Duty::recipient, duty -> duty.clock().state())
                .containsExactly(tuple(recipient, State.MET));
    }

    @Test
    void anIncidentThatLastedFromOneLawToTheNextIsAskedAboutBoth() {
        history.occurred("2025-12-20").records(opened());
        history.occurred("2026-07-05").records(new IncidentClosed(null));

        assertThat(page().unassessed())
                .filteredOn(open -> List.of("NIS1.STEP1", "CSL.EARLY").contains(open.regime()))
                .extracting(Open::regime, Open::recipient)
                .containsExactly(
                        tuple(
                                "NIS1.STEP1",
                                "MSB (CERT-SE) till och med ons 31 dec 2025, MCF (CERT-SE) från tors 1 jan 2026"),
                        tuple(
                                "CSL.EARLY",
                                "MCF (CERT-SE) till och med tis 30 juni 2026, FRA/NCSC (CERT-SE) från ons 1 juli 2026"));
    }

    @Test
    void oneThatNobodyClosedLastsUntilNow() {
        history.occurred("2026-01-10").records(opened());
        assertThat(page().unassessed()).extracting(Open::regime).contains("NIS1.STEP1", "CSL.EARLY");

        history.occurred("2026-01-12").records(new IncidentClosed(null));
        assertThat(page().unassessed()).extracting(Open::regime).doesNotContain("CSL.EARLY");

        history.occurred("2026-01-16").records(new IncidentReopened(null));
        assertThat(page().unassessed()).extracting(Open::regime).contains("CSL.EARLY");
    }

    @Test
    void aClosingKeyedLateDoesNotCloseWhatWasOpenedAgainSince() {
        history.occurred("2026-01-10").records(opened());
        history.occurred("2026-01-13").records(new IncidentReopened(null));
        history.occurred("2026-01-12").records(new IncidentClosed(null));
        assertThat(page().unassessed()).extracting(Open::regime).contains("CSL.EARLY");
    }

    @Test
    void whatIsToldOfTheTimeBeforeItWasOpenedBelongsToIt() {
        history.records(opened());
        assertThat(page().unassessed()).extracting(Open::regime).doesNotContain("NIS1.STEP2", "NIS1.VOLUNTARY");

        history.occurred("2024-11-06").records(filed("GDPR33.NOTIFY", "IMY", null, Stage.INITIAL));
        assertThat(page().unassessed()).extracting(Open::regime).contains("NIS1.STEP1", "NIS1.VOLUNTARY");
    }

    @Test
    void ofWhatNobodyKnowsWhenItBeganEveryLawIsAskedAbout() {
        history.occurred(Occurred.isUnknown()).records(opened());
        assertThat(page().unassessed()).extracting(Open::regime).contains("NIS1.STEP1", "CSL.EARLY");
    }

    @ParameterizedTest(name = "{1} on {0}")
    @CsvSource({
        "2026-01-14T22:30Z, CSL, CSL.EARLY",
        "2026-01-14T22:30Z, CSL.EARLY, CSL.EARLY",
        "2026-01-20T10:00Z, NIS1, NIS1.STEP1",
        "2026-01-20T10:00Z, NIS1.VOLUNTARY, NIS1.VOLUNTARY"
    })
    void anAssessmentUnderALawOfAnotherDayIsShownAndAssessesNothing(String at, String written, String regime) {
        history.occurred("2026-01-10").records(opened());
        int assessed = history.occurred(at).records(applies(written));

        assertThat(duties(regime)).hasSize(1);
        Duty duty = duties(regime).get(0);
        assertThat(duty.assessments()).extracting(one -> one.post()).containsExactly(assessed);
        assertThat(duty.clock().state()).isIn(State.OUTSIDE, State.NO_LIMIT);
        assertThat(duty.warnings()).anyMatch(warning -> warning.startsWith("Regelverket gällde inte"));
        assertThat(page().unassessed())
                .filteredOn(open -> open.regime().equals(regime))
                .extracting(Open::assessedOutside)
                .containsExactly(List.of(assessed));
        assertThat(history.page(new OpenPoints()).awaited().unassessedDuties())
                .filteredOn(open -> open.regime().equals(regime))
                .extracting(UnassessedDuty::assessedOutside)
                .containsExactly(List.of(assessed));
    }

    @Test
    void whatIsFiledAfterTheRepealMayBeOfTheDutyThatBeganBeforeIt() {
        history.occurred("2026-01-14T20:00Z").records(opened());
        history.occurred("2026-01-14T21:00Z").records(applies("NIS-lagen"));
        int filing = history.occurred("2026-01-15T01:00Z").records(filed(null, "MCF", null, Stage.INITIAL));
        DutyClock clock = duties("NIS1.STEP1").get(0).clock();
        assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock.said()).contains("nr %d kan gälla detta utan att säga det".formatted(filing));
        assertThat(duties("").get(0).warnings())
                .singleElement()
                .asString()
                .startsWith(
                        "Nr %d säger högst i sitt innehåll vilket regelverk; det kan vara ”Första rapport om incident (NIS)” eller"
                                .formatted(filing))
                .contains("”Upplysning om betydande incident”");
    }

    @Test
    void aFinalReportAfterTheRepealMayFollowAReportBeforeIt() {
        history.occurred("2025-12-30").records(opened());
        history.occurred("2025-12-30T08:00Z").records(filed(null, "MSB", null, Stage.INITIAL));
        history.occurred("2025-12-30T09:00Z").records(filed("NIS1.STEP1", "MSB", null, Stage.INITIAL));
        int last = history.occurred("2026-01-20T08:00Z").records(filed(null, "MCF", null, Stage.FINAL));
        assertThat(duties("CSL.FINAL")).isEmpty();
        assertThat(duties("NIS1.STEP3").get(0).clock().said())
                .contains("nr %d kan gälla detta utan att säga det".formatted(last));
    }

    @Test
    void whatNobodyHadBegunBeforeTheRepealIsNotFiledAfterIt() {
        history.occurred("2026-01-14T20:00Z").records(opened());
        history.occurred("2026-01-15T01:00Z").records(filed(null, "MCF", null, Stage.INITIAL));
        assertThat(duties("").get(0).warnings()).noneMatch(warning -> warning.contains("(NIS)"));
    }

    @Test
    void aVoluntaryReportNeverPasses() {
        history.records(opened());
        history.records(applies("CSL.VOLUNTARY"));
        Duty duty = duties("CSL.VOLUNTARY").get(0);
        assertThat(duty.clock().state()).isEqualTo(State.NO_LIMIT);
        assertThat(duty.rule().voluntary()).isTrue();
        assertThat(duty.rule().mark()).isEqualTo("S");
        history.clock("2028-11-26T08:00:00Z");
        assertThat(duties("CSL.VOLUNTARY").get(0).clock().state()).isEqualTo(State.NO_LIMIT);
    }

    @Test
    void aLimitThatNobodyCheckedAgainstTheLawIsNeitherPassedNorLate() {
        history.occurred("2024-11-06").records(opened());
        history.occurred("2024-11-06T08:00Z").records(applies("NIS1.STEP2"));
        Duty duty = duties("NIS1.STEP2").get(0);
        assertThat(duty.clock().state()).isEqualTo(State.UNCERTAIN);
        assertThat(duty.clock().said())
                .endsWith(" Om fristen: Ej kontrollerat mot lagtexten; kontrollera innan ni litar på det.");
        assertThat(passed()).doesNotContain("NIS1.STEP2");
    }

    @Test
    void aLimitThatRunsOutAfterItsLawWasRepealedIsNoneForCertain() {
        history.occurred("2026-01-14").records(opened());
        history.occurred("2026-01-14T22:00Z").records(applies("NIS1.STEP1"));
        Duty duty = duties("NIS1.STEP1").get(0);
        assertThat(duty.clock().state()).isEqualTo(State.UNCERTAIN);
        assertThat(duty.clock().said()).contains("Regelverket gällde till och med ons 14 jan 2026");
        assertThat(passed()).doesNotContain("NIS1.STEP1");
    }

    @Test
    void whatIsOnlyPracticeHasNoLimitToHaveBegun() {
        history.records(opened());
        int filing = history.records(filed("GDPR33.SUPPLEMENT", "IMY", null, Stage.SUPPLEMENT));
        Duty duty = duties("GDPR33.SUPPLEMENT").get(0);
        assertThat(duty.clock().said()).isEqualTo("Ingen frist i lag; lämnad i nr %d.".formatted(filing));
        assertThat(duty.warnings()).noneMatch(warning -> warning.contains("startade fristen"));
    }

    @Test
    void whoReceivesWhatBeganNobodyKnowsWhenIsOneOfTheIncidentsTime() {
        history.clock("2026-11-23T05:00:00Z");
        history.occurred("2026-11-23").records(opened());
        int breach = history.records(DutyTexts.suspected("socialnämnden"));
        history.occurred(Occurred.isUnknown()).records(DutyTexts.aware(breach, "socialnämnden"));
        assertThat(duties("GDPR33.NOTIFY").get(0).recipient()).isEqualTo("IMY");
    }

    @Test
    void aSituationReportBeforeTheMonthIsOutEndsNoWatch() {
        history.clock("2026-04-20T12:00:00Z");
        history.occurred("2026-04-03T10:00Z").records(opened());
        history.occurred("2026-04-03T10:00Z").records(filed("CSL.NOTIFY", "MCF", null, Stage.INITIAL));
        int report = history.occurred("2026-04-10T10:00Z").records(filed("CSL.FINAL", "MCF", null, Stage.STATUS));
        DutyClock clock = duties("CSL.FINAL").get(0).clock();
        assertThat(clock.state()).isEqualTo(State.RUNNING);
        assertThat(clock.said()).contains("Nr %d är en lägesrapport från före fristens sista dag".formatted(report));
        history.clock("2026-05-20T12:00:00Z");
        assertThat(duties("CSL.FINAL").get(0).clock().state()).isEqualTo(State.UNCERTAIN);
        assertThat(passed()).doesNotContain("CSL.FINAL");
    }

    @Test
    void aFinalReportAfterTheMonthIsLateUnlessTheSituationReportBeforeStoodInForIt() {
        history.clock("2026-06-20T12:00:00Z");
        history.occurred("2026-04-03T10:00Z").records(opened());
        history.occurred("2026-04-03T10:00Z").records(filed("CSL.NOTIFY", "MCF", null, Stage.INITIAL));
        history.occurred("2026-05-02T10:00Z").records(filed("CSL.FINAL", "MCF", null, Stage.STATUS));
        int last = history.occurred("2026-06-01T10:00Z").records(filed("CSL.FINAL", "MCF", null, Stage.FINAL));
        DutyClock clock = duties("CSL.FINAL").get(0).clock();
        assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock.settledBy()).isEqualTo(last);
    }

    @Test
    void oneOnTheLastDayStandsInForTheFinalReport() {
        history.clock("2026-05-20T12:00:00Z");
        history.occurred("2026-04-03T10:00Z").records(opened());
        history.occurred("2026-04-03T10:00Z").records(filed("CSL.NOTIFY", "MCF", null, Stage.INITIAL));
        history.occurred("2026-05-03T10:00Z").records(filed("CSL.FINAL", "MCF", null, Stage.STATUS));
        assertThat(duties("CSL.FINAL").get(0).clock().state()).isEqualTo(State.MET);
    }

    private List<String> passed() {
        DutyBoard duties = new DutyBoard();
        return duties
                .passedLimits(View.of(duties, history.posts()), Instant.parse("2026-11-26T08:00:00Z"))
                .unrecorded()
                .stream()
                .map(passing -> passing.event().regime())
                .toList();
    }

    private List<Duty> duties(String regime) {
        return page().duties().stream()
                .filter(duty -> duty.regime().equals(regime))
                .toList();
    }

    private DutiesPage page() {
        return history.page(new DutyBoard());
    }
}
