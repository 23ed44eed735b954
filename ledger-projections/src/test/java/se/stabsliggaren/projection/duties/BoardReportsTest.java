package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.stabsliggaren.projection.duties.DutyTexts.applies;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;
import static se.stabsliggaren.projection.duties.DutyTexts.suspected;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stabsliggaren.event.BreachEvent.NotificationDecided;
import se.stabsliggaren.event.BreachEvent.ProcessorNoticed;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.BreachEvent.SubjectsInformed;
import se.stabsliggaren.event.DecisionEvent.DecisionReported;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.IncidentEvent.Change;
import se.stabsliggaren.event.IncidentEvent.CrisisState;
import se.stabsliggaren.event.IncidentEvent.StateChanged;
import se.stabsliggaren.event.Mandate;
import se.stabsliggaren.event.MandateKind;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.SituationEvent.SituationReported;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.breachrecord.BreachRecord;
import se.stabsliggaren.projection.breachrecord.RecordField;
import se.stabsliggaren.projection.duties.DutyCourse.BoardReport;
import se.stabsliggaren.projection.duties.DutyCourse.Reportable;
import se.stabsliggaren.projection.duties.DutyCourse.Told;
import se.stabsliggaren.projection.openpoints.OpenPoints;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.OwedDuty;

/** Duties that begin and are fulfilled by what is recorded anyway: decisions, reports, messages, states of the body. */
class BoardReportsTest {

    private final History history = new History();

    BoardReportsTest() {
        history.records(opened());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "DELEGATION, KL.DELEG, socialnämnden, Socialnämnden",
        "URGENT_CHAIR, KL.URGENT, kommunstyrelsen, kommunstyrelsen",
        "CRISIS_BOARD_CHAIR, LEH.KLN.CHAIR, krisledningsnämnden, krisledningsnämnden",
        "CRISIS_BOARD, LEH.KLN.FULLM, krisledningsnämnden, kommunfullmäktige"
    })
    void whatWasDecidedByThatRightIsReportedToItsBoard(MandateKind kind, String regime, String organ, String board) {
        int decision = history.records(taken(kind, organ));
        Duty before = duty(regime);
        assertThat(before.controller()).isEqualTo(organ);
        assertThat(before.clock().said()).endsWith(" Ingen post säger att nr %d är anmält.".formatted(decision));
        assertThat(before.course().decisions())
                .extracting(Reportable::post, Reportable::isReported)
                .containsExactly(tuple(decision, false));

        int reported = history.records(new DecisionReported(Ref.to(decision), board, When.parse("2024-11-04")));
        assertThat(duty(regime).clock().said()).endsWith(" Beslutet är anmält.");
        assertThat(duty(regime).course().decisions().get(0).reports())
                .extracting(BoardReport::post, BoardReport::board)
                .containsExactly(tuple(reported, board));
    }

    @Test
    void whatIsStillToBeDecidedIsToldAsThatAndAReportThatIsToComeFulfilsNothing() {
        int decision = history.occurred("2024-11-12").records(taken(MandateKind.DELEGATION, "socialnämnden"));
        history.occurred("2024-11-20").records(new DecisionReported(Ref.to(decision), "socialnämnden", null));
        assertThat(saidAt("2024-11-07T11:00:00Z"))
                .endsWith(" Ingen post säger att nr 2 är anmält. Nr 2 är ännu att fatta.");
        assertThat(saidAt("2024-11-12T11:00:00Z"))
                .endsWith(" Ingen post säger att nr 2 är anmält. Nr 2 kan ännu vara att fatta.");
        assertThat(saidAt("2024-11-12T23:00:00Z")).endsWith(" Ingen post säger att nr 2 är anmält.");
        assertThat(saidAt("2024-11-20T11:00:00Z")).endsWith(" Ingen post säger att nr 2 är anmält.");
        assertThat(saidAt("2024-11-20T23:00:00Z")).endsWith(" Beslutet är anmält.");
    }

    @Test
    void aReportToAnotherBoardThanTheOneDecidedForFulfilsNothing() {
        int decision = history.records(taken(MandateKind.URGENT_CHAIR, "Socialnämnden"));
        int reported = history.records(new DecisionReported(Ref.to(decision), "Valnämnden", null));
        assertThat(duty("KL.URGENT").clock().said())
                .endsWith(
                        " Ingen post säger att nr %d är anmält dit det ska. Enligt nr %d är nr %d anmält till Valnämnden, inte till Socialnämnden."
                                .formatted(decision, reported, decision));
        history.records(new DecisionReported(Ref.to(decision), "socialnämnden ", null));
        assertThat(duty("KL.URGENT").clock().said()).endsWith(" Beslutet är anmält.");
    }

    @Test
    void aReportOfADecisionForWhichNobodySaysWhoseItWasIsBelieved() {
        int decision = history.records(taken(MandateKind.URGENT_CHAIR, null));
        history.records(new DecisionReported(Ref.to(decision), "Valnämnden", null));
        assertThat(duty("KL.URGENT").clock().said()).endsWith(" Beslutet är anmält.");
    }

    @Test
    void whatIsOnANoticeBoardIsToldToAll() {
        int decision = history.records(taken(MandateKind.DELEGATION, "Socialnämnden"));
        history.records(new DecisionReported(Ref.to(decision), "kommunens anslagstavla", null));
        assertThat(duty("KL.DELEG").clock().said()).endsWith(" Beslutet är anmält.");
    }

    @Test
    void aReportToAMeetingThatHasNotBeenFulfilsNothingYet() {
        int decision = history.occurred("2024-11-05").records(taken(MandateKind.DELEGATION, "socialnämnden"));
        int reported = history.occurred("2024-11-06T08:00Z")
                .records(new DecisionReported(Ref.to(decision), "socialnämnden", When.parse("2024-11-20")));
        assertThat(saidAt("2024-11-19T11:00:00Z"))
                .endsWith(
                        " Ingen post säger att nr %d är anmält dit det ska. Enligt nr %d är nr %d anmält till mötet ons 20 nov 2024."
                                .formatted(decision, reported, decision));
        assertThat(saidAt("2024-11-20T23:30:00Z")).endsWith(" Beslutet är anmält.");
    }

    private String saidAt(String now) {
        return history.page(new DutyBoard(), History.readAt(now)).duties().stream()
                .filter(duty -> duty.regime().equals("KL.DELEG"))
                .map(duty -> duty.clock().said())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"LINE", "BOARD", "OTHER", "UNKNOWN"})
    void whatWasDecidedByAnotherRightIsOwedToNobody(MandateKind kind) {
        history.records(taken(kind, "socialnämnden"));
        assertThat(page().duties()).isEmpty();
    }

    @Test
    void eachBoardIsOwedItsOwnDecisionsAndToldWhichAreLeft() {
        int first = history.records(taken(MandateKind.DELEGATION, "socialnämnden"));
        int second = history.records(taken(MandateKind.DELEGATION, "kommunstyrelsen"));
        int third = history.records(taken(MandateKind.DELEGATION, "Socialnämnden "));
        int fourth = history.records(taken(MandateKind.DELEGATION, "socialnämnden"));
        int unnamed = history.records(taken(MandateKind.DELEGATION, null));
        history.records(new DecisionReported(Ref.to(third), "socialnämnden", null));

        assertThat(duties("KL.DELEG"))
                .extracting(Duty::controller, duty -> numbers(duty), duty -> duty.clock()
                        .said())
                .containsExactlyInAnyOrder(
                        tuple(
                                "socialnämnden",
                                List.of(first, third, fourth),
                                "Ingen frist i lag: som nämnden har bestämt. Ingen post säger att nr %d och nr %d är anmälda."
                                        .formatted(first, fourth)),
                        tuple(
                                "kommunstyrelsen",
                                List.of(second),
                                "Ingen frist i lag: som nämnden har bestämt. Ingen post säger att nr %d är anmält."
                                        .formatted(second)),
                        tuple(
                                null,
                                List.of(unnamed),
                                "Ingen frist i lag: som nämnden har bestämt. Ingen post säger att nr %d är anmält."
                                        .formatted(unnamed)));
    }

    @Test
    void aReportToWhomItIsNotOwedIsShownAndFulfilsNothing() {
        int decision = history.records(taken(MandateKind.CRISIS_BOARD, "krisledningsnämnden"));
        history.records(new DecisionReported(Ref.to(decision), "kommunstyrelsen", null));
        Reportable shown = duty("LEH.KLN.FULLM").course().decisions().get(0);
        assertThat(shown.isReported()).isFalse();
        assertThat(shown.reports()).extracting(BoardReport::board).containsExactly("kommunstyrelsen");
    }

    @Test
    void whatWasFiledOfTheDutyIsOfTheOnlyDecisionMadeByThen() {
        int decision = history.occurred("2024-11-05T10:00Z").records(taken(MandateKind.DELEGATION, "socialnämnden"));
        int filing = history.occurred("2024-11-05T12:00Z")
                .records(filed("KL.DELEG", "socialnämnden", "socialnämnden", Stage.INITIAL));
        assertThat(duty("KL.DELEG").clock().said()).endsWith(" Beslutet är anmält.");
        assertThat(duty("KL.DELEG").course().decisions().getFirst().reports())
                .extracting(BoardReport::post, BoardReport::board)
                .containsExactly(tuple(filing, "socialnämnden"));
        assertThat(owed()).isEmpty();

        int later = history.occurred("2024-11-05T14:00Z").records(taken(MandateKind.DELEGATION, "socialnämnden"));
        assertThat(duty("KL.DELEG").clock().said()).endsWith(" Ingen post säger att nr %d är anmält.".formatted(later));
        assertThat(owed()).containsExactly(List.of(later));
        assertThat(numbers(duty("KL.DELEG"))).containsExactly(decision, later);
    }

    @Test
    void whatWasFiledOfSeveralDecisionsSaysOfNoneThatItIsReported() {
        int first = history.occurred("2024-11-05T10:00Z").records(taken(MandateKind.DELEGATION, "socialnämnden"));
        int second = history.occurred("2024-11-05T11:00Z").records(taken(MandateKind.DELEGATION, "socialnämnden"));
        int filing = history.occurred("2024-11-05T12:00Z")
                .records(filed("KL.DELEG", "socialnämnden", "socialnämnden", Stage.INITIAL));
        assertThat(duty("KL.DELEG").clock().said())
                .endsWith(
                        " Ingen post säger att nr %d och nr %d är anmälda. Vilka beslut nr %d gäller säger ingen post."
                                .formatted(first, second, filing));
        assertThat(owed()).containsExactly(List.of(first, second));

        history.records(new DecisionReported(Ref.to(first), "socialnämnden", null));
        history.records(new DecisionReported(Ref.to(second), "socialnämnden", null));
        assertThat(duty("KL.DELEG").clock().said()).endsWith(" Alla 2 beslut är anmälda.");
        assertThat(owed()).isEmpty();
    }

    @Test
    void aProcessorsNoticeDoesNotSayWhichOfSeveralControllersItTold() {
        int breach = history.records(suspected("kommunstyrelsen", "socialnämnden"));
        int notice = history.records(new ProcessorNoticed(Ref.to(breach), "Molnbolaget", null));
        assertThat(duties("GDPR33.2.PROCESSOR")).hasSize(2).allSatisfy(duty -> assertThat(
                        duty.clock().said())
                .endsWith(" Nr %d säger inte vem av de ansvariga som underrättades.".formatted(notice))
                .doesNotContain("Enligt posterna gjort"));
        assertThat(duties("GDPR33.NOTIFY")).hasSize(2).allSatisfy(duty -> assertThat(
                        duty.clock().said())
                .startsWith("Ingen post säger när fristen började;")
                .endsWith(" Nr %d säger inte vem av de ansvariga som underrättades.".formatted(notice)));
        assertThat(history.page(new BreachRecord()).entries()).hasSize(2).allSatisfy(entry -> assertThat(entry.cells()
                        .get(RecordField.PROCESSOR.ordinal())
                        .values()
                        .toString())
                .contains("posten säger inte vem av de ansvariga som underrättades"));
    }

    @Test
    void ofOnlyOneControllerItToldThatOne() {
        int breach = history.records(suspected("socialnämnden"));
        int notice = history.records(new ProcessorNoticed(Ref.to(breach), "Molnbolaget", null));
        assertThat(duty("GDPR33.2.PROCESSOR").clock().said())
                .endsWith(" Enligt posterna gjort i nr %d.".formatted(notice));
    }

    @Test
    void whatWasFiledWithTheCountyBoardAndThePicturesItWasGivenAreNamedTogether() {
        history.records(state(Change.STARTED));
        assertThat(duty("LEH.LAGE").clock().said())
                .isEqualTo("Ingen frist i lag: fortlöpande. Ingen post säger att det är gjort.");
        int filing = history.records(filed("LEH.LAGE", "Länsstyrelsen i Exempel län", null, Stage.STATUS));
        int picture = history.records(situation("Länsstyrelsen i Exempel län"));
        assertThat(duty("LEH.LAGE").clock().said())
                .isEqualTo("Ingen frist i lag: fortlöpande. Enligt posterna gjort i nr %d och nr %d."
                        .formatted(filing, picture));
    }

    @Test
    void aMessageOnTheBasisOfTheBreachMayHaveInformedThoseWhoseDataItWas() {
        int breach = history.records(suspected("socialnämnden"));
        history.records(new RiskJudged(Ref.to(breach), List.of(), Risk.HIGH, null, null));
        int issued = history.records(new MessageIssued(
                null, Text.of("Era uppgifter."), List.of(), List.of(), null, List.of(Ref.to(breach)), null, null));
        assertThat(duty("GDPR34.INFORM").clock().said())
                .endsWith(" Ingen post säger att det är gjort; nr %d kan vara det.".formatted(issued));
        assertThat(history.page(new BreachRecord()).entries().getFirst().missing())
                .filteredOn(missing -> missing.field() == RecordField.INFORMED_AT)
                .extracting(missing -> missing.why())
                .containsExactly("nr %d kan vara det".formatted(issued));
        int informed = history.records(new SubjectsInformed(Ref.to(breach), List.of(), "brev", null, null, null));
        assertThat(duty("GDPR34.INFORM").clock().said())
                .endsWith(" Enligt posterna gjort i nr %d.".formatted(informed));
    }

    @Test
    void aDecisionThatWasCorrectedIsOwedByItsOwnNumber() {
        int decision = history.records(taken(MandateKind.DELEGATION, "socialnämnden"));
        history.records(new DecisionReported(Ref.to(decision), "socialnämnden", null));
        history.correcting(decision, "fel ord").records(taken(MandateKind.DELEGATION, "socialnämnden"));
        assertThat(duty("KL.DELEG").clock().said()).endsWith(" Beslutet är anmält.");
    }

    @Test
    void whetherToNotifyIsDecidedByDelegationToo() {
        int breach = history.records(suspected("socialnämnden"));
        int decided = history.records(new NotificationDecided(
                Ref.to(breach),
                List.of(),
                true,
                null,
                Person.of("socialchefen"),
                mandate(MandateKind.DELEGATION, "socialnämnden")));
        assertThat(numbers(duty("KL.DELEG"))).containsExactly(decided);
    }

    @Test
    void thoseWhoseDataItWasHaveBeenInformed() {
        int breach = history.records(suspected("socialnämnden"));
        int other = history.records(suspected("miljönämnden"));
        history.records(new RiskJudged(Ref.to(breach), List.of(), Risk.HIGH, null, null));
        history.records(new RiskJudged(Ref.to(other), List.of(), Risk.HIGH, null, null));
        int informed = history.records(new SubjectsInformed(Ref.to(breach), List.of(), "brev", null, null, null));
        assertThat(duties("GDPR34.INFORM"))
                .extracting(Duty::controller, duty -> duty.clock().said())
                .containsExactly(
                        tuple(
                                "socialnämnden",
                                "Ingen frist i lag: utan onödigt dröjsmål. Enligt posterna gjort i nr %d."
                                        .formatted(informed)),
                        tuple(
                                "miljönämnden",
                                "Ingen frist i lag: utan onödigt dröjsmål. Ingen post säger att det är gjort."));
    }

    @Test
    void anExtraordinaryEventBeginsTheReportsToTheCountyBoardAndItsEndEndsThem() {
        int began = history.records(state(Change.STARTED));
        int told = history.records(situation("Länsstyrelsen i Exempel län"));
        history.records(situation("kommunstyrelsen"));
        Duty duty = duty("LEH.LAGE");
        assertThat(duty.clock().begun().startedBy()).isEqualTo(began);
        assertThat(duty.course().told()).extracting(Told::post).containsExactly(told);
        assertThat(duty.course().endedIn()).isNull();

        int ended = history.records(state(Change.ENDED));
        assertThat(duty("LEH.LAGE").course().endedIn()).isEqualTo(ended);
        assertThat(duty("LEH.LAGE").clock().said())
                .isEqualTo(
                        "Ingen frist i lag: fortlöpande. Enligt posterna gjort i nr %d. Det som plikten följer av upphörde i nr %d."
                                .formatted(told, ended));

        history.records(state(Change.STARTED));
        assertThat(duty("LEH.LAGE").course().endedIn()).isNull();
    }

    @Test
    void anEndKeyedLateDoesNotEndWhatBeganAgainSince() {
        history.clock("2026-10-20T12:00:00Z");
        history.occurred("2026-10-05T12:00Z").records(state(Change.STARTED));
        history.occurred("2026-10-15T12:00Z").records(state(Change.STARTED));
        history.occurred("2026-10-10T12:00Z").records(state(Change.ENDED));
        assertThat(duty("LEH.LAGE").course().endedIn()).isNull();
        history.occurred("2026-11-10T12:00Z").records(state(Change.ENDED));
        assertThat(duty("LEH.LAGE").course().endedIn()).isNull();
    }

    @Test
    void aMessageToResidentsIsInformationToThoseWhoUseTheServices() {
        history.clock("2026-10-03T04:00:00Z");
        history.records(applies("CSL.RECIPIENTS"));
        int issued = history.records(message("Invånare"));
        history.records(message("medarbetare"));
        assertThat(duty("CSL.RECIPIENTS").course().told())
                .extracting(Told::post)
                .containsExactly(issued);
    }

    private static DecisionTaken taken(MandateKind kind, @Nullable String organ) {
        return new DecisionTaken(
                null,
                Text.of("Stäng trafiken."),
                null,
                List.of(),
                Person.of("socialchefen"),
                mandate(kind, organ),
                null,
                null,
                List.of(),
                null,
                List.of());
    }

    private static Mandate mandate(MandateKind kind, @Nullable String organ) {
        return new Mandate(kind, "4.2", organ);
    }

    private static StateChanged state(Change change) {
        return new StateChanged(CrisisState.EXTRAORDINARY_EVENT, change, null, null, null, null);
    }

    private static SituationReported situation(String whom) {
        return new SituationReported("1", List.of(whom), Text.of("Allt är nere."), null, null, null);
    }

    private static MessageIssued message(String audience) {
        return new MessageIssued(
                null, Text.of("Ring växeln."), List.of(), List.of(audience), null, List.of(), null, null);
    }

    private static List<Integer> numbers(Duty duty) {
        return duty.course().decisions().stream().map(Reportable::post).toList();
    }

    private Duty duty(String regime) {
        assertThat(duties(regime)).hasSize(1);
        return duties(regime).get(0);
    }

    private List<Duty> duties(String regime) {
        return page().duties().stream()
                .filter(duty -> duty.regime().equals(regime))
                .toList();
    }

    /** The posts of each duty that is told as an open point. */
    private List<List<Integer>> owed() {
        return history.page(new OpenPoints()).awaited().owedDuties().stream()
                .map(OwedDuty::posts)
                .toList();
    }

    private DutiesPage page() {
        return history.page(new DutyBoard());
    }
}
