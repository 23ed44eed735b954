package se.stabsliggaren.projection.openpoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceNoted;
import se.stabsliggaren.event.DecisionEvent.DecisionConfirmed;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.MeetingEvent.MinutesApproved;
import se.stabsliggaren.event.Reach;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.SystemEvent.RoutineContinued;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.TaskEvent.TaskDone;

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
        assertThat(news.subjects()).containsExactly("lönesystemet");
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
    void anOperationThatIsHitIsNewsOfItWhateverItsCapitals() {
        assertThat(News.of(new ConsequenceNoted("Hemtjänsten", null, null, null, null, null))
                        .subjects())
                .containsExactly("hemtjänsten");
    }

    @Test
    void whatSpeaksOfPostsIsNoNews() {
        assertThat(List.of(new TaskDone(EARLIER, null), new MinutesApproved(EARLIER, null, null)))
                .extracting(event -> News.of((Event) event))
                .containsOnly(nothing());
    }

    private static News nothing() {
        return new News(List.of(), List.of(), List.of());
    }
}
