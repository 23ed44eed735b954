package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.stabsliggaren.projection.duties.DutyTexts.applies;
import static se.stabsliggaren.projection.duties.DutyTexts.aware;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.IncidentEvent.IncidentDetected;
import se.stabsliggaren.event.IncidentEvent.Knower;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.authorities.AuthoritiesPage.Advice;
import se.stabsliggaren.projection.authorities.AuthorityBoard;
import se.stabsliggaren.projection.duties.DutiesPage.Open;
import se.stabsliggaren.projection.duties.DutyClock.Counted;
import se.stabsliggaren.projection.duties.DutyClock.State;

/**
 * The Cybersecurity Act counts from knowledge of the incident, and many read it as from when the incident was found to be
 * significant: both are counted, the earlier one alarms, and a verdict holds by both.
 */
class KnowledgeClockTest {

    private final History history = new History().clock("2026-11-24T12:30:00Z");

    KnowledgeClockTest() {
        history.records(opened());
    }

    @Test
    void whatIsInTimeFromTheAssessmentAndLateFromDetectionIsUncertainAndSaysWhichRestsOnWhich() {
        int detected = detected("2026-11-23T02:00Z");
        int assessed = assessed("2026-11-24T12:00Z");
        int filing = history.occurred("2026-11-25T08:00Z").records(filed("CSL.EARLY", "NCSC", null, Stage.INITIAL));

        DutyClock clock = early("2026-11-26T08:00:00Z");

        assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock.settledBy()).isEqualTo(filing);
        assertThat(clock.readings())
                .extracting(Counted::from, Counted::state, one -> one.begun().startedBy(), one -> one.ends()
                        .limitSaid())
                .containsExactly(
                        tuple("från kännedom om incidenten", State.LATE, detected, "tis 24 nov 2026 kl. 03.00"),
                        tuple("från bedömningen att plikten gäller", State.MET, assessed, "ons 25 nov 2026 kl. 13.00"));
        assertThat(clock.said())
                .isEqualTo(("Räknat från kännedom om incidenten (nr %d), som lagen gör: Lämnad för sent, i nr %d:"
                                + " 1 dygn 6 h efter fristen (tis 24 nov 2026 kl. 03.00). Räknat från bedömningen att"
                                + " plikten gäller (nr %d): Lämnad i tid, i nr %d, med 4 h kvar.")
                        .formatted(detected, filing, assessed, filing));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T08:00Z", "2026-11-24"})
    void whatWasKnownAtTheTimeOfTheAssessmentIsKnowledgeOfTheIncident(String when) {
        int detected = history.occurred(when).records(by(Knower.OWN_STAFF));
        assessed(when);

        DutyClock clock = early("2026-11-24T12:30:00Z");

        assertThat(clock.readings().getFirst().from()).isEqualTo("från kännedom om incidenten");
        assertThat(clock.begun().startedBy()).isEqualTo(detected);
        assertThat(clock.said()).doesNotContain("ingen tidigare post");
    }

    @Test
    void aLimitThatPassedByEitherReadingIsNotToldToHaveMoved() {
        detected("2026-11-24T02:00Z");
        int assessed = assessed("2026-11-24T12:00Z");
        history.records(new LimitPassed("CSL.EARLY", null, When.parse("2026-11-25T12:00Z"), Ref.to(assessed)));

        assertThat(duty("CSL.EARLY", "2026-11-26T08:00:00Z").warnings()).isEmpty();
    }

    @Test
    void aDetectionByTheOwnStaffIsKnowledgeOfTheIncidentAndReadBothWays() {
        int detected = history.occurred("2026-11-24T02:00Z").records(by(Knower.OWN_STAFF));
        int assessed = assessed("2026-11-24T12:00Z");
        assertThat(early("2026-11-25T04:00:00Z").readings())
                .extracting(Counted::from, one -> one.begun().startedBy(), Counted::state)
                .containsExactly(
                        tuple("från kännedom om incidenten", detected, State.PASSED),
                        tuple("från bedömningen att plikten gäller", assessed, State.RUNNING));
    }

    @Test
    void whatIsFiledBeforeAnybodyAssessedItIsReadFromKnowledgeIfItApplies() {
        int detected = history.occurred("2026-11-24T02:00Z").records(by(Knower.OWN_STAFF));
        int filing = history.occurred("2026-11-25T08:00Z").records(filed("CSL.EARLY", "NCSC", null, Stage.INITIAL));
        DutyClock clock = early("2026-11-26T08:00:00Z");
        assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock.settledBy()).isEqualTo(filing);
        assertThat(clock.isOpen()).isFalse();
        assertThat(clock.said())
                .isEqualTo(
                        ("Ingen post säger om plikten gäller. Gäller den, räknat från kännedom om incidenten (nr %d):"
                                        + " Lämnad för sent, i nr %d: 6 h efter fristen (ons 25 nov 2026 kl. 03.00).")
                                .formatted(detected, filing));
        assertThat(history.page(new AuthorityBoard(), History.readAt("2026-11-26T08:00:00Z"))
                        .applies())
                .extracting(Advice::regime)
                .doesNotContain("CSL.EARLY");
    }

    @Test
    void whatWasAssessedWithoutAVerdictKeepsTheLimitItHasIfItApplies() {
        int detected = history.occurred("2026-11-24T02:00Z").records(by(Knower.OWN_STAFF));
        history.occurred("2026-11-24T03:00Z").records(DutyTexts.assessed("CSL.EARLY", Verdict.UNKNOWN));
        DutyClock clock = early("2026-11-24T08:00:00Z");
        assertThat(clock.state()).isEqualTo(State.NOT_STARTED);
        assertThat(clock.said())
                .isEqualTo(("Ingen post säger om plikten gäller. Gäller den går fristen ut ons 25 nov 2026 kl. 03.00,"
                                + " räknat från kännedom om incidenten (nr %d).")
                        .formatted(detected));
    }

    @Test
    void whereItIsAnothersItStartsNothing() {
        history.occurred("2026-11-24T02:00Z").records(by(Knower.SUPPLIER));
        history.occurred("2026-11-24T02:00Z").records(by(Knower.OTHER));
        assessed("2026-11-24T12:00Z");
        DutyClock clock = early("2026-11-24T20:00:00Z");
        assertThat(clock.readings()).isEmpty();
        assertThat(clock.ends().limit()).isEqualTo("2026-11-25T12:00:00Z");
    }

    @Test
    void whereNobodySaidWhoseItIsBothReadingsAreTold() {
        int detected = history.occurred("2026-11-23T02:00Z").records(by(null));
        int assessed = assessed("2026-11-24T12:00Z");
        int filing = history.occurred("2026-11-25T08:00Z").records(filed("CSL.EARLY", "NCSC", null, Stage.INITIAL));
        DutyClock clock = early("2026-11-26T08:00:00Z");
        assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock.said())
                .isEqualTo(
                        ("Räknat från bedömningen att plikten gäller (nr %d): Lämnad i tid, i nr %d, med 4 h kvar. Nr"
                                        + " %d säger att den upptäcktes mån 23 nov 2026 kl. 03.00; ingen post säger om myndigheten"
                                        + " själv kände till den då. Räknat därifrån: Lämnad för sent, i nr %d: 1 dygn 6 h efter"
                                        + " fristen (tis 24 nov 2026 kl. 03.00).")
                                .formatted(assessed, filing, detected, filing));
        assertThat(clock.readings())
                .extracting(Counted::from, Counted::state)
                .containsExactly(
                        tuple("från bedömningen att plikten gäller", State.MET),
                        tuple("från upptäckten, om myndigheten själv kände till den då", State.LATE));
    }

    @Test
    void whatIsInTimeFromDetectionTooIsInTime() {
        history.occurred("2026-11-24T02:00Z").records(by(null));
        assessed("2026-11-24T12:00Z");
        history.occurred("2026-11-24T20:00Z").records(filed("CSL.EARLY", "NCSC", null, Stage.INITIAL));
        assertThat(early("2026-11-26T08:00:00Z").state()).isEqualTo(State.MET);
    }

    @Test
    void aDetectionBeforeTheKnowledgeThatPostsTellLeavesItOpenToo() {
        int noticed = history.occurred("2026-11-23T02:00Z").records(by(null));
        int detected = detected("2026-11-24T06:00Z");
        assessed("2026-11-24T12:00Z");
        history.occurred("2026-11-25T05:00Z").records(filed("CSL.EARLY", "NCSC", null, Stage.INITIAL));
        DutyClock clock = early("2026-11-26T08:00:00Z");
        assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock.readings())
                .extracting(one -> one.begun().startedBy(), Counted::state)
                .contains(tuple(detected, State.MET), tuple(noticed, State.LATE));
    }

    @Test
    void theEarlierOfTheTwoAlarms() {
        int detected = detected("2026-11-24T02:00Z");
        assessed("2026-11-24T12:00Z");
        DutyClock before = early("2026-11-24T20:00:00Z");
        assertThat(before.state()).isEqualTo(State.RUNNING);
        assertThat(before.begun().startedBy()).isEqualTo(detected);
        assertThat(before.ends().limit()).isEqualTo("2026-11-25T02:00:00Z");
        DutyClock between = early("2026-11-25T04:00:00Z");
        assertThat(between.state()).isEqualTo(State.PASSED);
        assertThat(between.readings()).extracting(Counted::state).containsExactly(State.PASSED, State.RUNNING);
        assertThat(between.said()).contains("Fristen gick ut för 2 h sedan", "Fristen löper; 8 h kvar");
    }

    private static IncidentDetected by(@Nullable Knower knower) {
        return new IncidentDetected(null, "en kollega", null, null, knower);
    }

    @Test
    void whatIsInTimeByBothIsInTime() {
        detected("2026-11-24T02:00Z");
        assessed("2026-11-24T12:00Z");
        history.occurred("2026-11-24T20:00Z").records(filed("CSL.EARLY", "NCSC", null, Stage.INITIAL));
        assertThat(early("2026-11-26T08:00:00Z").state()).isEqualTo(State.MET);
    }

    @Test
    void awarenessOfABreachIsKnowledgeOfItsIncident() {
        int breach = detected(null);
        int aware = history.occurred("2026-11-24T06:00Z").records(aware(breach));
        assessed("2026-11-24T12:00Z");
        assertThat(early("2026-11-24T20:00:00Z").begun().startedBy()).isEqualTo(aware);
    }

    @Test
    void whatBecameKnownAfterTheAssessmentCountsNothingEarlier() {
        detected("2026-11-24T15:00Z");
        assessed("2026-11-24T12:00Z");
        DutyClock clock = early("2026-11-24T20:00:00Z");
        assertThat(clock.readings()).isEmpty();
        assertThat(clock.ends().limit()).isEqualTo("2026-11-25T12:00:00Z");
    }

    @Test
    void whatWasKnownBeforeTheActLeavesOpenHowTheActCounts() {
        int known = detected("2026-01-14T10:00Z");
        assessed("2026-11-24T12:00Z");
        assertThat(early("2026-11-24T20:00:00Z").readings()).isEmpty();
        history.occurred("2026-11-24T20:00Z").records(filed("CSL.EARLY", "NCSC", null, Stage.INITIAL));
        DutyClock clock = early("2026-11-26T08:00:00Z");
        assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock.said())
                .endsWith("känd före lagen (nr %d), och hur lagen räknar då är inte kontrollerat.".formatted(known));
    }

    @Test
    void whereNothingTellsOfEarlierKnowledgeTheVerdictSaysWhatItRestsOn() {
        int assessed = assessed("2026-11-24T12:00Z");
        int filing = history.occurred("2026-11-24T20:00Z").records(filed("CSL.EARLY", "NCSC", null, Stage.INITIAL));
        assertThat(early("2026-11-26T08:00:00Z").said())
                .isEqualTo(("Räknat från bedömningen att plikten gäller (nr %d): Lämnad i tid, i nr %d, med 16 h kvar."
                                + " Lagen räknar från kännedom om incidenten; ingen tidigare post om incidenten,"
                                + " staben, systemen eller personuppgifter visar att myndigheten kände till den; fri"
                                + " text läses inte.")
                        .formatted(assessed, filing));
    }

    @Test
    void whenWhatIsDetectedIsVagueTheAlarmIsTheEarliest() {
        detected("2026-11-23");
        assessed("2026-11-24T12:00Z");
        assertThat(early("2026-11-24T20:00:00Z").ends().limit()).isEqualTo("2026-11-23T23:00:00Z");
    }

    @Test
    void beforeAnybodyHasAssessedAnythingItIsToldWhenTheLimitWouldRunOut() {
        int detected = detected("2026-11-24T02:00Z");
        assertThat(history.page(new DutyBoard()).unassessed())
                .filteredOn(open -> List.of("CSL.EARLY", "CSL.NOTIFY", "SAPO").contains(open.regime()))
                .extracting(Open::regime, open -> open.possibly().limitSaid(), open -> open.possibly()
                        .knownIn())
                .containsExactly(
                        tuple("CSL.EARLY", "ons 25 nov 2026 kl. 03.00", detected),
                        tuple("CSL.NOTIFY", "fre 27 nov 2026 kl. 03.00", detected),
                        tuple("SAPO", null, null));
    }

    @Test
    void whatDoesNotApplyIsCountedByNeither() {
        detected("2026-11-23T02:00Z");
        assessed("2026-11-24T12:00Z");
        history.occurred("2026-11-24T18:00Z").records(DutyTexts.assessed("CSL.EARLY", Verdict.DOES_NOT_APPLY));
        DutyClock clock = early("2026-11-26T08:00:00Z");
        assertThat(clock.state()).isEqualTo(State.DOES_NOT_APPLY);
        assertThat(clock.readings()).isEmpty();
    }

    @Test
    void theNotificationIsCountedFromTheSameKnowledge() {
        detected("2026-11-23T02:00Z");
        assessed("2026-11-24T12:00Z");
        assertThat(clock("CSL.NOTIFY", "2026-11-24T20:00:00Z").readings())
                .extracting(one -> one.ends().limit().toString())
                .containsExactly("2026-11-26T02:00:00Z", "2026-11-27T12:00:00Z");
    }

    private int detected(@Nullable String when) {
        return history.records(new BreachSuspected(
                Text.of("Filer är krypterade."), List.of("socialnämnden"), when == null ? null : When.parse(when)));
    }

    private int assessed(String when) {
        return history.occurred(when).records(applies("CSL.EARLY"));
    }

    private DutyClock early(String now) {
        return clock("CSL.EARLY", now);
    }

    private DutyClock clock(String regime, String now) {
        return duty(regime, now).clock();
    }

    private Duty duty(String regime, String now) {
        return history.page(new DutyBoard(), History.readAt(now)).duties().stream()
                .filter(duty -> duty.regime().equals(regime))
                .findFirst()
                .orElseThrow();
    }
}
