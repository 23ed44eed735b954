package se.stabsliggaren.ledger;

import static se.stabsliggaren.event.RemarkKind.ABOUT_ANOTHER_KIND;
import static se.stabsliggaren.event.RemarkKind.ABOUT_A_WITHDRAWN_POST;
import static se.stabsliggaren.event.RemarkKind.ALREADY_WITHDRAWN;
import static se.stabsliggaren.event.RemarkKind.EARLIER_WORDING_WITHDRAWN;
import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.TaskEvent.TaskDone;
import se.stabsliggaren.event.TaskEvent.TaskGiven;
import se.stabsliggaren.event.Text;

/** What can be withdrawn. */
class WithdrawingTest {

    @Nested
    class WhenWithdrawing {

        @Test
        void recordsIt() {
            incident().given(note("Fel händelse.")).when(withdrawn(FIRST)).isRecorded();
        }

        @Test
        void remarksThatItIsWithdrawn() {
            incident()
                    .given(note("Fel händelse."), withdrawn(FIRST))
                    .when(withdrawn(FIRST))
                    .isRemarked(ALREADY_WITHDRAWN, FIRST + 1);
        }

        @Test
        void remarksThatItIsWithdrawnUnderTheNumberOfItsCorrection() {
            incident()
                    .given(note("Kl 9."))
                    .givenCorrection(FIRST, note("Kl 10."))
                    .given(withdrawn(FIRST))
                    .when(withdrawn(FIRST + 1))
                    .isRemarked(ALREADY_WITHDRAWN, FIRST + 2);
        }

        @Test
        void remarksThatWhatACorrectionCorrectsFallsWithIt() {
            incident()
                    .given(note("Kl 9."))
                    .givenCorrection(FIRST, note("Kl 10."))
                    .givenCorrection(FIRST + 1, note("Kl 11."))
                    .when(withdrawn(FIRST + 2))
                    .isRemarked(EARLIER_WORDING_WITHDRAWN, FIRST);
        }

        @Test
        void remarksNothingWhereTheMatterIsNamedByItsFirstPost() {
            incident()
                    .given(note("Kl 9."))
                    .givenCorrection(FIRST, note("Kl 10."))
                    .when(withdrawn(FIRST))
                    .isRecorded();
        }

        @Test
        void aNewCorrectionBringsBackWhatFellWithOne() {
            incident()
                    .given(task("Ring."))
                    .givenCorrection(FIRST, task("Mejla."))
                    .given(withdrawn(FIRST + 1))
                    .givenCorrection(FIRST, task("Ring."))
                    .when(done(FIRST))
                    .isRecorded();
        }

        @Test
        void refusesToWithdrawAWithdrawal() {
            incident()
                    .given(note("Rätt ändå."), withdrawn(FIRST))
                    .when(withdrawn(FIRST + 1))
                    .isRefused("data.post", "En återkallelse kan inte återkallas");
        }

        @Test
        void takesWhatItSaidOutOfTheRules() {
            incident()
                    .given(task("Ring."), done(FIRST), withdrawn(FIRST + 1))
                    .when(done(FIRST))
                    .isRecorded();
            incident()
                    .given(task("Ring."), withdrawn(FIRST))
                    .when(done(FIRST))
                    .hasRemarks(ABOUT_ANOTHER_KIND, ABOUT_A_WITHDRAWN_POST);
        }
    }

    private static NoteWritten note(String text) {
        return new NoteWritten(Text.of(text), null, null);
    }

    private static TaskGiven task(String text) {
        return new TaskGiven(Text.of(text), "kansliet", null, null, null);
    }

    private static TaskDone done(int task) {
        return new TaskDone(Ref.to(task), null);
    }

    private static PostWithdrawn withdrawn(int post) {
        return new PostWithdrawn(Ref.to(post), Text.of("Fel."));
    }
}
