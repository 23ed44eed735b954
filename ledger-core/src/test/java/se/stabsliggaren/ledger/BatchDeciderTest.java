package se.stabsliggaren.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.MoveEvent.MoveBegun;
import se.stabsliggaren.event.MoveEvent.MoveTakenOver;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.StaffEvent.StaffIntroduced;
import se.stabsliggaren.event.TaskEvent.TaskDone;
import se.stabsliggaren.event.TaskEvent.TaskGiven;
import se.stabsliggaren.event.Text;

class BatchDeciderTest {

    private static final int NOWHERE = 99;

    private final IncidentCase log = incident();

    @Nested
    class WhenSeveralComeAtOnce {

        @Test
        void takesEachOnItsOwn() {
            log.whenEach(of(note()), of(done(Ref.to(NOWHERE))), of(note()))
                    .refuses(1, "data.task", "Nr 99 finns inte")
                    .appends(FIRST, NoteWritten.class, NoteWritten.class);
        }

        @Test
        void judgesEachAgainstTheOnesBefore() {
            Answers answers = log.whenEach(of(task()), of(done(Ref.to(FIRST))), of(done(Ref.to(FIRST))));
            assertThat(answers.post(1).entry().remarks()).isEmpty();
            assertThat(answers.post(2).entry().remarks()).hasSize(1);
        }

        @Test
        void showsNoneTheLabelsOfAnother() {
            log.whenEach(of(labelled("larm")), of(done(Ref.toLabel("larm"))))
                    .refuses(1, "data.task", "Ingen tidigare post i gruppen har märket #larm")
                    .appends(FIRST, TaskGiven.class);
        }

        @Test
        void letsEachUseTheSameLabel() {
            log.whenEach(of(labelled("larm")), of(labelled("larm"))).appends(FIRST, TaskGiven.class, TaskGiven.class);
        }
    }

    @Nested
    class WhenAGroupIsTaken {

        @Test
        void recordsAllInOrder() {
            log.whenAllOrNone(of(note()), of(task()), of(note()))
                    .appends(FIRST, NoteWritten.class, TaskGiven.class, NoteWritten.class);
        }

        @Test
        void recordsNoneIfOneIsRefused() {
            Answers answers = log.whenAllOrNone(of(note()), of(done(Ref.to(NOWHERE))), of(note()));
            answers.appendsNothing();
            assertThat(answers.outcomes()).hasSize(3);
            for (int i = 0; i < 3; i++) {
                answers.refuses(i, "[1].data.task", "Ingen post infördes, rad 2 hindrade: Nr 99 finns inte");
            }
        }

        @Test
        void recordsNoneIfTheLogMovedOn() {
            Answers answers = log.whenAllOrNone(of(note()), log.submission(Drafts.of(note()), 1));
            answers.appendsNothing();
            assertThat(answers.outcomes()).containsExactly(new Outcome.MovedOn(2), new Outcome.MovedOn(2));
        }

        @Test
        void resolvesALabelToTheNumberOfTheEarlierPost() {
            Answers answers = log.whenAllOrNone(of(labelled("larm")), of(done(Ref.toLabel("larm"))));
            assertThat(answers.post(1).event()).isEqualTo(done(Ref.to(FIRST)));
        }

        @Test
        void resolvesLabelsOfTheEnvelopeToo() {
            Draft caused = Drafts.causedBy(Ref.toLabel("larm"), note());
            Answers answers = log.whenAllOrNone(of(labelled("larm")), of(caused));
            assertThat(answers.post(1).entry().causedBy()).isEqualTo(Ref.to(FIRST));
        }

        @Test
        void refusesALabelThatComesLater() {
            log.whenAllOrNone(of(done(Ref.toLabel("larm"))), of(labelled("larm")))
                    .refuses(0, "[0].data.task", "Ingen tidigare post i gruppen har märket #larm")
                    .appendsNothing();
        }

        @Test
        void refusesAPostThatRefersToItsOwnLabel() {
            Draft itself = Drafts.labelled("larm", done(Ref.toLabel("larm")));
            log.whenAllOrNone(of(itself))
                    .refuses(0, "[0].data.task", "har märket #larm")
                    .appendsNothing();
        }

        @Test
        void refusesALabelThatIsUsedTwice() {
            log.whenAllOrNone(of(labelled("larm")), of(labelled("larm")))
                    .refuses(1, "[1].label", "Märket #larm har en tidigare post i gruppen redan")
                    .appendsNothing();
        }
    }

    @Nested
    class WhenTheSenderMindsThatTheLogHasMovedOn {

        @Test
        void recordsIfItHasNot() {
            log.whenEach(log.submission(Drafts.of(note()), 2)).appends(FIRST, NoteWritten.class);
        }

        @Test
        void saysWhereTheLogIsIfItHas() {
            Answers answers = log.given(note()).whenEach(log.submission(Drafts.of(note()), 2));
            answers.appendsNothing();
            assertThat(answers.outcomes()).containsExactly(new Outcome.MovedOn(FIRST));
        }

        @Test
        void countsTheOnesTakenJustBefore() {
            Answers answers = log.whenEach(of(note()), log.submission(Drafts.of(note()), 2));
            assertThat(answers.outcomes().getLast()).isEqualTo(new Outcome.MovedOn(FIRST));
        }

        @Test
        void countsAGroupAsOne() {
            log.whenAllOrNone(of(note()), log.submission(Drafts.of(note()), 2))
                    .appends(FIRST, NoteWritten.class, NoteWritten.class);
        }
    }

    @Nested
    class WhenAnAccountRecordsItsFirstPost {

        @Test
        void isFollowedByWhoItIsWhenThePostHasItsPlace() {
            MoveBegun begun =
                    new MoveBegun("k", "granne.example+00+AQ", Text.of("Grannen"), Person.of("Testa"), "L1-2024-1");
            MoveTakenOver takenOver = new MoveTakenOver("k", "r", "s");
            log.given(begun)
                    .by("b2")
                    .whenEach(of(takenOver))
                    .appends(FIRST + 1, MoveTakenOver.class, StaffIntroduced.class);
        }

        @Test
        void precedesItByWhoItIs() {
            Answers answers = log.by("b2").whenEach(of(note()), of(note()));
            answers.appends(FIRST, StaffIntroduced.class, NoteWritten.class, NoteWritten.class);
            assertThat(answers.post(0).number()).isEqualTo(FIRST + 1);
        }

        @Test
        void saysNothingOfAnAccountThatWasRefused() {
            log.by("b2").whenEach(of(done(Ref.to(NOWHERE)))).appendsNothing();
        }

        @Test
        void doesNotRepeatItLater() {
            log.by("b2").given(note()).whenEach(of(note())).appends(FIRST + 2, NoteWritten.class);
        }

        @Test
        void refusesThatItSaysItself() {
            log.by("b2")
                    .when(new StaffIntroduced("b2", Person.of("Prova Provdotter"), "stabschef", null))
                    .isRefused("data.account", "presenteras av sig självt");
        }

        @Test
        void letsItCorrectWhatWasSaid() {
            log.whenCorrecting(
                            2,
                            new StaffIntroduced(
                                    IncidentCase.LOG_KEEPER, Person.of("Testa Testlund"), "stabschef", null))
                    .isRecorded();
        }
    }

    @Nested
    class WhenAPostIsMade {

        @Test
        void isNumberedFromTheLastWithoutGap() {
            Answers answers = log.given(note(), note()).whenEach(of(note()), of(note()), of(note()));
            assertThat(answers.outcomes())
                    .extracting(outcome -> ((Outcome.Recorded) outcome).post().number())
                    .isEqualTo(List.of(FIRST + 2, FIRST + 3, FIRST + 4));
        }

        @Test
        void happenedWhenItWasRecordedIfNobodySaidOtherwise() {
            Post post = log.whenEach(of(note())).post(0);
            assertThat(post.entry().occurred().assumed()).isTrue();
            assertThat(post.entry().occurred().at().earliest()).isEqualTo(post.recordedAt());
        }

        @Test
        void correctsTheFirstPostOfAMatterThatWasCorrectedBefore() {
            Submission again = of(Drafts.correcting(FIRST + 1, Text.of("Fel igen."), note()));
            Post post = log.given(note())
                    .givenCorrection(FIRST, note())
                    .whenEach(again)
                    .post(0);
            assertThat(post.entry().corrects()).isEqualTo(Ref.to(FIRST));
        }
    }

    private Submission of(Event event) {
        return of(Drafts.of(event));
    }

    private Submission of(Draft draft) {
        return log.submission(draft);
    }

    private static Draft labelled(String label) {
        return Drafts.labelled(label, task());
    }

    private static NoteWritten note() {
        return new NoteWritten(Text.of("Larmet gick."), null, null);
    }

    private static TaskGiven task() {
        return new TaskGiven(Text.of("Ring."), "kansliet", null, null, null);
    }

    private static TaskDone done(Ref task) {
        return new TaskDone(task, null);
    }
}
