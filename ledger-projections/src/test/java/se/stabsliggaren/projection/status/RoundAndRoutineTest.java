package se.stabsliggaren.projection.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.SystemEvent.CredentialRoundFinished;
import se.stabsliggaren.event.SystemEvent.CredentialRoundProgressed;
import se.stabsliggaren.event.SystemEvent.CredentialRoundStarted;
import se.stabsliggaren.event.SystemEvent.RoutineBegun;
import se.stabsliggaren.event.SystemEvent.RoutineContinued;
import se.stabsliggaren.event.SystemEvent.RoutineEnded;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.status.StatusPage.Round;
import se.stabsliggaren.projection.status.StatusPage.Routine;
import se.stabsliggaren.projection.text.Part;

/** How far a credential round has come, and which manual routines are in use. */
class RoundAndRoutineTest {

    private final History history = new History();

    @Nested
    class WhenPasswordsAreChanged {

        private final int started = history.records(new CredentialRoundStarted(
                Scope.named("katalogen"), "vården", When.parse("2024-11-11"), Text.of("alla konton")));

        @Test
        void beforeAnyProgressItSaysNoNumber() {
            assertThat(round()).satisfies(round -> {
                assertThat(round.number()).isEqualTo(started);
                assertThat(Part.plain(round.line())).isEqualTo("Lösenordsbyte, vården, i katalogen: alla konton");
                assertThat(round.percent()).isNull();
                assertThat(round.text()).isNull();
                assertThat(round.progressed()).isNull();
                assertThat(round.finished()).isFalse();
                assertThat(round.due()).isEqualTo(When.parse("2024-11-11"));
                assertThat(round.since().post()).isEqualTo(started);
            });
        }

        @Test
        void theLatestProgressCountsAndWhatIsKeyedLateDoesNot() {
            int late = progressed("2024-11-08", 60, "sextio");
            progressed("2024-11-07", 30, "trettio");
            assertThat(round().percent()).isEqualTo(60);
            assertThat(round().text()).isEqualTo(Text.of("sextio"));
            assertThat(round().progressed().post()).isEqualTo(late);
        }

        @Test
        void finishedItSaysWhomItDidNotReachAndKeepsItsNumber() {
            progressed("2024-11-08", 90, "nittio");
            int finished = history.records(new CredentialRoundFinished(Ref.to(started), Text.of("sjukskrivna")));
            assertThat(round().text()).isEqualTo(Text.of("sjukskrivna"));
            assertThat(round().percent()).isEqualTo(90);
            assertThat(round().progressed().post()).isEqualTo(finished);
        }

        @Test
        void finishedWithoutExceptionsItSaysNoneThoughItsProgressHadWords() {
            progressed("2024-11-08", 90, "nittio");
            history.records(new CredentialRoundFinished(Ref.to(started), null));
            assertThat(round().text()).isNull();
        }

        @Test
        void itIsLateFromTheEndOfItsDay() {
            assertThat(roundAt("2024-11-11T22:59:59Z").overdue()).isFalse();
            assertThat(roundAt("2024-11-11T23:00:00Z").overdue()).isTrue();
        }

        @Test
        void aFinishThatIsToComeLeavesItLate() {
            history.occurred("2024-11-30").records(new CredentialRoundFinished(Ref.to(started), null));
            assertThat(roundAt("2024-11-20T11:00:00Z").finished()).isFalse();
            assertThat(roundAt("2024-11-20T11:00:00Z").overdue()).isTrue();
        }

        private int progressed(String day, int percent, String text) {
            return history.occurred(day)
                    .records(new CredentialRoundProgressed(Ref.to(started), percent, Text.of(text)));
        }
    }

    @Test
    void withoutADayItIsNeverLate() {
        history.records(new CredentialRoundStarted(null, null, null, null));
        assertThat(roundAt("2034-11-20T11:00:00Z").overdue()).isFalse();
    }

    @Test
    void aRoutineSaysWhatItStandsInForAndHowItBegan() {
        int begun = history.records(new RoutineBegun("kansliet", Text.of("på papper"), Scope.named("diariet")));
        Routine routine = routines("2024-11-20T11:00:00Z").getFirst();
        assertThat(routine.number()).isEqualTo(begun);
        assertThat(routine.operation()).isEqualTo("kansliet");
        assertThat(routine.text()).isEqualTo(Text.of("på papper"));
        assertThat(Part.plain(routine.insteadOf())).isEqualTo("diariet");
        assertThat(routine.since().post()).isEqualTo(begun);
        assertThat(routine.stillSo()).isNull();
        assertThat(routine.perhapsOver()).isNull();
    }

    @Test
    void aRoutineWhoseEndMayNotHaveComeIsInUseAndSaysSo() {
        int begun = history.records(new RoutineBegun("kansliet", Text.of("på papper"), null));
        int other = history.records(new RoutineBegun("skolan", Text.of("på papper"), null));
        int ended = history.occurred("2024-11-22").records(new RoutineEnded(Ref.to(begun), null));
        assertThat(routines("2024-11-20T11:00:00Z"))
                .extracting(Routine::number, Routine::perhapsOver)
                .containsExactly(tuple(begun, ended), tuple(other, null));
        assertThat(routines("2024-11-22T11:00:00Z")).extracting(Routine::number).containsExactly(begun, other);
        assertThat(routines("2024-11-22T23:00:00Z")).extracting(Routine::number).containsExactly(other);
    }

    @Test
    void whatIsSaidOfACorrectedRoutineIsSaidOfTheRoutine() {
        int begun = history.records(new RoutineBegun("kansliet", Text.of("på papper"), null));
        int corrected = history.correcting(begun, "fel").records(new RoutineBegun("skolan", Text.of("x"), null));
        int still = history.records(new RoutineContinued(Ref.to(corrected), null));
        assertThat(routines("2024-11-20T11:00:00Z").getFirst().stillSo().post()).isEqualTo(still);
        history.records(new RoutineEnded(Ref.to(begun), null));
        assertThat(routines("2024-11-20T11:00:00Z")).isEmpty();
    }

    private Round round() {
        return roundAt("2024-11-10T11:00:00Z");
    }

    private Round roundAt(String now) {
        return history.page(new Status(), History.readAt(now)).rounds().getFirst();
    }

    private List<Routine> routines(String now) {
        return history.page(new Status(), History.readAt(now)).routines();
    }
}
