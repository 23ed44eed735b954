package se.stabsliggaren.ledger;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.stabsliggaren.event.RemarkKind.BEFORE_WHAT_IT_FOLLOWS;
import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceEnded;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceNoted;
import se.stabsliggaren.event.DecisionEvent.DecisionExtended;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.DutyEvent.Course;
import se.stabsliggaren.event.DutyEvent.CourseNoted;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.EvaluationEvent.FollowedUp;
import se.stabsliggaren.event.EvaluationEvent.LessonNoted;
import se.stabsliggaren.event.EvaluationEvent.Progress;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent.ThreatMade;
import se.stabsliggaren.event.IncidentEvent.ThreatOutcome;
import se.stabsliggaren.event.IncidentEvent.ThreatOutcomeNoted;
import se.stabsliggaren.event.Mandate;
import se.stabsliggaren.event.MandateKind;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.QuestionEvent.QuestionAnswered;
import se.stabsliggaren.event.QuestionEvent.QuestionAsked;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RequestEvent.Answer;
import se.stabsliggaren.event.RequestEvent.RequestAnswered;
import se.stabsliggaren.event.RequestEvent.RequestAssessed;
import se.stabsliggaren.event.RequestEvent.RequestReceived;
import se.stabsliggaren.event.SystemEvent.CredentialRoundFinished;
import se.stabsliggaren.event.SystemEvent.CredentialRoundStarted;
import se.stabsliggaren.event.SystemEvent.RoutineBegun;
import se.stabsliggaren.event.SystemEvent.RoutineEnded;
import se.stabsliggaren.event.TaskEvent.TaskDone;
import se.stabsliggaren.event.TaskEvent.TaskDropped;
import se.stabsliggaren.event.TaskEvent.TaskGiven;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.event.When;

/** What follows cannot have been before what it follows. */
class SequelsTest {

    @Test
    void aDecisionIsNotExtendedBeforeItWasTaken() {
        incident()
                .given(taken(at("2024-11-05")))
                .when(extended(between("2024-11-02", "2024-11-04")))
                .isRemarked(BEFORE_WHAT_IT_FOLLOWS, FIRST);
    }

    @Test
    void timesThatCanBeInOrderAreNotRemarked() {
        incident()
                .given(taken(at("2024-11-05")))
                .when(extended(at("2024-11-05")))
                .isRecorded();
        incident()
                .given(taken(at("2024-11-05")))
                .when(extended(between("2024-11-02", "2024-11-05")))
                .isRecorded();
        incident()
                .given(taken(at("2024-11-05")))
                .when(extended(Occurred.isUnknown()))
                .isRecorded();
        incident()
                .given(taken(at("2024-11-05")))
                .when(extended(between("2024-11-02", null)))
                .isRecorded();
    }

    @Test
    void aTimeThatNobodySaidIsHeldAgainstNothing() {
        incident().given(taken(null)).when(extended(at("2024-11-04"))).isRecorded();
        incident().given(taken(at("2024-11-05"))).when(extended(null)).isRecorded();
    }

    @Test
    void nobodyIsAwareOfABreachBeforeItIsSuspected() {
        incident()
                .given(suspected(at("2024-11-05"), null))
                .when(aware(at("2024-11-04")))
                .isRemarked(BEFORE_WHAT_IT_FOLLOWS, FIRST);
        incident()
                .given(suspected(at("2024-11-05"), When.parse("2024-11-03")))
                .when(aware(at("2024-11-04")))
                .isRecorded();
    }

    @ParameterizedTest
    @MethodSource("sequels")
    void nothingComesBeforeWhatItFollows(Event first, Event then) {
        incident()
                .given(at(at("2024-11-05"), Draft.of(first)))
                .when(at(at("2024-11-04"), Draft.of(then)))
                .isRemarked(BEFORE_WHAT_IT_FOLLOWS, FIRST);
    }

    private static Stream<Arguments> sequels() {
        Ref first = Ref.to(FIRST);
        Text text = Text.of("så");
        return Stream.of(
                arguments(new TaskGiven(text, "drift", null, null, null), new TaskDone(first, null)),
                arguments(new TaskGiven(text, "drift", null, null, null), new TaskDropped(first, null)),
                arguments(new QuestionAsked(text, null, null, null), new QuestionAnswered(first, text, null)),
                arguments(new RequestReceived(text, null, null), new RequestAssessed(first, List.of(), null, null)),
                arguments(
                        new RequestReceived(text, null, null),
                        new RequestAnswered(first, Answer.FULLY, List.of(), null)),
                arguments(noted(null), new ConsequenceEnded(first, null)),
                arguments(
                        new DutyFiled("SAPO", "Säpo", null, Stage.INITIAL, null, null, null, null),
                        new CourseNoted(first, Course.CLOSED, null)),
                arguments(
                        new ThreatMade(null, null, null, text, null, null, null),
                        new ThreatOutcomeNoted(first, ThreatOutcome.CARRIED_OUT, null)),
                arguments(new RoutineBegun(null, text, null), new RoutineEnded(first, null)),
                arguments(new CredentialRoundStarted(null, null, null, null), new CredentialRoundFinished(first, null)),
                arguments(new LessonNoted(null, text, List.of()), new FollowedUp(first, Progress.DONE, null)));
    }

    @Test
    void aConsequenceThatHeldBeforeItWasNotedCanEndBeforeThat() {
        Validity since = new Validity(When.parse("2024-11-03"), null, null);
        incident()
                .given(at(at("2024-11-05"), Draft.of(noted(since))))
                .when(at(at("2024-11-04"), Draft.of(new ConsequenceEnded(Ref.to(FIRST), null))))
                .isRecorded();
    }

    private static ConsequenceNoted noted(@Nullable Validity holds) {
        return new ConsequenceNoted("hemtjänst", null, null, null, null, holds);
    }

    private static Draft taken(@Nullable Occurred when) {
        return at(
                when,
                Draft.of(new DecisionTaken(
                        null,
                        Text.of("Stäng nätet."),
                        null,
                        List.of(),
                        Person.of("Testa Testlund"),
                        new Mandate(MandateKind.LINE, null, null),
                        null,
                        null,
                        List.of(),
                        null,
                        List.of())));
    }

    private static Draft extended(@Nullable Occurred when) {
        return at(when, Draft.of(new DecisionExtended(Ref.to(FIRST), null, null, null, null)));
    }

    private static Draft suspected(Occurred when, @Nullable When detected) {
        return at(when, Draft.of(new BreachSuspected(Text.of("Läcka."), List.of("skolan"), detected)));
    }

    private static Draft aware(Occurred when) {
        return at(when, Draft.of(new BecameAware(Ref.to(FIRST), List.of(), Person.of("Testa Testlund"), null)));
    }

    private static Draft at(@Nullable Occurred when, Draft draft) {
        return when == null ? draft : draft.withOccurred(when);
    }

    private static Occurred at(String when) {
        return Occurred.at(When.parse(when));
    }

    private static Occurred between(String from, @Nullable String to) {
        return Occurred.between(When.parse(from), to == null ? null : When.parse(to));
    }
}
