package se.stabsliggaren.projection.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.DecisionEvent.DecisionRefrained;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent.Change;
import se.stabsliggaren.event.IncidentEvent.CrisisState;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.IncidentEvent.IncidentDetected;
import se.stabsliggaren.event.IncidentEvent.Knower;
import se.stabsliggaren.event.IncidentEvent.StateChanged;
import se.stabsliggaren.event.Mandate;
import se.stabsliggaren.event.MandateKind;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;

/** What starts a clock, and that nothing else does. */
class StartTest {

    @Test
    void aRiskStartsItOnlyWhenItWasJudgedAsHigh() {
        Start start = new Start("breach.risk-judged", List.of(), null, null, Risk.HIGH, null, null, null, null, null);
        assertThat(start.by(risk(Risk.HIGH))).isTrue();
        assertThat(start.by(risk(Risk.UNLIKELY))).isFalse();
        assertThat(start.by(new BecameAware(null, List.of(), null, null))).isFalse();
    }

    @Test
    void anAssessmentStartsItUnderItsRegimeWhenItApplies() {
        Start start = new Start(
                "duty.assessed", List.of("NIS1.STEP1"), Verdict.APPLIES, null, null, null, null, null, null, null);
        assertThat(start.by(assessed("nis1.step1", Verdict.APPLIES))).isTrue();
        assertThat(start.by(assessed("NIS1.STEP1", Verdict.UNKNOWN))).isFalse();
        assertThat(start.by(assessed("CSL.STEP1", Verdict.APPLIES))).isFalse();
    }

    @Test
    void aFilingStartsItUnderTheRegimeThatItNames() {
        Start start =
                new Start("duty.filed", List.of("NIS1.STEP1"), null, Stage.INITIAL, null, null, null, null, null, null);
        assertThat(start.by(filed("NIS1.STEP1", Stage.INITIAL))).isTrue();
        assertThat(start.by(filed("NIS1.STEP1", Stage.FINAL))).isFalse();
        assertThat(start.by(filed(null, Stage.INITIAL))).isFalse();
    }

    @Test
    void aDecisionStartsItOnlyWhenItWasTakenByThatRight() {
        Start start = new Start(
                "decision.refrained", List.of(), null, null, null, MandateKind.DELEGATION, null, null, null, null);
        assertThat(start.by(refrained(MandateKind.DELEGATION))).isTrue();
        assertThat(start.by(refrained(MandateKind.LINE))).isFalse();
        assertThat(start.by(refrained(null))).isFalse();
    }

    @Test
    void aStateOfTheBodyStartsItOnlyWhenItIsThatOneAndBegins() {
        Start start = new Start(
                "incident.state-changed",
                List.of(),
                null,
                null,
                null,
                null,
                CrisisState.EXTRAORDINARY_EVENT,
                Change.STARTED,
                null,
                null);
        assertThat(start.by(state(CrisisState.EXTRAORDINARY_EVENT, Change.STARTED)))
                .isTrue();
        assertThat(start.by(state(CrisisState.EXTRAORDINARY_EVENT, Change.ENDED)))
                .isFalse();
        assertThat(start.by(state(CrisisState.STAFF_MODE, Change.STARTED))).isFalse();
        assertThat(start.by(new IncidentClosed(null))).isFalse();
    }

    @Test
    void whatTellsOfNeitherBreachNorDutyStartsNothing() {
        Start start = new Start("note.written", List.of(), null, null, null, null, null, null, null, null);
        assertThat(start.by(new NoteWritten(Text.of("Klockan är tolv."), null, null)))
                .isFalse();
    }

    @Test
    void otherPostsOfTheSameDutyStartNothing() {
        Start filing =
                new Start("duty.filed", List.of("NIS1.STEP1"), null, Stage.INITIAL, null, null, null, null, null, null);
        Start assessment = new Start(
                "duty.assessed", List.of("NIS1.STEP1"), Verdict.APPLIES, null, null, null, null, null, null, null);
        assertThat(filing.by(assessed("NIS1.STEP1", Verdict.APPLIES))).isFalse();
        assertThat(assessment.by(filed("NIS1.STEP1", Stage.INITIAL))).isFalse();
        for (Event other : List.<Event>of(
                new ReferenceReceived(Ref.to(1), "MSB", "1"),
                new DelayExplained(Ref.to(1), Text.of("natt")),
                new LimitPassed("NIS1.STEP1", null, When.parse("2024-11-06"), Ref.to(1)))) {
            assertThat(filing.by(other)).isFalse();
            assertThat(assessment.by(other)).isFalse();
        }
    }

    @Test
    void aFilingIsUnderItsRegimeHoweverItsNameIsTyped() {
        Start filing =
                new Start("duty.filed", List.of("NIS1.STEP1"), null, Stage.INITIAL, null, null, null, null, null, null);
        assertThat(filing.by(filed(" nis1.step1 ", Stage.INITIAL))).isTrue();
        assertThat(filing.by(filed("CSL.EARLY", Stage.INITIAL))).isFalse();
    }

    @Test
    void whatNamesNoRiskStartsWithAnyOfItsKind() {
        Start any = new Start("breach.risk-judged", List.of(), null, null, null, null, null, null, null, null);
        assertThat(any.by(risk(Risk.UNLIKELY))).isTrue();
    }

    private static Event risk(Risk risk) {
        return new RiskJudged(Ref.to(1), List.of(), risk, null, null);
    }

    private static Event refrained(@Nullable MandateKind kind) {
        Mandate mandate = kind == null ? null : new Mandate(kind, null, null);
        return new DecisionRefrained(null, Text.of("Betala inte."), null, null, mandate, null, List.of());
    }

    private static Event state(CrisisState state, Change change) {
        return new StateChanged(state, change, null, null, null, null);
    }

    private static Event assessed(String regime, Verdict verdict) {
        return new DutyAssessed(regime, null, null, verdict, null, null, null);
    }

    private static Event filed(@Nullable String regime, Stage stage) {
        return new DutyFiled(regime, "MSB", null, stage, null, null, null, null);
    }

    @Test
    void aDetectionStartsAClockByWhoseKnowledgeItIsAlone() {
        Start start =
                new Start("incident.detected", List.of(), null, null, null, null, null, null, Knower.OWN_STAFF, null);
        assertThat(start.by(detected(Knower.OWN_STAFF))).isTrue();
        assertThat(start.by(detected(Knower.SUPPLIER))).isFalse();
        assertThat(start.by(detected(null))).isFalse();
        assertThatThrownBy(
                        () -> new Start("incident.detected", List.of(), null, null, null, null, null, null, null, null))
                .hasMessageContaining("whose knowledge");
    }

    private static IncidentDetected detected(@Nullable Knower knower) {
        return new IncidentDetected(null, null, null, null, knower);
    }
}
