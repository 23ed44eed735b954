package se.stabsliggaren.projection.openpoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BreachMeasureTaken;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.ContactEvent.ContactMade;
import se.stabsliggaren.event.ContactEvent.Outcome;
import se.stabsliggaren.event.GovernanceEvent.GovernancePrepared;
import se.stabsliggaren.event.GovernanceEvent.ObligationAhead;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.MessageEvent.NewsPromised;
import se.stabsliggaren.event.MessageEvent.Side;
import se.stabsliggaren.event.MessageEvent.UpdatePromised;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Passage;
import se.stabsliggaren.event.QuestionEvent.QuestionAnswered;
import se.stabsliggaren.event.QuestionEvent.QuestionAsked;
import se.stabsliggaren.event.RecordEvent.PostHidden;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.RecordEvent.RemarkSettled;
import se.stabsliggaren.event.RecordEvent.SheetAccounted;
import se.stabsliggaren.event.RecordEvent.SheetIssued;
import se.stabsliggaren.event.RecordEvent.SheetOutcome;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.RemarkKind;
import se.stabsliggaren.event.SituationEvent.SituationReported;
import se.stabsliggaren.event.TaskEvent.TaskDone;
import se.stabsliggaren.event.TaskEvent.TaskDropped;
import se.stabsliggaren.event.TaskEvent.TaskGiven;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Due;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Point;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Promise;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Promise.State;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Remarked;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Sheet;
import se.stabsliggaren.projection.text.Part;

class OpenPointsTest {

    private final History history = new History().clock("2024-11-06T12:00:00Z");

    @Test
    void aSheetIsAccountedForHoweverItsNumberIsTyped() {
        history.records(new SheetIssued("B-07", "loggförare", 20));
        history.records(new SheetAccounted(" b-07", SheetOutcome.BLANK, null));
        assertThat(page().sheets()).isEmpty();
    }

    @Nested
    class WhenAQuestionIsAsked {

        private final int asked = history.records(new QuestionAsked(
                Text.of("Läckte personnummer?"), null, "Exempelbladet", When.parse("2024-11-06T14:00Z")));

        @Test
        void itIsOpenAndThenOverdue() {
            assertThat(pageAt("2024-11-06T13:00:00Z").questions().get(0).due().overdue())
                    .isFalse();
            Due due = pageAt("2024-11-06T16:01:00Z").questions().get(0).due();
            assertThat(due.overdue()).isTrue();
            assertThat(due.late()).isEqualTo("2 h 1 min");
        }

        @Test
        void answeredItIsGone() {
            history.records(new QuestionAnswered(Ref.to(asked), Text.of("Nej."), null));
            assertThat(page().questions()).isEmpty();
        }

        @Test
        void aWithdrawnAnswerOpensItAgain() {
            int answered = history.records(new QuestionAnswered(Ref.to(asked), Text.of("Nej."), null));
            history.records(new PostWithdrawn(Ref.to(answered), Text.of("för tidigt")));
            assertThat(page().questions()).extracting(Point::number).containsExactly(asked);
        }

        @Test
        void anAnswerToItsCorrectionAnswersIt() {
            int corrected = history.correcting(asked, "fel tidning")
                    .records(new QuestionAsked(Text.of("Läckte personnummer?"), null, "Provposten", null));
            history.records(new QuestionAnswered(Ref.to(corrected), Text.of("Nej."), null));
            assertThat(page().questions()).isEmpty();
        }
    }

    @Test
    void overdueTasksComeFirstAndThoseWithoutATimeLast() {
        int whenever = history.records(task("Rensa", null));
        int tomorrow = history.records(task("Ring", "2024-11-09"));
        int overdue = history.records(task("Kopiera", "2024-11-07"));
        int done = history.records(task("Lås", "2024-11-07"));
        history.records(new TaskDone(Ref.to(done), null));
        int dropped = history.records(task("Måla", null));
        history.records(new TaskDropped(Ref.to(dropped), null));
        List<Point> tasks = pageAt("2024-11-08T08:00:00Z").tasks();
        assertThat(tasks).extracting(Point::number).containsExactly(overdue, tomorrow, whenever);
        assertThat(tasks.get(0).due().late()).isEqualTo("9 h");
        assertThat(Part.plain(tasks.get(0).line())).isEqualTo("Kopiera, ingen post säger vem som ska göra det");
    }

    @Test
    void whatIsPlannedAboutABreachIsToBeDoneAndWhatWasTakenIsNot() {
        int breach = history.records(new BreachSuspected(Text.of("Filer saknas."), List.of(), null));
        int planned = history.records(new BreachMeasureTaken(Ref.to(breach), Text.of("Kryptera"), true));
        history.records(new BreachMeasureTaken(Ref.to(breach), Text.of("Byta lösenord"), null));
        List<Point> tasks = pageAt("2024-11-08T08:00:00Z").tasks();
        assertThat(tasks).extracting(Point::number).containsExactly(planned);
        assertThat(Part.plain(tasks.get(0).line())).isEqualTo("Åtgärd planerad, nr %d: Kryptera".formatted(breach));
    }

    @Test
    void whatLayAheadIsToldAsPastWhenItsDayHasBeen() {
        int report = history.records(new ObligationAhead(Text.of("Delårsrapport"), null, When.parse("2024-11-07")));
        assertThat(pageAt("2024-11-07T20:00:00Z").obligations())
                .extracting(one -> one.point().number())
                .containsExactly(report);
        OpenPointsPage after = pageAt("2024-11-08T08:00:00Z");
        assertThat(after.obligations()).isEmpty();
        assertThat(after.passed()).extracting(one -> one.point().number()).containsExactly(report);
    }

    @Nested
    class WhenNewsIsPromisedWithoutATime {

        private final int promised = history.records(new NewsPromised("media", Text.of("När vi vet mer.")));

        @Test
        void itIsOpenAndNeverOverdueUntilTheMessageThatKeepsIt() {
            assertThat(promise("2026-11-06T14:00:00Z").state()).isEqualTo(State.OPEN);
            int kept = history.records(message(Side.EXTERNAL, null, promised));
            assertThat(promise("2026-11-06T15:01:00Z").state()).isEqualTo(State.KEPT);
            assertThat(promise("2026-11-06T15:01:00Z").keptIn()).isEqualTo(kept);
        }

        private Promise promise(String now) {
            return pageAt(now).promises().get(0);
        }
    }

    @Nested
    class WhenAnUpdateIsPromised {

        private final int promised =
                history.records(new UpdatePromised("media", When.parse("2024-11-06T15:00Z"), null));

        @Test
        void itIsOverdueUntilTheMessageThatKeepsIt() {
            assertThat(promise("2024-11-06T14:00:00Z").state()).isEqualTo(State.OPEN);
            assertThat(promise("2024-11-06T15:01:00Z").state()).isEqualTo(State.OVERDUE);
            int kept = history.clock("2024-11-06T14:30:00Z").records(message(Side.EXTERNAL, null, promised));
            assertThat(promise("2024-11-06T15:01:00Z").state()).isEqualTo(State.KEPT);
            assertThat(promise("2024-11-06T15:01:00Z").keptIn()).isEqualTo(kept);
        }

        @Test
        void keptTooLateItSaysSo() {
            history.clock("2024-11-06T17:00:00Z").records(message(Side.EXTERNAL, null, promised));
            assertThat(promise("2024-11-06T18:00:00Z").state()).isEqualTo(State.KEPT_LATE);
        }

        @Test
        void keptItIsNotOpen() {
            assertThat(pageAt("2024-11-06T13:00:00Z").unkept()).hasSize(1);
            history.records(message(Side.EXTERNAL, null, promised));
            assertThat(pageAt("2024-11-06T15:01:00Z").unkept()).isEmpty();
            assertThat(pageAt("2024-11-06T15:01:00Z").kept()).hasSize(1);
        }

        private Promise promise(String now) {
            return pageAt(now).promises().get(0);
        }
    }

    @Test
    void aNextSituationPictureIsKeptByTheNextOneForTheSameReaders() {
        SituationReported first = new SituationReported(
                "1", List.of("länsstyrelsen"), Text.of("Allt nere."), null, null, When.parse("2024-11-07"));
        history.records(first);
        history.records(new SituationReported("A", List.of("polisen"), Text.of("Annat."), null, null, null));
        assertThat(page().promises()).extracting(Promise::state).containsExactly(State.OPEN);
        history.records(new SituationReported("2", List.of("länsstyrelsen"), Text.of("Bättre."), null, null, null));
        assertThat(page().promises()).extracting(Promise::state).containsExactly(State.KEPT);
    }

    @Test
    void aCallBackIsOpenUntilSomebodyIsReached() {
        int waiting = history.records(contact("Driftbolaget", Outcome.CALL_BACK));
        history.records(contact("Driftbolaget", Outcome.NO_ANSWER));
        assertThat(page().callBacks()).extracting(Point::number).containsExactly(waiting);
        history.records(contact("Driftbolaget", Outcome.REACHED));
        assertThat(page().callBacks()).isEmpty();
    }

    @Test
    void anObligationLiesAheadUntilItsDayIsOver() {
        int budget =
                history.records(new ObligationAhead(Text.of("Budget"), "kommunstyrelsen", When.parse("2024-11-13")));
        int copied = history.records(new GovernancePrepared(Ref.to(budget), Text.of("Kopierade handlingar.")));
        assertThat(pageAt("2024-11-13T12:00:00Z").obligations().get(0).prepared())
                .containsExactly(copied);
        assertThat(pageAt("2024-11-14T12:00:00Z").obligations()).isEmpty();
    }

    @Test
    void whatWasToldOfATimeThatHasPassedLiesAheadNoMore() {
        history.occurred(Occurred.between(When.parse("2024-11-09"), When.parse("2024-11-15")));
        int budget = history.records(new ObligationAhead(Text.of("Budgeten!"), "KS", null));
        assertThat(pageAt("2024-11-15T12:00:00Z").obligations())
                .extracting(obligation -> obligation.point().number())
                .containsExactly(budget);
        assertThat(pageAt("2025-02-03T12:00:00Z").obligations()).isEmpty();
        assertThat(pageAt("2025-02-03T12:00:00Z").passed())
                .extracting(obligation -> obligation.point().number())
                .containsExactly(budget);
    }

    @Test
    void whatWasToldWithoutAnyTimeLiesAheadStill() {
        history.records(new ObligationAhead(Text.of("Budgeten!"), "KS", null));
        assertThat(pageAt("2025-02-03T12:00:00Z").obligations()).hasSize(1);
        assertThat(pageAt("2025-02-03T12:00:00Z").passed()).isEmpty();
    }

    @Test
    void aTaskDueAtThreeIsLateAtThree() {
        history.records(new TaskGiven(Text.of("Kopiera"), null, null, When.parse("2024-11-07T15:00Z"), null));
        assertThat(pageAt("2024-11-07T14:59:59Z").tasks().getFirst().due().overdue())
                .isFalse();
        assertThat(pageAt("2024-11-07T15:00:00Z").tasks().getFirst().due().overdue())
                .isTrue();
    }

    @Test
    void aSheetIsOutUntilItIsAccountedForAndAMissingOneStaysOut() {
        int lost = history.records(new SheetIssued("B-07", "loggförare", 20));
        int back = history.records(new SheetIssued("B-08", "loggförare", 20));
        history.records(new SheetAccounted("B-08", SheetOutcome.BLANK, null));
        assertThat(page().sheets())
                .extracting(Sheet::number)
                .containsExactly(lost)
                .doesNotContain(back);
        int missing = history.records(new SheetAccounted("B-07", SheetOutcome.MISSING, null));
        assertThat(page().sheets().get(0).missing()).isEqualTo(missing);
    }

    @Nested
    class WhenAPostIsRemarkedOn {

        private final int remarked = history.remarked(Remark.of(RemarkKind.DECISION_WITHOUT_DECIDER))
                .records(new NoteWritten(Text.of("ett"), null, null));

        @Test
        void theRemarkStaysUntilItIsSettled() {
            assertThat(page().remarks().get(0).remarks())
                    .containsExactly(
                            "Det framgår inte vem som fattade beslutet; skriv en rättelse, med beslutsrätten.");
            history.records(new RemarkSettled(Ref.to(remarked), null));
            assertThat(page().remarks()).isEmpty();
        }

        @Test
        void aCorrectionNeedsNoSettling() {
            history.correcting(remarked, "nu rätt").records(new NoteWritten(Text.of("två"), null, null));
            assertThat(page().remarks()).isEmpty();
        }
    }

    @Test
    void aRemarkSaysOnWhatAndWhenItWasRecorded() {
        int remarked = history.remarked(Remark.of(RemarkKind.ALREADY_ENDED, 3, 4))
                .records(new NoteWritten(Text.of("ett"), null, null));
        assertThat(page().remarks())
                .containsExactly(new Remarked(
                        remarked,
                        "note.written",
                        List.of("Nr 3, 4 avslutar redan detta."),
                        "ons 6 nov kl. 13.00",
                        null));
    }

    @Test
    void hidingAPostSettlesNoRemark() {
        int remarked = history.remarked(Remark.of(RemarkKind.AFTER_CLOSING))
                .records(new NoteWritten(Text.of("ett"), null, null));
        history.records(new PostHidden(Ref.to(remarked), "data.text", Text.of("fel plats")));
        assertThat(page().remarks()).hasSize(1);
    }

    private static MessageIssued message(Side side, Integer basis, Integer keeps) {
        return new MessageIssued(
                side,
                Text.of("Webben är nere."),
                List.of("webben"),
                List.of(),
                null,
                basis == null ? List.of() : List.of(Ref.to(basis)),
                null,
                keeps == null ? null : Ref.to(keeps));
    }

    private static TaskGiven task(String text, String due) {
        return new TaskGiven(Text.of(text), null, null, due == null ? null : When.parse(due), null);
    }

    private static ContactMade contact(String organisation, Outcome outcome) {
        return new ContactMade(Passage.GIVEN, organisation, null, "telefon", outcome, null, null, null);
    }

    private OpenPointsPage page() {
        return history.page(new OpenPoints());
    }

    private OpenPointsPage pageAt(String now) {
        return history.page(new OpenPoints(), History.readAt(now));
    }
}
