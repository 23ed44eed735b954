package se.stabsliggaren.projection.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceEnded;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceNoted;
import se.stabsliggaren.event.DecisionEvent.DecisionCarriedOut;
import se.stabsliggaren.event.DecisionEvent.DecisionConfirmed;
import se.stabsliggaren.event.DecisionEvent.DecisionExtended;
import se.stabsliggaren.event.DecisionEvent.DecisionRefrained;
import se.stabsliggaren.event.DecisionEvent.DecisionReplaced;
import se.stabsliggaren.event.DecisionEvent.DecisionReported;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.DocumentEvent.DocumentRegistered;
import se.stabsliggaren.event.DocumentEvent.Movement;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.EvaluationEvent.EvaluationFindingNoted;
import se.stabsliggaren.event.EvaluationEvent.LessonNoted;
import se.stabsliggaren.event.EvaluationEvent.RecommendationMade;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.GovernanceEvent.ObligationAhead;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.MeetingEvent.MeetingHeld;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.RecordEvent.SheetIssued;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RequestEvent.RequestReceived;
import se.stabsliggaren.event.SituationEvent.SituationReported;
import se.stabsliggaren.event.StaffEvent.StaffActivated;
import se.stabsliggaren.event.SystemEvent.CredentialRoundStarted;
import se.stabsliggaren.event.SystemEvent.RoutineBegun;
import se.stabsliggaren.event.SystemEvent.WorkMode;
import se.stabsliggaren.event.SystemEvent.WorkModeChanged;
import se.stabsliggaren.event.TaskEvent.TaskDone;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.text.Part;

/** What others call the matter that a post begins; all else has its number alone. */
class NamesOfMattersTest {

    private static final Text SAID = Text.of("Ring bolaget nu.");

    static Stream<Arguments> named() {
        return Stream.of(
                arguments(new BreachSuspected(SAID, List.of(), null), "”Ring bolaget nu”"),
                arguments(new ConsequenceNoted("hemtjänst", SAID, null, null, null, null), "hemtjänst"),
                arguments(new DecisionRefrained(null, SAID, null, null, null, null, List.of()), "”Ring bolaget nu”"),
                arguments(new DocumentRegistered(Movement.SENT, null, null, SAID, null, null), "”Ring bolaget nu”"),
                arguments(new DutyFiled(null, "IMY", null, Stage.INITIAL, null, null, null, null), "anmälan till IMY"),
                arguments(new EvaluationFindingNoted(null, SAID, List.of()), "”Ring bolaget nu”"),
                arguments(new LessonNoted(null, SAID, List.of()), "”Ring bolaget nu”"),
                arguments(new RecommendationMade(SAID, null, null, List.of()), "”Ring bolaget nu”"),
                arguments(new ObligationAhead(SAID, null, null), "”Ring bolaget nu”"),
                arguments(
                        new MeetingHeld(6, "ledningsmöte", null, List.of(), List.of(), List.of(), null),
                        "ledningsmöte 6"),
                arguments(new MeetingHeld(null, null, null, List.of(), List.of(), List.of(), null), "stabsmöte"),
                arguments(
                        new MessageIssued(null, SAID, List.of(), List.of(), null, List.of(), null, null),
                        "”Ring bolaget nu”"),
                arguments(new RequestReceived(SAID, null, null), "”Ring bolaget nu”"),
                arguments(new RoutineBegun("kansliet", SAID, null), "kansliet"),
                arguments(new RoutineBegun(null, SAID, null), "”Ring bolaget nu”"),
                arguments(new CredentialRoundStarted(null, "vården", null, SAID), "vården"),
                arguments(new CredentialRoundStarted(null, null, null, SAID), ""));
    }

    @ParameterizedTest
    @MethodSource("named")
    void aMatterIsCalledAsPeopleCallIt(Event event, String name) {
        assertThat(Part.plain(Sentences.name(event))).isEqualTo(name);
    }

    static Stream<Event> nameless() {
        return Stream.of(
                new BecameAware(null, List.of(), null, null),
                new ConsequenceEnded(Ref.to(4), SAID),
                new DecisionRevoked(Ref.to(4), null, null, SAID),
                new IncidentOpened("Exempelby", false, SAID, null),
                new NoteWritten(SAID, null, null),
                new StaffActivated(SAID, "brandstationen"),
                new SituationReported("3", List.of(), SAID, null, null, null),
                new WorkModeChanged(WorkMode.NORMAL, "vården", SAID),
                new TaskDone(Ref.to(4), SAID),
                new SheetIssued("B-07", null, null));
    }

    @ParameterizedTest
    @MethodSource("nameless")
    void whatBeginsNoMatterHasNoName(Event event) {
        assertThat(Sentences.name(event)).isEmpty();
    }

    static Stream<Event> decided() {
        return Stream.of(
                new DecisionTaken(null, SAID, null, List.of(), null, null, null, null, List.of(), null, List.of()),
                new DecisionRefrained(null, SAID, null, null, null, null, List.of()));
    }

    static Stream<Event> aboutADecision() {
        return Stream.of(
                new DecisionConfirmed(Ref.to(4), null),
                new DecisionExtended(Ref.to(4), null, null, null, null),
                new DecisionReplaced(Ref.to(4), Ref.to(5), null),
                new DecisionRevoked(Ref.to(4), null, null, null),
                new DecisionCarriedOut(Ref.to(4), null, null),
                new DecisionReported(Ref.to(4), "socialnämnden", null));
    }

    @ParameterizedTest
    @MethodSource("decided")
    void whatWasDecidedIsNumberedAsADecision(Event event) {
        assertThat(Sentences.number(event, 7)).isEqualTo("beslut 7");
    }

    @ParameterizedTest
    @MethodSource("aboutADecision")
    void whatBecameOfADecisionIsNumberedByItsPost(Event event) {
        assertThat(Sentences.number(event, 7)).isEqualTo("nr 7");
        assertThat(Sentences.corrected(event, 7, 9)).isEqualTo("nr 7, rättad i nr 9");
    }

    @Test
    void onlyADecisionIsNumberedAsOne() {
        assertThat(Sentences.number(new TaskDone(Ref.to(4), null), 7)).isEqualTo("nr 7");
        assertThat(Sentences.name(new DecisionTaken(
                        null, SAID, null, List.of(), null, null, null, null, List.of(), null, List.of())))
                .isNotEmpty();
    }
}
