package se.stabsliggaren.ledger;

import static se.stabsliggaren.event.RemarkKind.AFTER_CLOSING;
import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.EvaluationEvent.LessonNoted;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.IncidentEvent.IncidentReopened;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.RecordEvent.SheetIssued;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RequestEvent.RequestReceived;
import se.stabsliggaren.event.SecrecyEvent.SecrecyMarked;
import se.stabsliggaren.event.StaffEvent.StaffIntroduced;
import se.stabsliggaren.event.Text;

class ClosedIncidentTest {

    @Test
    void recordsWhatComesAfterClosingAndRemarksIt() {
        closed().when(note()).isRemarked(AFTER_CLOSING, FIRST);
    }

    @Test
    void remarksNothingOnceItIsOpenAgain() {
        closed().given(new IncidentReopened(null)).when(note()).isRecorded();
    }

    @Test
    void remarksNothingWhenTheClosingIsWithdrawn() {
        closed().given(withdrawn(FIRST)).when(note()).isRecorded();
    }

    @Test
    void expectsTheWorkThatFollowsACrisis() {
        closed().when(new LessonNoted(null, Text.of("Öva utan system."), List.of()))
                .isRecorded();
        closed().when(new RequestReceived(Text.of("Loggen."), null, null)).isRecorded();
        closed().when(withdrawn(1)).isRecorded();
        closed().when(new SheetIssued("A1", null, null)).isRecorded();
        closed().when(new SecrecyMarked(List.of(new Passages(Ref.to(1), null, List.of(), "OSL 18:8")), null))
                .isRecorded();
    }

    @Test
    void introducesNewcomersWithoutRemark() {
        IncidentCase closed = closed().by("b2");
        closed.whenEach(closed.submission(Drafts.of(note())))
                .appends(FIRST + 1, StaffIntroduced.class, NoteWritten.class);
    }

    private static IncidentCase closed() {
        return incident().given(new IncidentClosed(null));
    }

    private static NoteWritten note() {
        return new NoteWritten(Text.of("Skrivaren är hämtad."), null, null);
    }

    private static PostWithdrawn withdrawn(int post) {
        return new PostWithdrawn(Ref.to(post), Text.of("Fel."));
    }
}
