package se.stabsliggaren.projection.openpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.NotInformedGround;
import se.stabsliggaren.event.BreachEvent.NotificationDecided;
import se.stabsliggaren.event.BreachEvent.ProcessorNoticed;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.BreachEvent.SubjectsInformed;
import se.stabsliggaren.event.BreachEvent.SubjectsNotInformed;
import se.stabsliggaren.event.DecisionEvent.DecisionReported;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.Mandate;
import se.stabsliggaren.event.MandateKind;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.duties.Duty;
import se.stabsliggaren.projection.duties.DutyBoard;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.OwedDuty;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.UnclearDuty;
import se.stabsliggaren.projection.text.SwedishCodes;

/** A duty without hours is forgotten the easiest, so that it stands among the open points until a post says it is done. */
class OwedDutiesTest {

    private static final List<String> BOARD = List.of("socialnämnden");

    private static final List<String> BOTH = List.of("socialnämnden", "skolnämnden");

    private final History history = new History();

    @Test
    void aBoardWhoseAwarenessNobodyJudged() {
        int breach = history.records(new BreachSuspected(Text.of("Filer saknas."), BOARD, null));
        assertThat(owed())
                .extracting(OwedDuty::duty, OwedDuty::controller, OwedDuty::said, OwedDuty::posts)
                .containsExactly(tuple(
                        "Anmälan av personuppgiftsincident",
                        "socialnämnden",
                        "Ingen post säger att fristen har börjat löpa.",
                        List.of(breach)));
        history.records(new BecameAware(Ref.to(breach), BOARD, Person.of("chefen"), null));
        assertThat(owed()).isEmpty();
    }

    @Test
    void theFinalReportThatASituationReportIsFollowedBy() {
        history.occurred("2026-09-01T08:00Z").records(applies("CSL"));
        history.occurred("2026-09-02T08:00Z").records(filed("CSL.NOTIFY", Stage.INITIAL));
        assertThat(owed()).isEmpty();
        history.occurred("2026-10-02T08:00Z").records(filed("CSL.FINAL", Stage.STATUS));
        assertThat(owed())
                .extracting(OwedDuty::duty, OwedDuty::said)
                .containsExactly(
                        tuple("Slutrapport efter lägesrapport", "Ingen post säger att fristen har börjat löpa."));
        history.occurred("2026-11-01T08:00Z").records(filed("CSL.HANDLED", Stage.FINAL));
        assertThat(owed()).isEmpty();
    }

    @Test
    void highRiskOfWhichNoPostSaysThatAnybodyWasInformed() {
        int breach = history.records(new BecameAware(null, BOARD, Person.of("chefen"), null));
        int judged = history.records(new RiskJudged(Ref.to(breach), BOARD, Risk.HIGH, Text.of("Adresser"), null));
        assertThat(owed())
                .extracting(OwedDuty::duty, OwedDuty::said, OwedDuty::posts)
                .containsExactly(tuple(
                        "Information till de registrerade",
                        "Ingen frist i lag: utan onödigt dröjsmål. Ingen post säger att det är gjort.",
                        List.of(breach, judged)));
        assertThat(owed().getFirst().markSaid()).isNull();
        history.records(new SubjectsInformed(Ref.to(breach), BOARD, null, Text.of("Hej"), null, null));
        assertThat(owed()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = NotInformedGround.class,
            names = {"NO_HIGH_RISK", "DATA_UNINTELLIGIBLE", "RISK_REMOVED"})
    void whomItWasDecidedNotToInformNobodyOwesItAndTheDutySaysWhy(NotInformedGround ground) {
        int breach = highRisk(BOARD);
        int decided = history.records(notInforming(breach, BOARD, ground));
        assertThat(owed()).isEmpty();
        assertThat(informing("socialnämnden").clock().said())
                .isEqualTo("Ingen frist i lag: utan onödigt dröjsmål. I nr %d beslutades att inte informera: %s."
                        .formatted(decided, SwedishCodes.of(ground)));
    }

    @ParameterizedTest
    @EnumSource(
            value = NotInformedGround.class,
            names = {"DISPROPORTIONATE", "NOT_YET"})
    void whoIsToBeInformedLaterOrThroughThePublicIsOwedItUntilAPostSaysSo(NotInformedGround ground) {
        int breach = highRisk(BOARD);
        int decided = history.records(notInforming(breach, BOARD, ground));
        assertThat(owed()).singleElement().satisfies(owed -> assertThat(owed.said())
                .endsWith("I nr %d beslutades att inte informera: %s.".formatted(decided, SwedishCodes.of(ground))));
        history.records(new SubjectsInformed(Ref.to(breach), BOARD, null, Text.of("Hej"), null, null));
        assertThat(owed()).isEmpty();
    }

    @Test
    void aRiskThatIsJudgedHighAfterTheDecisionNotToInformIsOwedAnew() {
        int breach = highRisk(BOARD);
        history.records(notInforming(breach, BOARD, NotInformedGround.NO_HIGH_RISK));
        history.records(new RiskJudged(Ref.to(breach), BOARD, Risk.HIGH, Text.of("Utpressning"), null));
        assertThat(owed())
                .extracting(OwedDuty::said)
                .containsExactly("Ingen frist i lag: utan onödigt dröjsmål. Ingen post säger att det är gjort.");
    }

    @Test
    void aDecisionNotToInformThatNamesNoBoardIsPerhapsEithers() {
        int breach = history.records(new BreachSuspected(Text.of("Filer saknas."), List.of(), null));
        history.records(new RiskJudged(Ref.to(breach), BOTH, Risk.HIGH, Text.of("Adresser"), null));
        int decided = history.records(notInforming(breach, List.of(), NotInformedGround.NO_HIGH_RISK));
        assertThat(owed())
                .filteredOn(owed -> owed.duty().equals("Information till de registrerade"))
                .hasSize(2)
                .allSatisfy(owed -> assertThat(owed.said())
                        .endsWith("Beslutet i nr %d att inte informera kan gälla detta utan att säga det."
                                .formatted(decided)));
    }

    @Test
    void aDecisionNotToInformThatIsToldAheadDecidesNothingYet() {
        int breach = highRisk(BOARD);
        history.occurred("2099-01-01T08:00:00Z").records(notInforming(breach, BOARD, NotInformedGround.NO_HIGH_RISK));
        assertThat(owed()).hasSize(1);
    }

    private int highRisk(List<String> controllers) {
        int breach = history.records(new BecameAware(null, controllers, Person.of("chefen"), null));
        history.records(new RiskJudged(Ref.to(breach), controllers, Risk.HIGH, Text.of("Adresser"), null));
        return breach;
    }

    private static SubjectsNotInformed notInforming(int breach, List<String> controllers, NotInformedGround ground) {
        return new SubjectsNotInformed(Ref.to(breach), controllers, ground, null, null);
    }

    @Test
    void aRiskThatWasJudgedAnewForOneBoardIsStillHighForTheOther() {
        int breach = history.records(new BecameAware(null, BOTH, Person.of("chefen"), null));
        history.records(new RiskJudged(Ref.to(breach), BOTH, Risk.HIGH, Text.of("Adresser"), null));
        int anew = history.records(new RiskJudged(Ref.to(breach), BOARD, Risk.UNLIKELY, null, null));
        assertThat(owed()).extracting(OwedDuty::controller).containsExactly("skolnämnden");
        assertThat(informing("socialnämnden").clock().said())
                .isEqualTo("Bedömt på nytt i nr %d: osannolik risk. Ingen frist i lag: utan onödigt dröjsmål."
                        .formatted(anew));
        assertThat(informing("skolnämnden").clock().said()).doesNotContain("på nytt");
        history.records(new RiskJudged(Ref.to(breach), List.of(), Risk.HIGH, null, null));
        assertThat(owed()).extracting(OwedDuty::controller).containsExactlyInAnyOrder("socialnämnden", "skolnämnden");
    }

    @Test
    void aDutyWithoutHoursThatWasAssessedNotToApplyToOneBoardIsOwedByTheOther() {
        int breach = history.records(new BecameAware(null, BOTH, Person.of("chefen"), null));
        history.records(new RiskJudged(Ref.to(breach), BOTH, Risk.HIGH, Text.of("Adresser"), null));
        history.records(
                new DutyAssessed("GDPR34.INFORM", null, "socialnämnden", Verdict.DOES_NOT_APPLY, null, null, null));
        assertThat(owed()).extracting(OwedDuty::controller).containsExactly("skolnämnden");
        assertThat(informing("socialnämnden").clock().said()).isEqualTo("Bedömdes inte gälla.");
    }

    @Test
    void aDelegatedDecisionThatNoPostSaysIsReported() {
        int first = delegated();
        int second = delegated();
        history.records(new DecisionReported(Ref.to(first), "socialnämnden", null));
        assertThat(owed())
                .extracting(OwedDuty::duty, OwedDuty::posts)
                .containsExactly(tuple("Anmälan av delegationsbeslut", List.of(second)));
        history.records(new DecisionReported(Ref.to(second), "socialnämnden", null));
        assertThat(owed()).isEmpty();
    }

    @Test
    void whatWasDecidedNotToBeNotifiedIsOwedNoMore() {
        int breach = history.records(new BreachSuspected(Text.of("Filer saknas."), BOARD, null));
        history.records(new NotificationDecided(Ref.to(breach), BOARD, false, Text.of("Osannolik"), null, null));
        assertThat(owed()).isEmpty();
    }

    @Test
    void whatNobodyHasToDoIsNotOwed() {
        history.records(new DutyAssessed("POLICE", null, null, Verdict.APPLIES, null, null, null));
        assertThat(owed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SAPO", "GDPR34.INFORM", "CSL.RECIPIENTS", "CSL.INTERIM", "LEH.LAGE"})
    void whatWasAssessedAsNotApplyingIsOwedByNobody(String regime) {
        history.clock("2026-11-20T08:00:00Z");
        history.records(new DutyAssessed(regime, null, null, Verdict.DOES_NOT_APPLY, null, null, null));
        assertThat(owed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSL.EARLY", "GDPR33.NOTIFY", "LEH.LAGE", "SAPO", "POLICE"})
    void whatWasAssessedAsUnclearIsToldAsUnclearAndNotAsOwed(String regime) {
        history.clock("2026-11-20T08:00:00Z");
        int unclear = history.records(new DutyAssessed(regime, null, null, Verdict.UNKNOWN, null, null, null));
        assertThat(unclear())
                .extracting(UnclearDuty::controller, UnclearDuty::post)
                .containsExactly(tuple(null, unclear));
        assertThat(owed()).isEmpty();
        history.records(new DutyAssessed(regime, null, null, Verdict.DOES_NOT_APPLY, null, null, null));
        assertThat(unclear()).isEmpty();
    }

    @Test
    void aLawAssessedAsUnclearIsOnePointThatNamesItsDuties() {
        history.clock("2026-11-20T08:00:00Z");
        int unclear =
                history.records(new DutyAssessed("CSL", null, "vattenbolaget", Verdict.UNKNOWN, null, null, null));
        assertThat(unclear()).singleElement().satisfies(point -> {
            assertThat(point.duties()).contains("Upplysning om betydande incident", "Incidentanmälan");
            assertThat(point.controller()).isEqualTo("vattenbolaget");
            assertThat(point.post()).isEqualTo(unclear);
        });
    }

    @Test
    void whatWasFiledToBeOnTheSafeSideIsUnclearNoMore() {
        history.clock("2026-11-20T08:00:00Z");
        history.records(new DutyAssessed("SAPO", null, null, Verdict.UNKNOWN, null, null, null));
        history.records(new DutyFiled("SAPO", "Säpo", null, Stage.INITIAL, null, null, null, null));
        assertThat(unclear()).isEmpty();
    }

    @Test
    void aWordThePacksDoNotKnowIsUnclearAsItWasWritten() {
        history.records(new DutyAssessed("hamnlagen", null, null, Verdict.UNKNOWN, null, null, null));
        assertThat(unclear()).extracting(UnclearDuty::duties).containsExactly(List.of("hamnlagen"));
    }

    @Test
    void theProcessorsNoticeIsItselfWhatItOwed() {
        int breach = history.records(new BreachSuspected(Text.of("Filer krypterade."), List.of("skolan"), null));
        history.records(new ProcessorNoticed(Ref.to(breach), "Drift Exempel AB", null));
        assertThat(owed()).extracting(OwedDuty::duty).doesNotContain("Personuppgiftsbiträdets underrättelse");
    }

    private Duty informing(String controller) {
        return history.page(new DutyBoard()).duties().stream()
                .filter(duty -> duty.regime().equals("GDPR34.INFORM"))
                .filter(duty -> controller.equals(duty.controller()))
                .findFirst()
                .orElseThrow();
    }

    private int delegated() {
        return history.records(new DecisionTaken(
                null,
                Text.of("Stäng."),
                null,
                List.of(),
                null,
                new Mandate(MandateKind.DELEGATION, null, "socialnämnden"),
                null,
                null,
                List.of(),
                null,
                List.of()));
    }

    private List<UnclearDuty> unclear() {
        return history.page(new OpenPoints()).awaited().unclearDuties();
    }

    private List<OwedDuty> owed() {
        return history.page(new OpenPoints()).awaited().owedDuties();
    }

    private static DutyAssessed applies(String regime) {
        return new DutyAssessed(regime, null, null, Verdict.APPLIES, null, null, null);
    }

    private static DutyFiled filed(String regime, Stage stage) {
        return new DutyFiled(regime, "FRA/NCSC", null, stage, null, null, null, null);
    }
}
