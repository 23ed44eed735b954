package se.stabsliggaren.projection.openpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.MessageEvent.Side;
import se.stabsliggaren.event.MessageEvent.UpdatePromised;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.SituationEvent.SituationReported;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Due;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Promise;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Promise.State;
import se.stabsliggaren.projection.text.Part;

/** What was promised, and whether it came in time. */
class PromisesTest {

    private static final String NOV_8 = "2024-11-08T12:00:00Z";

    private final History history = new History().clock("2024-11-06T12:00:00Z");

    @Test
    void theOverdueComeFirstThenTheOpenThenTheKept() {
        int kept = promised("2024-11-07");
        int open = promised("2024-11-20");
        int late = promised("2024-11-07T15:00Z");
        int later = promised("2024-11-07T16:00Z");
        keeps(kept, "2024-11-06T13:00Z");
        assertThat(promises(NOV_8))
                .extracting(promise -> promise.point().number(), Promise::state)
                .containsExactly(
                        tuple(late, State.OVERDUE),
                        tuple(later, State.OVERDUE),
                        tuple(open, State.OPEN),
                        tuple(kept, State.KEPT));
    }

    @Test
    void theFirstMessageThatKeepsItKeepsIt() {
        int promised = promised("2024-11-07");
        int first = keeps(promised, "2024-11-06T13:00Z");
        keeps(promised, "2024-11-08T11:00Z");
        assertThat(promises(NOV_8)).extracting(Promise::keptIn).containsExactly(first);
    }

    @Test
    void aKeptPromiseWaitsForNothingHoweverLateItWas() {
        int promised = promised("2024-11-07T15:00Z");
        keeps(promised, "2024-11-07T17:00Z");
        Promise promise = promises(NOV_8).getFirst();
        assertThat(promise.state()).isEqualTo(State.KEPT_LATE);
        assertThat(promise.point().due())
                .isEqualTo(new Due(When.parse("2024-11-07T15:00Z"), "tors 7 nov kl. 16.00", false, null));
        assertThat(Part.plain(promise.point().line())).isEqualTo("nytt besked till media");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-07, 2024-11-07T22:59Z, KEPT",
        "2024-11-07, 2024-11-07T23:00Z, KEPT_LATE",
        "2024-11-07T15:00Z, 2024-11-07T15:00Z, KEPT",
        "2024-11-07T15:00Z, 2024-11-07T15:01Z, KEPT_LATE",
        "2024-11-07T15:00Z, 2024-11-07, KEPT"
    })
    void itIsLateOnlyIfItSurelyCameAfterItsTime(String due, String came, State state) {
        int promised = promised(due);
        keeps(promised, came);
        assertThat(promises(NOV_8)).extracting(Promise::state).containsExactly(state);
    }

    @Test
    void whatCameNobodyKnowsWhenIsNotCalledLate() {
        int promised = promised("2024-11-07");
        history.occurred(Occurred.isUnknown()).records(message(promised));
        assertThat(promises(NOV_8)).extracting(Promise::state).containsExactly(State.KEPT);
    }

    @Test
    void aMessageWhoseSpellingWasCorrectedCameWhenItCame() {
        int promised = promised("2024-11-07");
        int message = keeps(promised, "2024-11-06T13:00Z");
        keeps(promised, "2024-11-08T11:00Z");
        int corrected = history.clock("2024-11-08T11:30:00Z")
                .correcting(message, "felstavat")
                .records(message(promised));
        assertThat(promises(NOV_8))
                .extracting(Promise::state, Promise::keptIn)
                .containsExactly(tuple(State.KEPT, corrected));
    }

    @Test
    void aWithdrawnMessageKeepsNothing() {
        int promised = promised("2024-11-07");
        int message = keeps(promised, "2024-11-06T13:00Z");
        history.records(new PostWithdrawn(Ref.to(message), Text.of("gick aldrig ut")));
        assertThat(promises(NOV_8)).extracting(Promise::state).containsExactly(State.OVERDUE);
    }

    @Test
    void aPictureForNobodyInParticularIsFollowedByAnyPicture() {
        int first = history.records(picture(List.of(), "2024-11-07"));
        int next = history.records(picture(List.of("polisen"), null));
        assertThat(promises(NOV_8))
                .extracting(promise -> promise.point().number(), Promise::state, Promise::keptIn)
                .containsExactly(tuple(first, State.KEPT, next));
    }

    @Test
    void ofSeveralReadersTheFirstPictureForAnyOfThemCounts() {
        history.records(picture(List.of("polisen", "länsstyrelsen"), "2024-11-07"));
        int next = history.records(picture(List.of("Länsstyrelsen "), null));
        history.records(picture(List.of("polisen"), null));
        assertThat(promises(NOV_8)).extracting(Promise::keptIn).containsExactly(next);
    }

    @Test
    void anEarlierPictureKeepsNoPromise() {
        history.records(picture(List.of("polisen"), null));
        int promised = history.records(picture(List.of("polisen"), "2024-11-07"));
        assertThat(promises(NOV_8))
                .extracting(promise -> promise.point().number(), Promise::state)
                .containsExactly(tuple(promised, State.OVERDUE));
    }

    @Test
    void aSpellingCorrectedAfterTheNextPictureOpensNothing() {
        int first = history.records(picture(List.of("polisen"), "2024-11-07"));
        int next = history.records(picture(List.of("polisen"), null));
        history.correcting(first, "felstavat").records(picture(List.of("polisen"), "2024-11-07"));
        assertThat(promises(NOV_8))
                .extracting(Promise::state, Promise::keptIn)
                .containsExactly(tuple(State.KEPT, next));
    }

    @Test
    void aSpellingCorrectedInAnEarlierPictureKeepsNothing() {
        int earlier = history.records(picture(List.of("polisen"), null));
        history.records(picture(List.of("polisen"), "2024-11-07"));
        history.correcting(earlier, "felstavat").records(picture(List.of("polisen"), null));
        assertThat(promises(NOV_8)).extracting(Promise::state).containsExactly(State.OVERDUE);
    }

    private int promised(String due) {
        return history.records(new UpdatePromised("media", When.parse(due), null));
    }

    private int keeps(int promise, String came) {
        return history.occurred(came).records(message(promise));
    }

    private static MessageIssued message(int promise) {
        return new MessageIssued(
                Side.EXTERNAL,
                Text.of("Webben är nere."),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                Ref.to(promise));
    }

    private static SituationReported picture(List<String> readers, @Nullable String next) {
        return new SituationReported(
                null, readers, Text.of("Allt nere."), null, null, next == null ? null : When.parse(next));
    }

    private List<Promise> promises(String now) {
        return history.page(new OpenPoints(), History.readAt(now)).promises();
    }
}
