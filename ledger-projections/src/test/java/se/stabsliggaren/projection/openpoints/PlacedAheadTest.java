package se.stabsliggaren.projection.openpoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.ContactEvent.ContactMade;
import se.stabsliggaren.event.ContactEvent.Outcome;
import se.stabsliggaren.event.EvaluationEvent.FollowedUp;
import se.stabsliggaren.event.EvaluationEvent.Progress;
import se.stabsliggaren.event.EvaluationEvent.RecommendationMade;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.MessageEvent.Side;
import se.stabsliggaren.event.MessageEvent.UpdatePromised;
import se.stabsliggaren.event.Passage;
import se.stabsliggaren.event.QuestionEvent.QuestionAnswered;
import se.stabsliggaren.event.QuestionEvent.QuestionAsked;
import se.stabsliggaren.event.RecordEvent.SheetAccounted;
import se.stabsliggaren.event.RecordEvent.SheetIssued;
import se.stabsliggaren.event.RecordEvent.SheetOutcome;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RequestEvent.Answer;
import se.stabsliggaren.event.RequestEvent.RequestAnswered;
import se.stabsliggaren.event.RequestEvent.RequestReceived;
import se.stabsliggaren.event.SituationEvent.SituationReported;
import se.stabsliggaren.event.TaskEvent.TaskDone;
import se.stabsliggaren.event.TaskEvent.TaskDropped;
import se.stabsliggaren.event.TaskEvent.TaskGiven;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Promise;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Promise.State;

/** What is recorded as done at a time that is to come leaves its point open until that has certainly come. */
class PlacedAheadTest {

    private static final Ref OPENED = Ref.to(1);

    private final History history = new History().clock("2024-11-06T12:00:00Z");

    @Test
    void anAnswer() {
        opened(new QuestionAsked(Text.of("Läckte något?"), null, null, null));
        ahead(new QuestionAnswered(OPENED, Text.of("Nej."), null));
        assertThat(before().questions()).hasSize(1);
        assertThat(then().questions()).isEmpty();
    }

    @Test
    void whileItsDayLastsNobodyCanTellWhetherItCame() {
        opened(new QuestionAsked(Text.of("Läckte något?"), null, null, null));
        ahead(new QuestionAnswered(OPENED, Text.of("Nej."), null));
        assertThat(history.page(new OpenPoints(), History.readAt("2024-11-12T22:59:59Z"))
                        .questions())
                .hasSize(1);
    }

    @Test
    void aTaskThatIsDoneOrDropped() {
        opened(new TaskGiven(Text.of("Ring"), null, null, null, null));
        ahead(new TaskDone(OPENED, null));
        ahead(new TaskDropped(OPENED, null));
        assertThat(before().tasks()).hasSize(1);
        assertThat(then().tasks()).isEmpty();
    }

    @Test
    void anAnswerToARequest() {
        opened(new RequestReceived(Text.of("Loggarna"), null, null));
        ahead(new RequestAnswered(OPENED, Answer.FULLY, List.of(), null));
        assertThat(before().awaited().requests()).hasSize(1);
        assertThat(then().awaited().requests()).isEmpty();
    }

    @Test
    void aMessageThatKeepsAPromise() {
        opened(new UpdatePromised("media", When.parse("2024-11-08"), null));
        ahead(new MessageIssued(Side.EXTERNAL, Text.of("Nere."), List.of(), List.of(), null, List.of(), null, OPENED));
        assertThat(before().promises()).extracting(Promise::state).containsExactly(State.OPEN);
        assertThat(then().promises()).extracting(Promise::state).containsExactly(State.KEPT_LATE);
    }

    @Test
    void aPictureThatKeepsTheLastOnesPromise() {
        opened(new SituationReported(null, List.of(), Text.of("Nere."), null, null, When.parse("2024-11-13")));
        ahead(new SituationReported(null, List.of(), Text.of("Uppe."), null, null, null));
        assertThat(before().promises()).extracting(Promise::state).containsExactly(State.OPEN);
        assertThat(then().promises()).extracting(Promise::state).containsExactly(State.KEPT);
    }

    @Test
    void aFollowUp() {
        opened(new RecommendationMade(Text.of("Öva"), "kansliet", When.parse("2024-11-05"), List.of()));
        ahead(new FollowedUp(OPENED, Progress.DONE, null));
        assertThat(before().awaited().lateRecommendations()).hasSize(1);
        assertThat(then().awaited().lateRecommendations()).isEmpty();
    }

    @Test
    void aSheetThatComesBack() {
        opened(new SheetIssued("B-07", null, null));
        ahead(new SheetAccounted("B-07", SheetOutcome.USED, null));
        assertThat(before().sheets()).hasSize(1);
        assertThat(then().sheets()).isEmpty();
    }

    @Test
    void aCallThatReachesWhoWasToBeCalledBack() {
        opened(call(Outcome.CALL_BACK));
        ahead(call(Outcome.REACHED));
        assertThat(before().callBacks()).hasSize(1);
        assertThat(then().callBacks()).isEmpty();
    }

    private static ContactMade call(Outcome outcome) {
        return new ContactMade(Passage.GIVEN, "Driftbolaget", null, null, outcome, null, null, null);
    }

    private void opened(Event event) {
        assertThat(history.records(event)).isEqualTo(OPENED.post());
    }

    private void ahead(Event event) {
        history.occurred("2024-11-12").records(event);
    }

    private OpenPointsPage before() {
        return history.page(new OpenPoints(), History.readAt("2024-11-07T11:00:00Z"));
    }

    private OpenPointsPage then() {
        return history.page(new OpenPoints(), History.readAt("2024-11-12T23:00:00Z"));
    }
}
