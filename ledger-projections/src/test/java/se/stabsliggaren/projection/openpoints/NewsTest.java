package se.stabsliggaren.projection.openpoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.event.BreachEvent.BreachClosed;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceChanged;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceEnded;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceNoted;
import se.stabsliggaren.event.CostEvent.CostNoted;
import se.stabsliggaren.event.CostEvent.CostState;
import se.stabsliggaren.event.DecisionEvent.DecisionCarriedOut;
import se.stabsliggaren.event.DecisionEvent.DecisionConfirmed;
import se.stabsliggaren.event.DecisionEvent.DecisionExtended;
import se.stabsliggaren.event.DecisionEvent.DecisionRefrained;
import se.stabsliggaren.event.DecisionEvent.DecisionReplaced;
import se.stabsliggaren.event.DecisionEvent.DecisionReported;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.EvaluationEvent.LessonNoted;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.GovernanceEvent.GovernancePrepared;
import se.stabsliggaren.event.MeetingEvent.MinutesApproved;
import se.stabsliggaren.event.MessageEvent.MessagePassedOn;
import se.stabsliggaren.event.QuestionEvent.QuestionAnswered;
import se.stabsliggaren.event.Reach;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RequestEvent.Answer;
import se.stabsliggaren.event.RequestEvent.RequestAnswered;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.SecrecyEvent.SecrecyUnmarked;
import se.stabsliggaren.event.SystemEvent.CredentialRoundFinished;
import se.stabsliggaren.event.SystemEvent.CredentialRoundProgressed;
import se.stabsliggaren.event.SystemEvent.RoutineContinued;
import se.stabsliggaren.event.SystemEvent.RoutineEnded;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.TaskEvent.TaskDone;
import se.stabsliggaren.event.Text;

/** A text grows old by what is new, and not by what is said about posts or by what is as before. */
class NewsTest {

    private static final Ref EARLIER = Ref.to(4);

    @Test
    void thatADecisionWasRevokedIsNews() {
        assertThat(News.of(new DecisionRevoked(EARLIER, null, null, null)).about())
                .containsExactly(EARLIER);
    }

    @Test
    void thatADecisionWasReadBackIsNoNews() {
        assertThat(News.of(new DecisionConfirmed(EARLIER, null))).isEqualTo(nothing());
    }

    @Test
    void aNewStatusIsNewsOfItsSystemsByNumberAndByName() {
        Scope scope = new Scope(Reach.GROUP, List.of(EARLIER), List.of("Lönesystemet"));
        News news = News.of(new SystemStatusChanged(scope, SystemStatus.DOWN, null, null, null));
        assertThat(news.systems()).containsExactly(EARLIER);
        assertThat(news.subjects()).containsExactly("Lönesystemet");
    }

    @Test
    void aStatusOfEverythingIsNewsOfAllSystems() {
        News news = News.of(new SystemStatusChanged(Scope.everything(), SystemStatus.DOWN, null, null, null));
        assertThat(news.subjects()).containsExactly("alla system");
    }

    @Test
    void thatItIsStillSoIsNoNews() {
        assertThat(News.of(new SystemStatusChanged(Scope.everything(), SystemStatus.DOWN, true, null, EARLIER)))
                .isEqualTo(nothing());
        assertThat(News.of(new RoutineContinued(EARLIER, null))).isEqualTo(nothing());
    }

    @Test
    void anOperationThatIsHitIsNewsOfIt() {
        assertThat(News.of(new ConsequenceNoted("Hemtjänsten", null, null, null, null, null))
                        .subjects())
                .containsExactly("Hemtjänsten");
    }

    @Test
    void whatSpeaksOfPostsIsNoNews() {
        assertThat(List.of(new TaskDone(EARLIER, null), new MinutesApproved(EARLIER, null, null)))
                .extracting(event -> News.of((Event) event))
                .containsOnly(nothing());
    }

    static Stream<Event> news() {
        Text text = Text.of("ett");
        return Stream.of(
                new ConsequenceChanged(EARLIER, text, null, null),
                new ConsequenceEnded(EARLIER, null),
                new DecisionExtended(EARLIER, null, null, null, null),
                new DecisionCarriedOut(EARLIER, null, null),
                new DecisionTaken(
                        null, text, null, List.of(), null, null, null, null, List.of(), null, List.of(EARLIER)),
                new DecisionRefrained(null, text, null, null, null, null, List.of(EARLIER)),
                new RoutineEnded(EARLIER, null),
                new CredentialRoundProgressed(EARLIER, 60, null),
                new CredentialRoundFinished(EARLIER, null),
                new BreachClosed(EARLIER, null),
                new GovernancePrepared(EARLIER, text));
    }

    @ParameterizedTest
    @MethodSource("news")
    void whatTellsOfTheWorldIsNewsOfWhatItSpeaksOf(Event event) {
        assertThat(News.of(event)).isEqualTo(new News(List.of(EARLIER), List.of(), List.of()));
    }

    static Stream<Event> none() {
        Text text = Text.of("ett");
        return Stream.of(
                new DecisionReported(EARLIER, "nämnden", null),
                new QuestionAnswered(EARLIER, text, null),
                new DelayExplained(EARLIER, text),
                new MessagePassedOn(EARLIER, null, "rektorn", null),
                new CostNoted(text, CostState.ORDERED, null, null, null, EARLIER),
                new RequestAnswered(EARLIER, Answer.FULLY, List.of(), null),
                new SecrecyUnmarked(EARLIER, null),
                new LessonNoted(null, text, List.of(EARLIER)),
                new PostWithdrawn(EARLIER, text));
    }

    @ParameterizedTest
    @MethodSource("none")
    void whatTellsOfPostsPeopleOrPaperIsNoNews(Event event) {
        assertThat(News.of(event)).isEqualTo(nothing());
    }

    @Test
    void aReplacementIsNewsOfBothDecisions() {
        assertThat(News.of(new DecisionReplaced(EARLIER, Ref.to(8), null)).about())
                .containsExactlyInAnyOrder(EARLIER, Ref.to(8));
    }

    @Test
    void aNewStatusIsNewsOfTheDecisionItFollows() {
        assertThat(News.of(new SystemStatusChanged(Scope.everything(), SystemStatus.DOWN, false, null, EARLIER))
                        .about())
                .contains(EARLIER);
    }

    private static News nothing() {
        return new News(List.of(), List.of(), List.of());
    }
}
