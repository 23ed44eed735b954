package se.stabsliggaren.record;

import static se.stabsliggaren.event.RemarkKind.DISPOSAL_ALREADY_CARRIED_OUT;
import static se.stabsliggaren.event.RemarkKind.HELP_WITHOUT_AGREEMENT;
import static se.stabsliggaren.event.RemarkKind.NOTHING_TO_SETTLE;
import static se.stabsliggaren.event.RemarkKind.REMARKS_ALREADY_SETTLED;
import static se.stabsliggaren.event.RemarkKind.SHEET_ACCOUNTED_BEFORE;
import static se.stabsliggaren.event.RemarkKind.SHEET_ISSUED_BEFORE;
import static se.stabsliggaren.event.RemarkKind.SHEET_NEVER_ISSUED;
import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.RecordEvent.DisposalCarriedOut;
import se.stabsliggaren.event.RecordEvent.DisposalDecided;
import se.stabsliggaren.event.RecordEvent.ExternalHelpEngaged;
import se.stabsliggaren.event.RecordEvent.PostHidden;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.RecordEvent.RemarkSettled;
import se.stabsliggaren.event.RecordEvent.SheetAccounted;
import se.stabsliggaren.event.RecordEvent.SheetIssued;
import se.stabsliggaren.event.RecordEvent.SheetOutcome;
import se.stabsliggaren.event.RecordEvent.Store;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RequestEvent;
import se.stabsliggaren.event.RequestEvent.RequestAnswered;
import se.stabsliggaren.event.RequestEvent.RequestReceived;
import se.stabsliggaren.event.TaskEvent.TaskGiven;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;

class RecordsTest {

    private static final String SOMEBODY_ELSE = "b2";

    @Nested
    class WhenSheetsAreUsed {

        @Test
        void recordsThatOneIsIssuedAndAccountedFor() {
            incident().when(issued("A1")).isRecorded();
            incident().given(issued("A1")).when(accounted("A1")).isRecorded();
        }

        @Test
        void remarksThatItWasIssuedBefore() {
            incident().given(issued("A1")).when(issued("A1")).isRemarked(SHEET_ISSUED_BEFORE, FIRST);
        }

        @Test
        void remarksThatItNeverWasIssued() {
            incident().given(issued("A1")).when(accounted("A2")).isRemarked(SHEET_NEVER_ISSUED);
        }

        @Test
        void remarksThatItWasAccountedForBefore() {
            incident()
                    .given(issued("A1"), accounted("A1"))
                    .when(accounted("A1"))
                    .isRemarked(SHEET_ACCOUNTED_BEFORE, FIRST + 1);
        }
    }

    @Nested
    class WhenRemarksAreSettled {

        @Test
        void recordsIt() {
            incident().given(remarked()).when(settled()).isRecorded();
        }

        @Test
        void remarksThatThereWereNone() {
            incident().given(note()).when(settled()).isRemarked(NOTHING_TO_SETTLE, FIRST);
        }

        @Test
        void remarksThatTheyAreSettled() {
            incident().given(remarked(), settled()).when(settled()).isRemarked(REMARKS_ALREADY_SETTLED, FIRST + 1);
        }
    }

    @Nested
    class WhenDisposalIsDecided {

        @Test
        void recordsIt() {
            incident().given(note()).when(decided(FIRST)).isRecorded();
        }

        @Test
        void refusesToDisposeOfNothing() {
            incident().when(decided()).isRefused("data.passages", "Det framgår inte vad som ska gallras");
        }
    }

    @Nested
    class WhenDisposalIsCarriedOut {

        @Test
        void recordsItBySomebodyElse() {
            incident()
                    .given(note(), decided(FIRST))
                    .by(SOMEBODY_ELSE)
                    .when(carriedOut(FIRST + 1))
                    .isRecorded();
        }

        @Test
        void refusesItByWhoeverRecordedTheDecision() {
            incident()
                    .given(note(), decided(FIRST))
                    .when(carriedOut(FIRST + 1))
                    .isRefused("data.decision", "be en annan person");
        }

        @Test
        void refusesItByThemUnderTheNumberOfACorrectionToo() {
            incident()
                    .given(note(), decided(FIRST))
                    .givenCorrection(FIRST + 1, decided(FIRST))
                    .when(carriedOut(FIRST + 2))
                    .isRefused("data.decision", "be en annan person");
        }

        @Test
        void refusesItByWhoeverRecordedAnEarlierWording() {
            incident()
                    .given(note())
                    .by(SOMEBODY_ELSE)
                    .given(decided(FIRST))
                    .by("c3")
                    .givenCorrection(FIRST + 2, decided(FIRST))
                    .by(SOMEBODY_ELSE)
                    .when(carriedOut(FIRST + 2))
                    .isRefused("data.decision", "be en annan person");
        }

        @Test
        void refusesItWithoutADecision() {
            incident()
                    .given(note())
                    .when(carriedOut(FIRST))
                    .isRefused("data.decision", "Nr 3 är inget gällande gallringsbeslut");
        }

        @Test
        void refusesItByADecisionThatWasWithdrawn() {
            incident()
                    .given(note(), decided(FIRST), withdrawn(FIRST + 1))
                    .by(SOMEBODY_ELSE)
                    .when(carriedOut(FIRST + 1))
                    .isRefused("data.decision", "Nr 4 är inget gällande gallringsbeslut");
        }

        @Test
        void refusesItWhileARequestIsNotAnswered() {
            incident()
                    .given(note(), decided(FIRST), requested())
                    .by(SOMEBODY_ELSE)
                    .when(carriedOut(FIRST + 1))
                    .isRefused("data.decision", "Begäran nr 5 är inte besvarad");
        }

        @Test
        void recordsItWhenTheRequestIsAnswered() {
            incident()
                    .given(note(), decided(FIRST), requested(), answered(FIRST + 2))
                    .by(SOMEBODY_ELSE)
                    .when(carriedOut(FIRST + 1))
                    .isRecorded();
        }

        @Test
        void remarksThatItWasCarriedOutBefore() {
            incident()
                    .given(note(), decided(FIRST))
                    .by(SOMEBODY_ELSE)
                    .given(carriedOut(FIRST + 1))
                    .when(carriedOut(FIRST + 1))
                    .isRemarked(DISPOSAL_ALREADY_CARRIED_OUT, FIRST + 3);
        }
    }

    @Nested
    class WhenAPostIsHidden {

        @Test
        void recordsIt() {
            incident()
                    .given(note())
                    .when(new PostHidden(Ref.to(FIRST), null, Text.of("Skyddad adress.")))
                    .isRecorded();
        }

        @Test
        void refusesAPostThatDoesNotExist() {
            incident()
                    .when(new PostHidden(Ref.to(FIRST), null, Text.of("Skyddad adress.")))
                    .isRefused("data.post", "Nr 3 finns inte i händelsen");
        }
    }

    @Nested
    class WhenExternalHelpIsEngaged {

        @Test
        void recordsItWithItsAgreements() {
            incident().when(help(true, true)).isRecorded();
        }

        @Test
        void remarksThatOneIsMissing() {
            incident().when(help(false, true)).isRemarked(HELP_WITHOUT_AGREEMENT);
            incident().when(help(true, null)).isRemarked(HELP_WITHOUT_AGREEMENT);
        }
    }

    private static SheetIssued issued(String sheet) {
        return new SheetIssued(sheet, "loggförare", 20);
    }

    private static SheetAccounted accounted(String sheet) {
        return new SheetAccounted(sheet, SheetOutcome.USED, null);
    }

    private static RemarkSettled settled() {
        return new RemarkSettled(Ref.to(FIRST), Text.of("Utrett."));
    }

    private static DisposalDecided decided(int... posts) {
        List<Passages> passages = Arrays.stream(posts)
                .mapToObj(post -> new Passages(Ref.to(post), "data.text", List.of(), null))
                .toList();
        return new DisposalDecided("kommunstyrelsen", When.parse("2024-11-06"), "ArkL 10 §", null, passages, null);
    }

    private static RequestReceived requested() {
        return new RequestReceived(Text.of("Loggen, tack."), null, null);
    }

    private static RequestAnswered answered(int request) {
        return new RequestAnswered(Ref.to(request), RequestEvent.Answer.FULLY, List.of(), null);
    }

    private static DisposalCarriedOut carriedOut(int decision) {
        return new DisposalCarriedOut(Ref.to(decision), List.of(new Store("databasen", true, null)));
    }

    private static ExternalHelpEngaged help(@Nullable Boolean secrecy, @Nullable Boolean processor) {
        return new ExternalHelpEngaged("Hjälp Exempel AB", null, secrecy, processor, null);
    }

    /** A post recorded with a remark, since nobody has the task. */
    private static TaskGiven remarked() {
        return new TaskGiven(Text.of("Ring."), null, null, null, null);
    }

    private static NoteWritten note() {
        return new NoteWritten(Text.of("Något annat."), null, null);
    }

    private static PostWithdrawn withdrawn(int post) {
        return new PostWithdrawn(Ref.to(post), Text.of("Fel."));
    }
}
