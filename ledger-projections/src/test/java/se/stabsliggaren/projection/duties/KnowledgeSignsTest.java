package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.stabsliggaren.projection.duties.DutyTexts.applies;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.ConsequenceEvent;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent.Aspect;
import se.stabsliggaren.event.IncidentEvent.Change;
import se.stabsliggaren.event.IncidentEvent.CrisisState;
import se.stabsliggaren.event.IncidentEvent.IncidentDetected;
import se.stabsliggaren.event.IncidentEvent.IncidentFindingNoted;
import se.stabsliggaren.event.IncidentEvent.Knower;
import se.stabsliggaren.event.IncidentEvent.StateChanged;
import se.stabsliggaren.event.IncidentEvent.ThreatMade;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.StaffEvent.StaffActivated;
import se.stabsliggaren.event.SystemEvent.RoutineBegun;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.duties.DutyClock.Counted;
import se.stabsliggaren.projection.duties.DutyClock.State;

/**
 * What was encrypted, activated, threatened or suspected before the assessment may show that the body knew of the incident
 * then: in time is only what is so from there too.
 */
class KnowledgeSignsTest {

    private final History history = new History().clock("2026-11-24T12:30:00Z");

    static List<Event> signs() {
        return List.of(
                status(SystemStatus.ENCRYPTED),
                status(SystemStatus.DOWN),
                status(SystemStatus.LOST),
                status(SystemStatus.LIMITED),
                status(SystemStatus.SHUT_BY_US),
                new RoutineBegun("kansliet", Text.of("papper"), null),
                new StaffActivated(null, null),
                new StateChanged(CrisisState.STAFF_MODE, Change.STARTED, null, null, null, null),
                new ThreatMade("en okänd grupp", null, null, Text.of("att lägga ut filer"), null, null, null),
                new BreachSuspected(Text.of("Filer kan ha kopierats."), List.of(), null),
                detected(null));
    }

    @ParameterizedTest
    @MethodSource("signs")
    void whatIsInTimeFromTheAssessmentAndLateFromASignOfKnowledgeIsUncertainAndNamesIt(Event sign) {
        history.records(opened());
        int seen = history.occurred("2026-11-23T02:00Z").records(sign);
        int assessed = assessed();
        filedAt("2026-11-25T08:00Z");

        DutyClock clock = early("2026-11-26T08:00:00Z");

        assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock.said())
                .contains("Nr %d säger att ".formatted(seen), " mån 23 nov 2026 kl. 03.00; ingen post säger om");
        assertThat(clock.readings())
                .extracting(one -> one.begun().startedBy(), Counted::state)
                .containsExactly(tuple(assessed, State.MET), tuple(seen, State.LATE));
    }

    @ParameterizedTest
    @MethodSource("signs")
    void whatIsInTimeFromItTooIsInTime(Event sign) {
        history.records(opened());
        history.occurred("2026-11-24T02:00Z").records(sign);
        assessed();
        filedAt("2026-11-24T20:00Z");
        assertThat(early("2026-11-26T08:00:00Z").state()).isEqualTo(State.MET);
    }

    @ParameterizedTest
    @MethodSource("signs")
    void oneOfWhichNobodySaidWhenLeavesNothingInTimeForCertainWheneverItWasRecorded(Event sign) {
        history.records(opened());
        assessed();
        filedAt("2026-11-24T20:00Z");
        int seen = history.records(sign);
        DutyClock clock = early("2026-11-26T08:00:00Z");
        assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock.said())
                .endsWith(("Ingen post säger när det hände som nr %d berättar om; kände myndigheten då till"
                                + " incidenten kan fristen ha börjat tidigare.")
                        .formatted(seen));
    }

    @Test
    void norDoesADetectionByTheOwnStaffOfWhichNobodySaidWhen() {
        history.records(opened());
        assessed();
        filedAt("2026-11-24T20:00Z");
        history.records(detected(Knower.OWN_STAFF));
        assertThat(early("2026-11-26T08:00:00Z").state()).isEqualTo(State.UNCERTAIN);
    }

    @Test
    void whatIsBackInUseOrAnothersKnowledgeShowsNothing() {
        history.records(opened());
        history.occurred("2026-11-23T02:00Z").records(status(SystemStatus.UP));
        history.occurred("2026-11-23T02:00Z").records(detected(Knower.SUPPLIER));
        history.occurred("2026-11-23T02:00Z")
                .records(new StateChanged(CrisisState.STAFF_MODE, Change.ENDED, null, null, null, null));
        history.occurred("2026-11-23T02:00Z").records(new ConsequenceEvent.ConsequenceEnded(ref(1), null));
        assessed();
        filedAt("2026-11-25T08:00Z");
        assertThat(early("2026-11-26T08:00:00Z").state()).isEqualTo(State.MET);
    }

    @Test
    void aLogThatWasOpenedTheDayBeforeMayShowItFromWhenItWasOpened() {
        history.clock("2026-11-23T02:00:00Z").records(opened());
        history.clock("2026-11-24T12:30:00Z");
        assessed();
        filedAt("2026-11-25T08:00Z");
        DutyClock clock = early("2026-11-26T08:00:00Z");
        assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock.said()).contains("Nr 1 säger att liggaren öppnades mån 23 nov 2026 kl. 03.00");
    }

    @Test
    void theTimeToldBesideAnOpeningIsWhenTheIncidentBeganAndNotWhenTheLogWasOpened() {
        history.occurred("2026-11-23T02:00Z").records(opened());
        assessed();
        assertThat(early("2026-11-24T20:00:00Z").said())
                .contains("Nr 1 säger att händelsen började mån 23 nov 2026 kl. 03.00; ingen post säger om myndigheten")
                .doesNotContain("öppnades");
    }

    @Test
    void ofATimeFromOneMomentToAnotherTheIncidentBeganSomeTimeBetweenThem() {
        history.occurred(Occurred.between(When.parse("2026-11-07"), When.parse("2026-11-18")))
                .records(opened());
        assessed();
        assertThat(early("2026-11-24T20:00:00Z").said())
                .contains(
                        "Nr 1 säger att händelsen började någon gång från lör 7 nov 2026 till och med ons 18 nov 2026;");
    }

    @Test
    void aLogThatWasOpenedTheSameDayLeavesItInTime() {
        history.clock("2026-11-24T02:00:00Z").records(opened());
        history.clock("2026-11-24T12:30:00Z");
        assessed();
        filedAt("2026-11-24T20:00Z");
        assertThat(early("2026-11-26T08:00:00Z").state()).isEqualTo(State.MET);
    }

    @Test
    void whenWhatWasFoundOutLaterHappenedIsNotWhenItWasKnown() {
        history.records(opened());
        int detected = history.occurred("2026-11-24T02:00Z").records(detected(Knower.OWN_STAFF));
        assessed();
        filedAt("2026-11-24T20:00Z");
        history.clock("2026-12-10T08:00:00Z");
        int found = history.occurred("2026-11-20T21:00Z").records(finding());
        DutyClock clock = early("2026-12-11T08:00:00Z");
        assertThat(clock.state()).isEqualTo(State.MET);
        assertThat(clock.begun().startedBy()).isEqualTo(detected);
        assertThat(clock.said())
                .endsWith(
                        " Nr %d gäller något som hände före dess, fre 20 nov 2026 kl. 22.00; ingen post säger när det blev känt."
                                .formatted(found));
        assertThat(clock.readings())
                .noneMatch(one -> Integer.valueOf(found).equals(one.begun().startedBy()));
    }

    @Test
    void soItIsWhereNoPostTellsOfKnowledge() {
        history.clock("2026-11-24T02:00:00Z").records(opened());
        history.clock("2026-11-24T12:30:00Z");
        assessed();
        filedAt("2026-11-24T20:00Z");
        history.clock("2026-12-10T08:00:00Z");
        int found = history.occurred("2026-11-20T21:00Z").records(finding());
        DutyClock clock = early("2026-12-11T08:00:00Z");
        assertThat(clock.state()).isEqualTo(State.MET);
        assertThat(clock.said()).contains("Nr %d gäller något som hände före dess".formatted(found));
    }

    @Test
    void whatWasFoundWasKnownAtTheLatestWhenItWasRecorded() {
        history.clock("2026-11-23T01:00:00Z").records(opened());
        int found = history.clock("2026-11-23T02:00:00Z")
                .occurred("2026-11-20T21:00Z")
                .records(finding());
        history.clock("2026-11-24T12:30:00Z");
        assessed();
        assertThat(early("2026-11-24T20:00:00Z").said())
                .contains("nr %d säger att något om angreppet var infört mån 23 nov 2026 kl. 03.00".formatted(found));
    }

    private static Event finding() {
        return new IncidentFindingNoted(Aspect.EXFILTRATION, Text.of("Data fördes ut."), null, null, null);
    }

    @Test
    void ofManyTheFirstAreNamedAndTheRestAreCounted() {
        history.records(opened());
        for (int i = 0; i < 5; i++) {
            history.occurred("2026-11-23T0%d:00Z".formatted(2 + i)).records(status(SystemStatus.ENCRYPTED));
        }
        assessed();
        assertThat(early("2026-11-24T20:00:00Z").said())
                .contains(
                        "Nr 2 säger att system blev krypterade mån 23 nov 2026 kl. 03.00, nr 3 säger att",
                        "kl. 05.00 och 2 till; ingen post säger om myndigheten själv kände till den då. Räknat från nr 2:");
    }

    @Test
    void thatNothingIsFiledIsSaidOnceAndLastHoweverManyWaysThereAreToCount() {
        history.occurred("2026-11-23T02:00Z").records(opened());
        history.occurred("2026-11-24T02:00Z").records(detected(Knower.OWN_STAFF));
        assessed();
        assertThat(early("2026-11-27T08:00:00Z").said())
                .containsOnlyOnce("något är lämnat")
                .endsWith(". Ingen post säger att något är lämnat.");
    }

    @Test
    void soIsWhatMayHaveBeenFiled() {
        history.occurred("2026-11-23T02:00Z").records(opened());
        history.occurred("2026-11-24T02:00Z").records(detected(Knower.OWN_STAFF));
        history.occurred("2026-11-24T12:00Z").records(appliesTo("Vattenbolaget"));
        history.occurred("2026-11-24T12:00Z").records(appliesTo("Energibolaget"));
        int filing = history.occurred("2026-11-24T20:00Z").records(filed("CSL.EARLY", "NCSC", null, Stage.INITIAL));
        assertThat(early("2026-11-27T08:00:00Z").said())
                .containsOnlyOnce("något är lämnat")
                .endsWith(". Om något är lämnat är osäkert, för nr %d kan gälla detta utan att säga det."
                        .formatted(filing));
    }

    @Test
    void whatMayShowItBeforeTheLawWasInForceLeavesOpenHowTheLawCounts() {
        history.records(opened());
        int seen = history.occurred("2026-01-14T10:00Z").records(status(SystemStatus.ENCRYPTED));
        assessed();
        filedAt("2026-11-24T20:00Z");
        DutyClock clock = early("2026-11-26T08:00:00Z");
        assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock.said()).contains("före lagen, som nr %d kan visa".formatted(seen));
    }

    @Test
    void whatWasLateFromTheAssessmentIsLateWhateverWasKnownBefore() {
        history.records(opened());
        history.records(status(SystemStatus.ENCRYPTED));
        history.occurred("2026-11-23T02:00Z").records(status(SystemStatus.DOWN));
        assessed();
        filedAt("2026-11-26T08:00Z");
        assertThat(early("2026-11-26T10:00:00Z").state()).isEqualTo(State.LATE);
    }

    private static Event status(SystemStatus status) {
        return new SystemStatusChanged(Scope.named("Journalen"), status, null, null, null);
    }

    private static Event detected(@Nullable Knower knower) {
        return new IncidentDetected(null, "en kollega", null, null, knower);
    }

    private static Ref ref(int post) {
        return Ref.to(post);
    }

    private static Event appliesTo(String controller) {
        return new DutyAssessed("CSL.EARLY", null, controller, Verdict.APPLIES, null, Text.of("därför"), null);
    }

    private int assessed() {
        return history.occurred("2026-11-24T12:00Z").records(applies("CSL.EARLY"));
    }

    private void filedAt(String when) {
        history.occurred(when).records(filed("CSL.EARLY", "NCSC", null, Stage.INITIAL));
    }

    private DutyClock early(String now) {
        return history.page(new DutyBoard(), History.readAt(now)).duties().stream()
                .filter(duty -> duty.regime().equals("CSL.EARLY"))
                .findFirst()
                .orElseThrow()
                .clock();
    }
}
